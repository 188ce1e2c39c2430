// Corpora to what the network is trained on: sentences of our own tokens, with labels.

import { buildDocument } from "../../src/document/document"
import { labelMentions } from "../../src/entities/learned/judged"
import { readNames, writeName } from "../../src/entities/learned/labels"
import { type Sample, sampleOf } from "../../src/entities/learned/tag"
import { readWord, type Word } from "../../src/entities/learned/word"
import { recognizeNames } from "../../src/entities/names"
import type { Language, NameKnowledge } from "../../src/language"
import type { WindowModel } from "../../src/model/window-model"
import type { Token } from "../../src/types"
import type { GoldName, GoldSentence } from "./corpora"
import { randomNumbers } from "./random"

export interface LabelledSample extends Sample {
  readonly labels: Uint8Array
  readonly group: number
  readonly lacksOther: boolean
  readonly corpus: string
}

const OTHER = 3
const MAX_TOKENS = 250
const RECASED_SHARE = 0.12 // of the sentences with names: half as a headline, half in capitals
const RECASED_WITHOUT_NAMES = 0.04

/** Reads words once each. */
export function wordReader(names: NameKnowledge, model: Pick<WindowModel, "vocabulary">): (token: Token) => Word {
  const words = new Map<string, Word>()
  return (token) => {
    const known = words.get(token.text)
    if (known !== undefined) return known
    const word = readWord(token, names, model.vocabulary)
    words.set(token.text, word)
    return word
  }
}

/** The sentences as samples, some of them a second time in other case. */
export function trainingSamples(
  sentences: readonly GoldSentence[],
  language: Language,
  read: (token: Token) => Word,
): LabelledSample[] {
  const random = randomNumbers(5)
  return sentences.flatMap((sentence) => {
    const samples = labelledSamples(sentence, language, read)
    const chance = random()
    const share = sentence.names.length > 0 ? RECASED_SHARE : RECASED_WITHOUT_NAMES
    if (chance >= share) return samples
    const text = chance < share / 2 ? inTitleCase(sentence.text) : inCapitals(sentence.text)
    return [...samples, ...labelledSamples({ ...sentence, text }, language, read)]
  })
}

function labelledSamples(gold: GoldSentence, language: Language, read: (token: Token) => Word): LabelledSample[] {
  const document = buildDocument(gold.text, language)
  const judged = labelMentions(document, recognizeNames(document, language))
  const samples: LabelledSample[] = []
  for (const { tokenStart, tokenEnd } of document.sentences) {
    const tokens = document.tokens.slice(tokenStart, Math.min(tokenEnd, tokenStart + MAX_TOKENS))
    const ownJudged = judged.subarray(tokenStart, tokenStart + tokens.length)
    const sample = sampleOf(tokens.map(read), ownJudged, language.names())
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

/** Every word with a capital, as in headlines; no offset changes. */
function inTitleCase(text: string): string {
  return text.replace(/(^|[^\p{L}\p{N}'’])(\p{Ll})/gu, (_, before: string, letter: string) => before + swapCase(letter))
}

function inCapitals(text: string): string {
  return Array.from(text, swapCase).join("")
}

function swapCase(letter: string): string {
  const capital = letter.toUpperCase()
  return capital.length === letter.length ? capital : letter
}
