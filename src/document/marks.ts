// Marks: punctuation, symbols, emoji, and the few that begin something longer.

import {
  APOSTROPHE,
  DIGIT,
  HYPHEN,
  PERIOD,
  PUNCTUATION,
  TERMINAL,
  WHITE_SPACE,
  WORD,
  WORD_OR_DIGIT,
} from "../text/characters"
import {
  ASTERISK,
  AT_SIGN,
  BACKTICK,
  CARET,
  COLON,
  DOLLAR,
  ELLIPSIS,
  EQUALS,
  GREATER_THAN,
  LESS_THAN,
  NUMBER_SIGN,
  PLUS,
  SEMICOLON,
  TILDE,
  UNDERSCORE,
} from "../text/codes"
import { normalizeKey } from "../text/normalize"
import { unitAt } from "../text/units"
import { addToken, KIND_EMOJI, KIND_PUNCTUATION, KIND_SYMBOL, KIND_WORD } from "./columns"
import { endOfEmoji, endOfKeycap } from "./emoji"
import { endOfEmoticon } from "./emoticons"
import { scanAtSign, scanNumberSign, scanScheme } from "./links"
import { scanNumber } from "./numbers"
import {
  characterClassAt,
  characterLength,
  classAt,
  classesWithin,
  endOfRepeat,
  endOfRun,
  type Scanner,
} from "./scanner"
import { scanLongWord } from "./words"

/** Adds the token that begins with the mark at `start`; returns where it ends. */
export function scanMark(scanner: Scanner, start: number): number {
  switch (classAt(scanner, start)) {
    case PERIOD:
      return scanFullStops(scanner, start)
    case TERMINAL:
      return add(scanner, start, endOfTerminals(scanner, start), KIND_PUNCTUATION)
    case HYPHEN:
      return scanHyphens(scanner, start)
    case APOSTROPHE:
      return scanApostrophe(scanner, start)
    case PUNCTUATION:
      return scanPunctuation(scanner, start)
    default:
      return scanSymbol(scanner, start)
  }
}

function add(scanner: Scanner, start: number, end: number, kind: number): number {
  addToken(scanner.tokens, start, end, kind, classesWithin(scanner, start, end))
  return end
}

// ".5" after a space, and any number of stops.
function scanFullStops(scanner: Scanner, start: number): number {
  if (beginsNumber(scanner, start)) return scanNumber(scanner, start)
  let end = endOfRepeat(scanner.text, start)
  if (end > start + 1) while (unitAt(scanner.text, end) === ELLIPSIS) end++
  return add(scanner, start, end, KIND_PUNCTUATION)
}

function beginsNumber(scanner: Scanner, sign: number): boolean {
  const before = classAt(scanner, sign - 1)
  return classAt(scanner, sign + 1) === DIGIT && (before & WHITE_SPACE) !== 0
}

// "!!!", "?!"; with the style mark that makes "!!" an emoji, as all other signs
function endOfTerminals(scanner: Scanner, start: number): number {
  let end = start + 1
  while (classAt(scanner, end) === TERMINAL) end++
  return end
}

// "--", "---", and arrows: "->", "-->".
function scanHyphens(scanner: Scanner, start: number): number {
  const end = endOfRepeat(scanner.text, start)
  const isArrow = unitAt(scanner.text, end) === GREATER_THAN
  return isArrow ? add(scanner, start, end + 1, KIND_SYMBOL) : add(scanner, start, end, KIND_PUNCTUATION)
}

// "''" as a quotation mark, "'s" that stands alone, "'em", "'90s", or a quotation mark.
function scanApostrophe(scanner: Scanner, start: number): number {
  const { text, knowledge } = scanner
  const next = classAt(scanner, start + 1)
  if (next === APOSTROPHE) return add(scanner, start, start + 2, KIND_PUNCTUATION)
  if (next === DIGIT && isShortYear(scanner, start)) return scanNumber(scanner, start)
  if ((next & WORD) !== 0) {
    const end = endOfRun(scanner, start + 1)
    const word = normalizeKey(text.slice(start, end))
    if (knowledge.clitics.words.has(word) || knowledge.wholeWords.has(word)) return add(scanner, start, end, KIND_WORD)
  }
  return add(scanner, start, start + 1, KIND_PUNCTUATION)
}

// "'72" and "'90s", not "'100 ways'"
function isShortYear(scanner: Scanner, apostrophe: number): boolean {
  const isTwoDigits = classAt(scanner, apostrophe + 2) === DIGIT && classAt(scanner, apostrophe + 3) !== DIGIT
  return isTwoDigits && (classAt(scanner, apostrophe - 1) & WORD_OR_DIGIT) === 0
}

function scanPunctuation(scanner: Scanner, start: number): number {
  const { text } = scanner
  const code = text.charCodeAt(start)
  if (code === ELLIPSIS) {
    let end = endOfRepeat(text, start)
    while (classAt(scanner, end) === PERIOD) end++
    return add(scanner, start, end, KIND_PUNCTUATION)
  }
  if (code === COLON) {
    const end = scanScheme(scanner, start)
    if (end > start) return end
  }
  if (code === COLON || code === SEMICOLON) {
    const end = endOfEmoticon(scanner, start)
    if (end > start) return add(scanner, start, end, KIND_SYMBOL)
  }
  return add(scanner, start, start + 1, KIND_PUNCTUATION)
}

function scanSymbol(scanner: Scanner, start: number): number {
  const { text } = scanner
  const code = text.charCodeAt(start)
  const keycapEnd = endOfKeycap(text, start)
  const emojiEnd = keycapEnd > start ? keycapEnd : endOfEmoji(text, start)
  if (emojiEnd > start) return add(scanner, start, emojiEnd, KIND_EMOJI)
  if (code === AT_SIGN) return scanAtSign(scanner, start)
  if (code === NUMBER_SIGN && unitAt(text, start + 1) !== NUMBER_SIGN) return scanNumberSign(scanner, start)
  if (code === PLUS && beginsNumber(scanner, start)) return scanNumber(scanner, start)
  if (code === UNDERSCORE && beginsIdentifier(scanner, start)) return scanLongWord(scanner, start, start, 0)
  const emoticonEnd = endOfEmoticon(scanner, start)
  if (emoticonEnd > start) return add(scanner, start, emoticonEnd, KIND_SYMBOL)
  const end = isRepeatable(code) ? endOfRepeat(text, start) : start + characterLength(text, start)
  return add(scanner, start, end, KIND_SYMBOL)
}

// "__proto__"; a single underscore before a word is an emphasis sign
function beginsIdentifier(scanner: Scanner, start: number): boolean {
  const end = start + 2
  return unitAt(scanner.text, start + 1) === UNDERSCORE && (characterClassAt(scanner, end) & WORD) !== 0
}

// Signs that people repeat to draw a line or to stress: "***", "====", ">>", "$$".
function isRepeatable(code: number): boolean {
  switch (code) {
    case ASTERISK:
    case BACKTICK:
    case CARET:
    case DOLLAR:
    case EQUALS:
    case GREATER_THAN:
    case LESS_THAN:
    case NUMBER_SIGN:
    case PLUS:
    case TILDE:
    case UNDERSCORE:
      return true
    default:
      return false
  }
}
