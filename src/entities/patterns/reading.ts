// How the patterns read: a reader looks at a sentence from one token on and says where the thing ends that it finds there.

import type { PatternKnowledge } from "../../language"
import { FIRST_BEYOND_ASCII, hasCapital, isCapitalCode, isDigitCode, isInCapitals } from "../../text/letter-case"
import type { EntityType, EntityValue, Token } from "../../types"
import type { Day } from "./calendar"

/** The tokens of one sentence, `from` up to, not including, `to`, in the tokens of the document. */
export interface Words {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
  /** The day on which the text was written, if it is known. */
  readonly today?: Day | undefined
}

/** What a reader found: it ends before token `tokenEnd`. Readers of numbers and of days say more. */
export interface Reading {
  readonly tokenEnd: number
}

/** A thing found, and its value where the text says it. */
export interface ValueReading extends Reading {
  readonly value?: EntityValue | undefined
}

/** One kind of thing with a form of its own: what it is, how sure its form makes that, and how it is read. */
export interface Pattern {
  readonly type: EntityType
  readonly score: number
  readonly read: Reader
}

/** Reads the thing that starts at token `i`, if there is one. Looks ahead a bounded number of tokens. */
export type Reader<R extends Reading = ValueReading> = (
  words: Words,
  i: number,
  knowledge: PatternKnowledge,
) => R | undefined

/** The norm of token `i`, or the empty string, which is no word, outside the sentence. */
export function normAt({ tokens, from, to }: Words, i: number): string {
  return i >= from && i < to ? tokens[i].norm : ""
}

/** The text of token `i`, or the empty string outside the sentence. */
export function textAt({ tokens, from, to }: Words, i: number): string {
  return i >= from && i < to ? tokens[i].text : ""
}

/** Whether no white space stands between token `i` and the one before it. */
export function isGlued({ tokens, from, to }: Words, i: number): boolean {
  return i > from && i < to && tokens[i].start === tokens[i - 1].end
}

/** Whether token `i` begins with a capital letter. */
export function isCapitalized(words: Words, i: number): boolean {
  const text = textAt(words, i)
  if (text === "") return false
  const code = text.charCodeAt(0)
  return code < FIRST_BEYOND_ASCII ? isCapitalCode(code) : /^\p{Lu}/u.test(text)
}

/** Whether a norm begins with a digit: asked before an expression that wants one there, for most norms do not. */
export function beginsWithDigit(norm: string): boolean {
  return norm !== "" && isDigitCode(norm.charCodeAt(0))
}

/** Whether token `i` has letters, and all of them are capitals. */
export function isAllCapitals(words: Words, i: number): boolean {
  const text = textAt(words, i)
  return hasCapital(text) && isInCapitals(text)
}

/** Whether token `i` stands as an ordinary word would: in lower case, or with a capital because the sentence starts. */
export function isPlainWord(words: Words, i: number): boolean {
  return !isCapitalized(words, i) || i === words.from
}

const MAX_PHRASE_TOKENS = 4 // "kilometres an hour", "sq. km"

/** A phrase that was read. */
export interface PhraseReading extends Reading {
  readonly phrase: string
}

/**
 * The longest phrase of the set that starts at token `i`. Hyphens between words are passed over: "per-cent" is "per cent".
 */
export function readPhrase(
  words: Words,
  i: number,
  phrases: { readonly has: (phrase: string) => boolean },
): PhraseReading | undefined {
  let longest: PhraseReading | undefined
  let phrase = ""
  let next = i
  for (let count = 0; count < MAX_PHRASE_TOKENS; count++) {
    if (count > 0) next = skipHyphen(words, next)
    const norm = normAt(words, next)
    if (norm === "") break
    phrase = count === 0 ? norm : `${phrase} ${norm}`
    next++
    if (phrases.has(phrase)) longest = { tokenEnd: next, phrase }
  }
  return longest
}

const HYPHEN = "-" // norms have only this one
const DASHES: ReadonlySet<string> = new Set([HYPHEN, "\u2013", "\u2014", "\u2212", "~"])

/** The token behind a hyphen that stands at `i` without white space around it, or `i`. */
export function skipHyphen(words: Words, i: number): number {
  return normAt(words, i) === HYPHEN && isGlued(words, i) && isGlued(words, i + 1) ? i + 1 : i
}

/** Whether token `i` is a dash, as between the two ends of a range. */
export function isDash(words: Words, i: number): boolean {
  return DASHES.has(normAt(words, i))
}
