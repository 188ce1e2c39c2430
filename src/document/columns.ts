// Tokens as columns of numbers: what the scanner writes and sentences, tags and lemmas read, before any object is made. An
// object per token costs several times the scan itself, so each is made once, at the end, with all that is known of it.

import { inOnePiece } from "../text/units"
import type { TokenKind } from "../types"

export const KIND_WORD = 0
export const KIND_NUMBER = 1
export const KIND_PUNCTUATION = 2
export const KIND_SYMBOL = 3
export const KIND_EMOJI = 4
export const KIND_URL = 5
export const KIND_EMAIL = 6
export const KIND_HASHTAG = 7
export const KIND_HANDLE = 8

/** The public name of each kind, by its number. */
export const KIND_NAMES: readonly TokenKind[] = [
  "word",
  "number",
  "punctuation",
  "symbol",
  "emoji",
  "url",
  "email",
  "hashtag",
  "handle",
]

/**
 * The tokens of a text in order: token `i` has the `i`th number of each column. Numbers past `count` mean nothing. Plain arrays,
 * since a typed array costs as much to make as fifty tokens to scan, and most texts are short.
 */
export interface TokenColumns {
  /** The text, and a line end after it: `inOnePiece`. */
  readonly units: string
  /** Number of tokens. */
  count: number
  readonly starts: number[]
  readonly ends: number[]
  /**
   * What kind of token it is and what it is written with, in one number, for `kindOf` and `classesOf` to take apart: a fourth column
   * would be a fourth array to make and to fill.
   */
  readonly traits: number[]
}

const CLASS_BITS = 16
const ALL_CLASSES = 2 ** CLASS_BITS - 1
const UNITS_PER_TOKEN = 4 // English has five with the space; the arrays grow where a text has fewer

/** Columns of a text, without tokens. */
export function emptyColumns(text: string): TokenColumns {
  const room = Math.ceil(text.length / UNITS_PER_TOKEN)
  return {
    units: inOnePiece(text),
    count: 0,
    starts: new Array<number>(room),
    ends: new Array<number>(room),
    traits: new Array<number>(room),
  }
}

/** The kind of token `i`: one of the KIND_ numbers. */
export function kindOf({ traits }: TokenColumns, i: number): number {
  return traits[i] >> CLASS_BITS
}

/** The classes (`text/characters.ts`) of the code units of token `i`, added up bit by bit. */
export function classesOf({ traits }: TokenColumns, i: number): number {
  return traits[i] & ALL_CLASSES
}

/** Adds a token after the last one. */
export function addToken(columns: TokenColumns, start: number, end: number, kind: number, classes: number): void {
  const i = columns.count++
  const traits = (kind << CLASS_BITS) | classes
  if (i < columns.starts.length) {
    columns.starts[i] = start
    columns.ends[i] = end
    columns.traits[i] = traits
  } else {
    growBy(columns, start, end, traits)
  }
}

// Apart from `addToken`: where an array has once grown under an assignment, V8 compiles that place for growing ever after.
function growBy(columns: TokenColumns, start: number, end: number, traits: number): void {
  columns.starts.push(start)
  columns.ends.push(end)
  columns.traits.push(traits)
}

/** Words as a text with a space between any two, and its tokens: for words that are already cut. */
export function spacedTokens(words: readonly string[]): { readonly text: string; readonly tokens: TokenColumns } {
  const text = words.join(" ")
  const tokens = emptyColumns(text)
  let start = 0
  for (const word of words) {
    addToken(tokens, start, start + word.length, KIND_WORD, 0)
    start += word.length + 1
  }
  return { text, tokens }
}
