// The learned recognizer of names: a network scores each place where a name can be, the document's other places have their say,
// and the best sequence of labels gives the names.

import type { EntityRecognizer, Language } from "../../language"
import { clusterOf, vectorRow } from "../../model/coded-vectors"
import { checkFingerprint } from "../../model/model-file"
import { wordHash } from "../../model/vocabulary"
import type { WindowModel } from "../../model/window-model"
import type { RecognizedMention, TextDocument, Token } from "../../types"
import { isAcronym } from "../acronyms"
import { recognizeNames } from "../names"
import { bestPath } from "./best-path"
import { shareScores } from "./document-scores"
import { nameFingerprint } from "./fingerprint"
import { favourCertain, isCertain, labelMentions } from "./judged"
import { kindOf, LABEL_COUNT, type LabelledName, NAME_KINDS, readNames } from "./labels"
import { partedByRules } from "./parted"
import { settleName } from "./settle"
import { type Sample, sampleOf, scoreSentence, wordSums } from "./tag"
import { readWord, type VectorLookup, type Word, wordKey } from "./word"

// What is remembered of words from one document to the next: 3 KB each.
const MAX_REMEMBERED_WORDS = 12_000

/**
 * The recognizer of names for a language: the learned one, or where the language has no model, the one by rules alone. Make it
 * once and use it for many documents.
 */
export function nameRecognizer(language: Language): EntityRecognizer {
  return language.nameModel === undefined ? recognizeNames : learnedRecognizer(language, language.nameModel())
}

/**
 * A function that gives the people, organizations and places of a document, and as "other" names of any other kind. Ascending,
 * without overlap, each inside one sentence; a score is the probability that the mention is right in span and type, as measured on texts
 * that the model was not trained on. What it works out of a word it keeps for the next time, so make it once and use it for many documents.
 *
 * @throws {RangeError} if the model was trained for other features than these.
 */
export function learnedRecognizer(
  language: Language,
  model: WindowModel,
): (document: TextDocument) => RecognizedMention[] {
  checkFingerprint("the model of names", model.fingerprint, nameFingerprint(language.names()))
  const names = language.names()
  const { vectors } = model.network
  const lookup: VectorLookup = {
    rowOf: (norm) => vectorRow(vectors, wordHash(norm)),
    clusterOf: (row) => clusterOf(vectors, row),
  }
  const words = new Map<string, Word>()
  const sums = new Map<Word, Float32Array>()
  const wordOf = (token: Token): Word => remember(words, wordKey(token), () => readWord(token, names, lookup))
  const sumsOf = (word: Word): Float32Array => remember(sums, word, () => wordSums(model, word))
  return (document) => {
    if (words.size > MAX_REMEMBERED_WORDS) {
      words.clear()
      sums.clear()
    }
    const byRules = recognizeNames(document, language)
    const judged = labelMentions(document, byRules)
    const certain = labelMentions(
      document,
      byRules.filter((mention) => isCertain(document, mention)),
    )
    const samples = document.sentences.map(({ tokenStart, tokenEnd }) =>
      sampleOf(document.tokens.slice(tokenStart, tokenEnd).map(wordOf), judged.subarray(tokenStart, tokenEnd), names),
    )
    const scores = samples.map((sample) => scoreSentence(model, sample, sumsOf))
    shareScores(samples, scores)
    const mentions = samples.flatMap((sample, s) => {
      const { tokenStart, tokenEnd } = document.sentences[s]
      const tokens = document.tokens.slice(tokenStart, tokenEnd)
      favourCertain(certain.subarray(tokenStart, tokenEnd), scores[s])
      return readNames(labelPlaces(sample, scores[s])).flatMap((found) => {
        const name = settleName(tokens, found, names)
        return name === undefined ? [] : [mentionOf(tokens, name, scores[s], model)]
      })
    })
    return partedByRules(document.text, mentions, byRules)
  }
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, workOut: () => Value): Value {
  const found = known.get(key)
  if (found !== undefined) return found
  const value = workOut()
  known.set(key, value)
  return value
}

/** One label for each token. Between places where no name can be, each run of places is settled by itself. */
function labelPlaces({ candidates }: Sample, scores: Float32Array): Uint8Array {
  const labels = new Uint8Array(candidates.length)
  for (let start = 0; start < candidates.length; start++) {
    if (candidates[start] === 0) continue
    let end = start + 1
    while (candidates[end] === 1) end++
    labels.set(bestPath(scores.subarray(start * LABEL_COUNT, end * LABEL_COUNT), end - start), start)
    start = end
  }
  return labels
}

function mentionOf(
  tokens: readonly Token[],
  { tokenStart, tokenEnd, kind }: LabelledName,
  scores: Float32Array,
  { reliability }: WindowModel,
): RecognizedMention {
  let score = 1
  for (let i = tokenStart; i < tokenEnd; i++) score = Math.min(score, kindProbability(scores, i, kind))
  return {
    start: tokens[tokenStart].start,
    end: tokens[tokenEnd - 1].end,
    type: NAME_KINDS[kind],
    score: reliabilityAt(reliability, score),
    form: tokenEnd - tokenStart === 1 && isAcronym(tokens[tokenStart].text) ? "acronym" : "name",
  }
}

/** The share of right answers where the model gives this probability, read between the knots of a table; see WindowModel. */
function reliabilityAt(knots: Float32Array, probability: number): number {
  if (knots.length < 2) return probability
  const position = probability * (knots.length - 1)
  const below = Math.min(Math.floor(position), knots.length - 2)
  return knots[below] + (position - below) * (knots[below + 1] - knots[below])
}

function kindProbability(scores: Float32Array, i: number, kind: number): number {
  let sum = 0
  for (let label = 1; label < LABEL_COUNT; label++) {
    if (kindOf(label) === kind) sum += Math.exp(scores[i * LABEL_COUNT + label])
  }
  return Math.min(1, sum)
}
