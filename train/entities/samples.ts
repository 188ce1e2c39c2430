// Corpora to what the network is trained on: sentences of our own tokens, with labels.

import { buildDocument } from "../../src/document/document"
import { labelMentions } from "../../src/entities/learned/judged"
import { readNames, writeName } from "../../src/entities/learned/labels"
import { type Sample, sampleOf } from "../../src/entities/learned/tag"
import { readSentence, readWord, type VectorLookup, type Word, wordKey } from "../../src/entities/learned/word"
import type { Casing } from "../../src/entities/learned/word-features"
import { recognizeNames } from "../../src/entities/names"
import type { Language, NameKnowledge } from "../../src/language"
import type { Token } from "../../src/types"
import type { GoldName, GoldSentence } from "./corpora"

export interface LabelledSample extends Sample {
  readonly labels: Uint8Array
  readonly group: number
  readonly lacksOther: boolean
  readonly corpus: string
}

const OTHER = 3
const MAX_TOKENS = 250

export type WordReader = (token: Token, casing: Casing) => Word

/** Reads words once each. */
export function wordReader(names: NameKnowledge, lookup: VectorLookup): WordReader {
  const words = new Map<string, Word>()
  return (token, casing) => {
    const key = wordKey(token, casing)
    const known = words.get(key)
    if (known !== undefined) return known
    const word = readWord(token, names, lookup, casing)
    words.set(key, word)
    return word
  }
}

/** The sentences and their copies as samples. */
export function trainingSamples(
  sentences: readonly GoldSentence[],
  language: Language,
  read: WordReader,
): LabelledSample[] {
  return sentences.flatMap((sentence) => labelledSamples(sentence, language, read))
}

function labelledSamples(gold: GoldSentence, language: Language, read: WordReader): LabelledSample[] {
  const document = buildDocument(gold.text, language)
  const judged = labelMentions(document, recognizeNames(document, language))
  const samples: LabelledSample[] = []
  for (const { tokenStart, tokenEnd } of document.sentences) {
    const tokens = document.tokens.slice(tokenStart, Math.min(tokenEnd, tokenStart + MAX_TOKENS))
    const ownJudged = judged.subarray(tokenStart, tokenStart + tokens.length)
    const sample = sampleOf(readSentence(tokens, 0, tokens.length, read), ownJudged, language.names())
    const labels = labelsOf(tokens, gold.names)
    settleUnseen(sample, labels)
    samples.push({ ...sample, labels, group: gold.group, lacksOther: gold.lacksOther, corpus: gold.corpus })
  }
  return samples
}

/** Labels of tokens: a name takes the tokens of which it covers half and more. */
function labelsOf(tokens: readonly Token[], names: readonly GoldName[]): Uint8Array {
  const labels = new Uint8Array(tokens.length)
  for (const { start, end, kind } of names) {
    const isCovered = (token: Token): boolean =>
      2 * (Math.min(token.end, end) - Math.max(token.start, start)) >= token.end - token.start
    const tokenStart = tokens.findIndex(isCovered)
    if (tokenStart < 0) continue
    let tokenEnd = tokenStart + 1
    while (tokenEnd < tokens.length && isCovered(tokens[tokenEnd])) tokenEnd++
    if (labels.subarray(tokenStart, tokenEnd).every((label) => label === 0))
      writeName(labels, { tokenStart, tokenEnd, kind })
  }
  return labels
}

// A name that holds a token at which the network does not look: terms in small letters, which are all "other", are no names for
// us; from the few that are left the network still learns the rest of the name.
function settleUnseen(sample: Sample, labels: Uint8Array): void {
  for (const { tokenStart, tokenEnd, kind } of readNames(labels)) {
    const isSeen = sample.candidates.subarray(tokenStart, tokenEnd).every((candidate) => candidate === 1)
    const words = sample.words.slice(tokenStart, tokenEnd)
    const hasCapital = words.some((word) => word.features.writing >= 1 && word.features.writing <= 5)
    if (kind === OTHER && !(isSeen && hasCapital)) labels.fill(0, tokenStart, tokenEnd)
    else if (!isSeen) sample.candidates.fill(1, tokenStart, tokenEnd)
  }
}
