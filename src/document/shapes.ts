// What a token looks like, as far as it matters to where sentences end.

import { HYPHEN, LETTER, LOWER, PERIOD, SURROGATE, TERMINAL, UPPER, unitClasses } from "../text/characters"
import { COLON, COMMA, ELLIPSIS, FULL_STOP, SEMICOLON } from "../text/codes"
import {
  classesOf,
  KIND_EMOJI,
  KIND_NUMBER,
  KIND_PUNCTUATION,
  KIND_SYMBOL,
  KIND_WORD,
  kindOf,
  type TokenColumns,
} from "./columns"
import type { TokenReader } from "./reader"

export const SHAPE_NONE = 0 // before the first and after the last token
export const SHAPE_LOWER = 1
export const SHAPE_TITLE = 2
export const SHAPE_CAPITAL = 3 // one capital letter
export const SHAPE_CAPITALS = 4
export const SHAPE_NUMBER = 5
export const SHAPE_ABBREVIATION = 6 // a word with its full stop
export const SHAPE_STOP = 7 // one full stop
export const SHAPE_TERMINAL = 8 // question and exclamation marks
export const SHAPE_ELLIPSIS = 9
export const SHAPE_OPENER = 10 // an opening bracket or quotation mark
export const SHAPE_CLOSER = 11
export const SHAPE_COMMA = 12
export const SHAPE_COLON = 13 // also a semicolon
export const SHAPE_DASH = 14
export const SHAPE_LINK = 15
export const SHAPE_EMOJI = 16
export const SHAPE_MARK = 17

const OPENERS = "([{\u00ab\u2018\u201c\u201a\u201e\u300c\u300e"
const CLOSERS = ")]}\u00bb\u201d\u300d\u300f"
const QUOTES = "\"'\u2019`" // opening or closing: the spaces around them tell
const DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212"

/** The shape of token `i`; `SHAPE_NONE` before the first and after the last. */
export function shapeAt({ shapes }: TokenReader, i: number): number {
  return i >= 0 && i < shapes.length ? shapes[i] : SHAPE_NONE
}

/** The shapes of all tokens, as a column beside the others. */
export function shapesOf(text: string, tokens: TokenColumns): number[] {
  const shapes = new Array<number>(tokens.count)
  for (let i = 0; i < tokens.count; i++) shapes[i] = shapeOf(text, tokens, i)
  return shapes
}

function shapeOf(text: string, tokens: TokenColumns, i: number): number {
  switch (kindOf(tokens, i)) {
    case KIND_WORD:
      return shapeOfWord(text, tokens, i)
    case KIND_NUMBER:
      return SHAPE_NUMBER
    case KIND_PUNCTUATION:
    case KIND_SYMBOL:
      return shapeOfMark(text, tokens, i)
    case KIND_EMOJI:
      return SHAPE_EMOJI
    default:
      return SHAPE_LINK
  }
}

function shapeOfWord(text: string, tokens: TokenColumns, i: number): number {
  const { starts, ends } = tokens
  const seen = classesOf(tokens, i)
  if (seen === LOWER) return SHAPE_LOWER
  if ((seen & PERIOD) !== 0 && text.charCodeAt(ends[i] - 1) === FULL_STOP) return SHAPE_ABBREVIATION
  if (!startsWithCapital(text, starts[i])) return SHAPE_LOWER
  if (ends[i] - starts[i] === 1) return SHAPE_CAPITAL
  return (seen & LOWER) === 0 ? SHAPE_CAPITALS : SHAPE_TITLE
}

function startsWithCapital(text: string, start: number): boolean {
  const unitClass = unitClasses()[text.charCodeAt(start)]
  if (unitClass === UPPER) return true
  if (unitClass !== LETTER && unitClass !== SURROGATE) return false
  const letter = String.fromCodePoint(text.codePointAt(start) ?? 0)
  return letter !== letter.toLowerCase()
}

function shapeOfMark(text: string, tokens: TokenColumns, i: number): number {
  const start = tokens.starts[i]
  const isSingle = tokens.ends[i] - start === 1
  const unit = text.charCodeAt(start)
  const unitClass = unitClasses()[unit]
  if (unit === COMMA) return SHAPE_COMMA
  if (unitClass === PERIOD) return isSingle ? SHAPE_STOP : SHAPE_ELLIPSIS
  if (unitClass === TERMINAL) return SHAPE_TERMINAL
  if (unit === ELLIPSIS) return SHAPE_ELLIPSIS
  if ((unit === COLON || unit === SEMICOLON) && isSingle) return SHAPE_COLON
  const mark = text.charAt(start)
  if (QUOTES.includes(mark)) return shapeOfQuote(text, tokens, i)
  if (OPENERS.includes(mark)) return SHAPE_OPENER
  if (CLOSERS.includes(mark)) return SHAPE_CLOSER
  return unitClass === HYPHEN || DASHES.includes(mark) ? SHAPE_DASH : SHAPE_MARK
}

// A quotation mark closes what stands right before it, unless that is an opening bracket or a dash.
function shapeOfQuote(text: string, { starts, ends }: TokenColumns, i: number): number {
  if (i === 0 || ends[i - 1] < starts[i]) return SHAPE_OPENER
  const before = text.charAt(starts[i - 1])
  return OPENERS.includes(before) || before === "\u2014" ? SHAPE_OPENER : SHAPE_CLOSER
}
