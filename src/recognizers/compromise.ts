// People, places and organizations from the package compromise, for those who use it already. compromise tags words well but
// cuts names loosely, so each name it proposes is put on our tokens and mended there: repairs.ts says how.

import nlp from "compromise"
import type { EntityRecognizer } from "../language"
import type { RecognizedMention, TextDocument } from "../types"
import { repairWords } from "./repair-words"
import { type NameSpan, type NameType, repairName, type Surroundings } from "./repairs"

export type { EntityFinder, EntityPlugin, EntityView } from "./plugin"
export { entityPlugin } from "./plugin"

/**
 * A recognizer to give to `createAnalyzer` in place of the built-in one. It proposes people, places and organizations, each
 * inside one sentence and on the edges of tokens; countries, nationalities, dates and amounts still come from the analyzer.
 * An empty text has none. The score is the same for all mentions of a type, since compromise does not say how sure it is.
 * English only. Needs the package compromise, 14.14 or later, installed beside this one.
 *
 * @example
 * const analyzer = createAnalyzer({ recognizer: compromiseRecognizer() })
 * analyzer.findEntities("President Emmanuel Macron's visit ended.")[0]?.name // "Emmanuel Macron"
 */
export function compromiseRecognizer(): EntityRecognizer {
  const words = repairWords()
  return (document) => windowsOf(document).flatMap((window) => namesInWindow(document, { ...window, words }))
}

type Window = Omit<Surroundings, "words">

// compromise's time grows with the square of a sentence's length. Real sentences are a tenth of this.
const MAX_WINDOW_TOKENS = 400

/** The sentences, each cut into pieces that compromise can read in little time. */
function windowsOf({ sentences, tokens }: TextDocument): Window[] {
  const windows: Window[] = []
  for (const sentence of sentences) {
    for (let tokenStart = sentence.tokenStart; tokenStart < sentence.tokenEnd; tokenStart += MAX_WINDOW_TOKENS) {
      windows.push({ tokens, tokenStart, tokenEnd: Math.min(tokenStart + MAX_WINDOW_TOKENS, sentence.tokenEnd) })
    }
  }
  return windows
}

function namesInWindow({ text }: TextDocument, window: Surroundings): RecognizedMention[] {
  const { tokens, tokenStart, tokenEnd } = window
  const offset = tokens[tokenStart].start
  const names = proposeNames(text.slice(offset, tokens[tokenEnd - 1].end))
    .map(({ type, start, end }) => tokensOf(type, offset + start, offset + end, window))
    .flatMap((name) => repairName(name, window))
  return withoutOverlaps(names).map((name) => ({
    start: tokens[name.tokenStart].start,
    end: tokens[name.tokenEnd - 1].end,
    type: name.type,
    score: SCORES[name.type],
  }))
}

// The share of proposals that are right to the character, after the repairs, on 1,500 sentences of newswire from the
// Groningen Meaning Bank.
const SCORES: Readonly<Record<NameType, number>> = { person: 0.8, place: 0.8, organization: 0.5 }

interface Proposal {
  readonly type: NameType
  readonly start: number
  readonly end: number
}

// What `json` gives for one name; compromise types it as `any`. Only the offsets of single terms can be relied on: those of the
// whole name take in the punctuation around it.
interface CompromiseName {
  readonly terms?: readonly { readonly offset: { readonly start: number; readonly length: number } }[]
}

// compromise's time also grows with the square of a word's length: 16,000 characters of "a.a.a." take 0.2 seconds.
const overlongWord = /\S{200,}/gu

/** The names that compromise sees in a text, as it cuts them. */
function proposeNames(text: string): Proposal[] {
  const parsed = nlp(text.replace(overlongWord, (word) => " ".repeat(word.length))) // blanks keep the offsets
  const options = { offset: true, terms: { offset: true } }
  return [
    ...proposals("person", parsed.people().json(options)),
    ...proposals("place", parsed.places().json(options)),
    ...proposals("organization", parsed.organizations().json(options)),
  ]
}

function proposals(type: NameType, names: readonly CompromiseName[]): Proposal[] {
  return names.flatMap(({ terms = [] }) => {
    const first = terms.at(0)?.offset
    const last = terms.at(-1)?.offset
    return first && last ? [{ type, start: first.start, end: last.start + last.length }] : []
  })
}

/** The tokens of a window that share a code unit with `start` up to `end`: compromise's words are often longer than ours. */
function tokensOf(type: NameType, start: number, end: number, window: Window): NameSpan {
  const { tokens } = window
  let { tokenStart, tokenEnd } = window
  while (tokenStart < tokenEnd && tokens[tokenStart].end <= start) tokenStart++
  while (tokenEnd > tokenStart && tokens[tokenEnd - 1].start >= end) tokenEnd--
  return { type, tokenStart, tokenEnd }
}

/** Of names that overlap, the first, and of those that start together the longest: "Linguistic Society of America", not "America". */
function withoutOverlaps(names: readonly NameSpan[]): NameSpan[] {
  const inOrder = [...names].sort((a, b) => a.tokenStart - b.tokenStart || b.tokenEnd - a.tokenEnd)
  const kept: NameSpan[] = []
  for (const name of inOrder) if (name.tokenStart >= (kept.at(-1)?.tokenEnd ?? 0)) kept.push(name)
  return kept
}
