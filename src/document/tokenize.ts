// Text to tokens in one pass over its code units. Which characters a token may hold is decided here by the class of its first
// character; the files beside this one know where a word, a number, a link or a mark ends.

import type { SegmentationKnowledge } from "../language"
import {
  ASCII_LETTER,
  DIGIT,
  EXTEND,
  IDEOGRAPH,
  isAsciiLetter,
  LOWER,
  letterClasses,
  PERIOD,
  SPACE,
  SURROGATE,
  UPPER,
  unitClasses,
  WHITE_SPACE,
  WORD,
  WORD_OR_DIGIT,
} from "../text/characters"
import { COMMA } from "../text/codes"
import { normalizeKey } from "../text/normalize"
import { mayBeSpelled } from "../text/spellings"
import type { Token } from "../types"
import {
  addToken,
  classesOf,
  emptyColumns,
  KIND_NAMES,
  KIND_PUNCTUATION,
  KIND_WORD,
  kindOf,
  type TokenColumns,
} from "./columns"
import { startsWithWww } from "./links"
import { scanMark } from "./marks"
import { scanNumber } from "./numbers"
import { characterClassAt, characterLength, classesWithin, type Scanner } from "./scanner"
import { endOfCurrencyCode, MAY_GO_ON, scanLongWord } from "./words"

/**
 * The tokens of a text, in order: words as Universal Dependencies cuts English ("do|n't", "China|'s", "high|-|quality"),
 * numbers, links, emoji and marks. Only white space is left out. An empty text has none.
 */
export function tokenizeText(text: string, knowledge: SegmentationKnowledge): UntaggedToken[] {
  const columns = scanTokens(text, knowledge)
  const { count, starts, ends } = columns
  const tokens = new Array<UntaggedToken>(count)
  for (let i = 0; i < count; i++) {
    const start = starts[i]
    const end = ends[i]
    const slice = text.slice(start, end)
    tokens[i] = {
      text: slice,
      start,
      end,
      kind: KIND_NAMES[kindOf(columns, i)],
      norm: normOf(slice, classesOf(columns, i)),
    }
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
export function scanTokens(original: string, knowledge: SegmentationKnowledge): TokenColumns {
  const classes = unitClasses()
  const tokens = emptyColumns(original)
  const text = tokens.units // the line end at its end ends the last word
  const { length } = original
  const scanner: Scanner = { text, length, classes, knowledge, tokens }
  const { fusedWords, abbreviations } = knowledge
  let i = 0
  while (i < length) {
    const firstUnit = text.charCodeAt(i)
    const first = classes[firstUnit]
    if ((first & ASCII_LETTER) === 0) {
      if ((first & WHITE_SPACE) !== 0) {
        i++
      } else if (firstUnit === COMMA || (first === PERIOD && isBeforeSpace(scanner, i))) {
        addToken(tokens, i, i + 1, KIND_PUNCTUATION, first)
        i++
      } else {
        i = scanOther(scanner, i, first)
      }
      continue
    }
    // What most of a text is made of, letters and what cannot go on, without a call and with one look at each unit.
    let inAny = firstUnit
    let inAll = firstUnit
    let lastUnit = firstUnit
    let end = i + 1
    let unit = text.charCodeAt(end)
    while (isAsciiLetter(unit)) {
      inAny |= unit
      inAll &= unit
      lastUnit = unit
      unit = text.charCodeAt(++end)
    }
    const seen = letterClasses(inAny, inAll)
    const next = classes[unit]
    const isWhole =
      (next & (WORD_OR_DIGIT | MAY_GO_ON)) === 0 ||
      // Behind a letter that stands alone the stop is one of an initial, or not: that takes a closer look.
      (next === PERIOD &&
        end > i + 1 &&
        !mayBeSpelled(abbreviations, firstUnit, lastUnit, end - i) &&
        isBeforeSpace(scanner, end) &&
        !startsWithWww(text, i))
    if (isWhole && !mayBeSpelled(fusedWords, firstUnit, lastUnit, end - i)) {
      addToken(tokens, i, end, KIND_WORD, seen)
      i = next === SPACE ? end + 1 : end
    } else {
      i = scanWord(scanner, i, end, seen)
    }
  }
  return tokens
}

function isBeforeSpace({ text, classes }: Scanner, i: number): boolean {
  return (classes[text.charCodeAt(i + 1)] & WHITE_SPACE) !== 0
}

function scanOther(scanner: Scanner, i: number, first: number): number {
  if ((first & WORD) !== 0) return scanWord(scanner, i, i + 1, first)
  if (first === DIGIT) return scanNumber(scanner, i)
  if (first === IDEOGRAPH) return scanIdeographs(scanner, i)
  if (first === SURROGATE) return scanPair(scanner, i)
  return scanMark(scanner, i)
}

// A word of which the letters up to `lettersEnd` were seen to be of these classes.
function scanWord(scanner: Scanner, start: number, lettersEnd: number, letterClasses: number): number {
  const { text, classes } = scanner
  let end = lettersEnd
  let seen = letterClasses
  let next = classes[text.charCodeAt(end)]
  while ((next & WORD_OR_DIGIT) !== 0) {
    seen |= next
    next = classes[text.charCodeAt(++end)]
  }
  if ((seen & DIGIT) !== 0) {
    const codeEnd = endOfCurrencyCode(scanner, start, end)
    if (codeEnd < end) {
      addToken(scanner.tokens, start, codeEnd, KIND_WORD, seen & ~DIGIT)
      return codeEnd
    }
  }
  return scanLongWord(scanner, start, end, seen)
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
  if ((characterClass & WORD) !== 0) return scanWord(scanner, start, start, 0)
  if (characterClass === DIGIT) return scanNumber(scanner, start)
  if (characterClass === IDEOGRAPH) return scanIdeographs(scanner, start)
  return scanMark(scanner, start)
}
