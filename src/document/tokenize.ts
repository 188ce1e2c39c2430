// Text to tokens in one pass over its code units. Which characters a token may hold is decided here by the class of its first
// character; the files beside this one know where a word, a number, a link or a mark ends.

import type { SegmentationKnowledge } from "../language"
import {
  DIGIT,
  EXTEND,
  IDEOGRAPH,
  LOWER,
  PERIOD,
  SURROGATE,
  UPPER,
  unitClasses,
  WHITE_SPACE,
  WORD,
  WORD_OR_DIGIT,
} from "../text/characters"
import { normalizeKey } from "../text/normalize"
import type { Token } from "../types"
import { addToken, emptyColumns, KIND_NAMES, KIND_WORD, type TokenColumns } from "./columns"
import { addWord } from "./contractions"
import { scanMark } from "./marks"
import { scanNumber } from "./numbers"
import { characterClassAt, characterLength, classesWithin, type Scanner } from "./scanner"
import { endOfCurrencyCode, MAY_GO_ON, scanLongWord } from "./words"

/**
 * The tokens of a text, in order: words as Universal Dependencies cuts English ("do|n't", "China|'s", "high|-|quality"),
 * numbers, links, emoji and marks. Only white space is left out. An empty text has none.
 */
export function tokenizeText(text: string, knowledge: SegmentationKnowledge): UntaggedToken[] {
  const { count, starts, ends, kinds, classes } = scanTokens(text, knowledge)
  const tokens = new Array<UntaggedToken>(count)
  for (let i = 0; i < count; i++) {
    const start = starts[i]
    const end = ends[i]
    const slice = text.slice(start, end)
    tokens[i] = { text: slice, start, end, kind: KIND_NAMES[kinds[i]], norm: normOf(slice, classes[i]) }
  }
  return tokens
}

// Most words are lower-case ASCII and their own key: the classes tell without a look at the characters.
function normOf(slice: string, classes: number): string {
  if ((classes & ~(LOWER | UPPER | PERIOD | DIGIT)) !== 0) return normalizeKey(slice)
  return (classes & UPPER) !== 0 ? slice.toLowerCase() : slice
}

/** A token before the sentence around it is known. */
export type UntaggedToken = Omit<Token, "pos" | "lemma">

/** The tokens of a text as columns. */
export function scanTokens(text: string, knowledge: SegmentationKnowledge): TokenColumns {
  const classes = unitClasses()
  const tokens = emptyColumns(text.length)
  const scanner: Scanner = { text, classes, knowledge, tokens }
  let i = 0
  while (i < text.length) {
    const first = classes[text.charCodeAt(i)]
    if ((first & WHITE_SPACE) !== 0) i++
    else if ((first & WORD) !== 0) i = scanWord(scanner, i)
    else if (first === DIGIT) i = scanNumber(scanner, i)
    else if (first === IDEOGRAPH) i = scanIdeographs(scanner, i)
    else if (first === SURROGATE) i = scanPair(scanner, i)
    else i = scanMark(scanner, i)
  }
  return tokens
}

// The path nearly every word takes: a run of letters, then something that cannot go on.
function scanWord(scanner: Scanner, start: number): number {
  const { text, classes } = scanner
  let end = start
  let seen = 0
  let next = 0
  while (end < text.length) {
    next = classes[text.charCodeAt(end)]
    if ((next & WORD_OR_DIGIT) === 0) break
    seen |= next
    end++
  }
  if ((seen & DIGIT) !== 0) {
    const codeEnd = endOfCurrencyCode(scanner, start, end)
    if (codeEnd < end) {
      addToken(scanner.tokens, start, codeEnd, KIND_WORD, seen & ~DIGIT)
      return codeEnd
    }
  }
  if (end < text.length && (next & MAY_GO_ON) !== 0) return scanLongWord(scanner, start, end)
  addWord(scanner, start, end, KIND_WORD, seen)
  return end
}

// Scripts without spaces between words: one token for the run, since no rule of ours could cut it better.
function scanIdeographs(scanner: Scanner, start: number): number {
  let end = start
  while ((characterClassAt(scanner, end) & (IDEOGRAPH | EXTEND)) !== 0) end += characterLength(scanner.text, end)
  addToken(scanner.tokens, start, end, KIND_WORD, classesWithin(scanner, start, end))
  return end
}

// A character beyond U+FFFF: a letter of a rare script, a rare ideograph, an emoji, or half of a broken pair.
function scanPair(scanner: Scanner, start: number): number {
  const characterClass = characterClassAt(scanner, start)
  if ((characterClass & WORD) !== 0) return scanWord(scanner, start)
  if (characterClass === DIGIT) return scanNumber(scanner, start)
  if (characterClass === IDEOGRAPH) return scanIdeographs(scanner, start)
  return scanMark(scanner, start)
}
