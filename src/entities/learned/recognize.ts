// The learned recognizer of names: a network scores each place where a name can be, the document's other places have their say,
// and the best sequence of labels gives the names.

import type { EntityRecognizer, Language, NameKnowledge } from "../../language"
import { checkFingerprint } from "../../model/model-file"
import type { WindowModel } from "../../model/window-model"
import type { RecognizedMention, TextDocument, Token } from "../../types"
import { isAcronym } from "../acronyms"
import { recognizeNames } from "../names"
import { writeBestPath } from "./best-path"
import { asCompany } from "./company-suffix"
import { type DocumentScores, shareScores } from "./document-scores"
import { nameFingerprint } from "./fingerprint"
import { nameFinisher } from "./finish"
import { favourCertain, isCertain, labelMentions } from "./judged"
import {
  type KnownWord,
  type KnownWords,
  knownWords,
  STANDS_ANYWHERE,
  STANDS_INSIDE,
  STANDS_NOWHERE,
} from "./known-words"
import { KIND_COUNT, kindOf, LABEL_COUNT, type LabelledName, NAME_KINDS, OUTSIDE, readNames } from "./labels"
import { type SentenceScorer, sentenceScorer } from "./score"
import { settleName } from "./settle"
import { type Sample, sampleOf } from "./tag"
import { readSentence } from "./word"

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
): (document: TextDocument) => readonly RecognizedMention[] {
  const names = language.names()
  checkFingerprint("the model of names", model.fingerprint, nameFingerprint(names))
  const known = knownWords(model, names)
  const scoreSentence = sentenceScorer(model, known)
  const finish = nameFinisher(language)
  return (document) => {
    const byRules = recognizeNames(document, language)
    const judged = labelMentions(document, byRules)
    const scores = scoreDocument(document, judged, names, known, scoreSentence)
    const certain = byRules
      .map((mention) => asCompany(document, mention, names))
      .filter((mention) => isCertain(document, mention, names))
    favourCertain(labelMentions(document, certain), scores)
    const found = settleAll(document, readNames(labelPlaces(document, scores)), names).map((name) =>
      mentionOf(document.tokens, name, scores, model),
    )
    return finish(document, found, { all: byRules, certain })
  }
}

function scoreDocument(
  { tokens, sentences }: TextDocument,
  judged: Uint8Array,
  names: NameKnowledge,
  { wordOf }: KnownWords,
  scoreSentence: SentenceScorer,
): DocumentScores {
  const count = tokens.length
  const scores = {
    candidates: new Uint8Array(count),
    labels: new Float64Array(count * LABEL_COUNT),
    kinds: new Float64Array(count * KIND_COUNT),
  }
  const all: KnownWord[] = []
  for (const { tokenStart, tokenEnd } of sentences) {
    const read = readSentence(tokens, tokenStart, tokenEnd, wordOf)
    for (const word of read.words) all.push(word)
    const sample = sampleOf(read, judged.subarray(tokenStart, tokenEnd), names)
    dropPlainPlaces(sample, judged, tokenStart)
    scores.candidates.set(sample.candidates, tokenStart)
    scoreSentence(sample, scores, tokenStart)
  }
  shareScores(all, scores)
  return scores
}

/**
 * Takes back places of which the rules say nothing: those of words that stand in no name, or not at its ends, "is" and "of", and those
 * in runs of plain words, "It is", which begins many sentences and no name.
 */
function dropPlainPlaces({ words, candidates }: Sample<KnownWord>, judged: Uint8Array, first: number): void {
  const stands = (i: number): number => (judged[first + i] === OUTSIDE ? words[i].stands : STANDS_ANYWHERE)
  for (let i = 0; i < words.length; i++) if (candidates[i] === 1 && stands(i) === STANDS_NOWHERE) candidates[i] = 0
  for (let start = 0; start < words.length; start++) {
    if (candidates[start] === 0) continue
    let isPlain = true
    let from = words.length // where the first word stands that may be the end of a name, and the last
    let to = 0
    let end = start
    for (; end < words.length && candidates[end] === 1; end++) {
      if (!words[end].isPlain || judged[first + end] !== OUTSIDE) isPlain = false
      if (stands(end) === STANDS_INSIDE) continue
      from = Math.min(from, end)
      to = end + 1
    }
    if (isPlain) candidates.fill(0, start, end)
    else {
      candidates.fill(0, start, from)
      candidates.fill(0, to, end)
    }
    start = end
  }
}

/** One label for each token. Between places where no name can be, each run of places is settled by itself. */
function labelPlaces({ tokens, sentences }: TextDocument, { candidates, labels }: DocumentScores): Uint8Array {
  const best = new Uint8Array(tokens.length)
  for (const { tokenStart, tokenEnd } of sentences) {
    for (let start = tokenStart; start < tokenEnd; start++) {
      if (candidates[start] === 0) continue
      let end = start + 1
      while (end < tokenEnd && candidates[end] === 1) end++
      writeBestPath(labels, start, end, best)
      start = end
    }
  }
  return best
}

/** A name, and as which kind the network scored it: a rule may know better, but the score is of what was scored. */
interface SettledName extends LabelledName {
  readonly scoredKind: number
}

/** The names that hold, settled within their sentences. What lies in one that was lengthened goes: "Inc." behind "Doe,". */
function settleAll(
  { tokens, sentences }: TextDocument,
  found: readonly LabelledName[],
  names: NameKnowledge,
): SettledName[] {
  const settled: SettledName[] = []
  let next = 0
  for (const { tokenStart, tokenEnd } of sentences) {
    if (next === found.length) break
    if (found[next].tokenStart >= tokenEnd) continue
    const own = tokens.slice(tokenStart, tokenEnd)
    let taken = tokenStart
    for (; next < found.length && found[next].tokenStart < tokenEnd; next++) {
      if (found[next].tokenStart < taken) continue
      const name = settleName(own, moved(found[next], -tokenStart), names)
      if (name === undefined) continue
      settled.push({ ...moved(name, tokenStart), scoredKind: found[next].kind })
      taken = tokenStart + name.tokenEnd
    }
  }
  return settled
}

function moved({ tokenStart, tokenEnd, kind }: LabelledName, by: number): LabelledName {
  return { tokenStart: tokenStart + by, tokenEnd: tokenEnd + by, kind }
}

function mentionOf(
  tokens: readonly Token[],
  { tokenStart, tokenEnd, kind, scoredKind }: SettledName,
  scores: DocumentScores,
  { reliability }: WindowModel,
): RecognizedMention {
  let score = 1
  for (let i = tokenStart; i < tokenEnd; i++) score = Math.min(score, kindProbability(scores, i, scoredKind))
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

function kindProbability({ candidates, labels }: DocumentScores, i: number, kind: number): number {
  if (candidates[i] === 0) return 0
  let sum = 0
  for (let label = 1; label < LABEL_COUNT; label++) {
    if (kindOf(label) === kind) sum += Math.exp(labels[i * LABEL_COUNT + label])
  }
  return Math.min(1, sum)
}
