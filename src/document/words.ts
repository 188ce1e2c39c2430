// Where a word ends whose run of letters meets an apostrophe, a full stop, a hyphen or another mark that may be part of it.

import {
  APOSTROPHE,
  ASCII_LETTER,
  DIGIT,
  HYPHEN,
  LOWER,
  PERIOD,
  SURROGATE,
  SYMBOL,
  UPPER,
  WHITE_SPACE,
  WORD,
  WORD_OR_DIGIT,
} from "../text/characters"
import { AMPERSAND, DOLLAR, SLASH, UNDERSCORE } from "../text/codes"
import { normalizeKey } from "../text/normalize"
import { isAbbreviation, keepsFullStop } from "./abbreviations"
import { addToken, KIND_SYMBOL, KIND_URL, KIND_WORD } from "./columns"
import { addWord } from "./contractions"
import { endOfUrl, hasDomainEnding, isDomainEnding, startsWithWww } from "./links"
import { characterClassAt, classAt, classesWithin, endOfRepeat, endOfRun, type Scanner } from "./scanner"

/** Classes that may go on a word; after any other, a run of letters is a whole word. */
export const MAY_GO_ON = APOSTROPHE | PERIOD | HYPHEN | SYMBOL | SURROGATE

const MAX_PREFIX_LENGTH = 7 // "counter" in "counter-attack"
const MAX_CURRENCY_LENGTH = 3
const MAX_FRAGMENT_LENGTH = 2 // 102 of 106 such hyphens in the training treebanks; longer words are as often followed by a dash
const MAX_LETTERS_BEFORE_AMPERSAND = 3 // "AT&T", "SDG&E"; more letters are a word of their own, as in "Smith&Sons"
const MAX_LETTERS_BEFORE_DOLLAR = 3 // "US$", "HK$", "NT$"

/**
 * Adds the word that starts at `start` and whose first run of letters and digits, of these classes, ends at `runEnd`; returns
 * where it ends.
 */
export function scanLongWord(scanner: Scanner, start: number, runEnd: number, runClasses: number): number {
  const { text, tokens } = scanner
  const isWww = startsWithWww(text, start)
  const end = isWww ? runEnd : endOfWord(scanner, start, runEnd)
  if (end === runEnd && !isWww) {
    addWord(scanner, start, end, KIND_WORD, runClasses)
    return end
  }
  if (isWww || hasDomainEnding(text, start, end)) {
    const urlEnd = endOfUrl(scanner, start)
    addToken(tokens, start, urlEnd, KIND_URL, classesWithin(scanner, start, urlEnd))
    return urlEnd
  }
  const kind = text.charCodeAt(end - 1) === DOLLAR ? KIND_SYMBOL : KIND_WORD
  addWord(scanner, start, end, kind, classesWithin(scanner, start, end))
  return end
}

function endOfWord(scanner: Scanner, start: number, runEnd: number): number {
  let end = runEnd
  let pieceStart = start // the piece of the word after its last full stop
  for (;;) {
    const mark = classAt(scanner, end)
    let next = end
    if (mark === PERIOD) {
      if (!joinsPieces(scanner, start, pieceStart, end)) {
        return keepsFullStop(scanner, start, pieceStart, end) ? end + 1 : end
      }
      pieceStart = end + 1
      next = endOfRun(scanner, pieceStart)
    } else if (mark === APOSTROPHE) {
      next = afterApostrophe(scanner, end)
    } else if (mark === HYPHEN) {
      next = afterHyphen(scanner, start, end)
    } else if (mark === SYMBOL) {
      next = afterSymbol(scanner, start, end)
    } else if (mark === SURROGATE) {
      next = endOfRun(scanner, end)
    }
    if (next === end) return end
    end = next
  }
}

// "U.S", "node.js", "v2.0" go on after the stop; "St.Paul", "J.Smith" and "done.The" lack a space.
function joinsPieces(scanner: Scanner, start: number, pieceStart: number, stop: number): boolean {
  const { text, knowledge } = scanner
  const first = characterClassAt(scanner, stop + 1)
  if ((first & WORD_OR_DIGIT) === 0) return false
  const nextEnd = endOfRun(scanner, stop + 1)
  const nextLength = nextEnd - stop - 1
  if (nextLength === 1 || isDomainEnding(text, stop + 1, nextEnd)) return true
  if (isAbbreviation(scanner, start, stop)) return false
  const startsCapitalized = first === UPPER && classAt(scanner, stop + 2) === LOWER
  if (stop - pieceStart === 1) return !startsCapitalized
  if (first === UPPER) return classAt(scanner, stop - 1) !== LOWER && !startsCapitalized
  return first === DIGIT || !knowledge.sentenceStarters.has(normalizeKey(text.slice(stop + 1, nextEnd)))
}

// "don't", "O'Neil"
function afterApostrophe(scanner: Scanner, apostrophe: number): number {
  return (characterClassAt(scanner, apostrophe + 1) & WORD) === 0 ? apostrophe : endOfRun(scanner, apostrophe + 1)
}

// "co-founder": beginnings that are no words stay with the word. "w- water": so does the hyphen of a word broken off in
// speech. Other hyphens are tokens.
function afterHyphen(scanner: Scanner, start: number, hyphen: number): number {
  const { text, length, knowledge } = scanner
  const next = characterClassAt(scanner, hyphen + 1)
  if ((next & WHITE_SPACE) !== 0) {
    return hyphen - start <= MAX_FRAGMENT_LENGTH && hyphen + 1 < length ? hyphen + 1 : hyphen
  }
  if ((next & WORD_OR_DIGIT) === 0 || hyphen - start > MAX_PREFIX_LENGTH) return hyphen
  return knowledge.hyphenPrefixes.has(text.slice(start, hyphen).toLowerCase()) ? endOfRun(scanner, hyphen + 1) : hyphen
}

function afterSymbol(scanner: Scanner, start: number, i: number): number {
  switch (scanner.text.charCodeAt(i)) {
    case AMPERSAND: // "B&R"
      return i - start <= MAX_LETTERS_BEFORE_AMPERSAND ? endOfRunAfter(scanner, i) : i
    case SLASH: // "w/o"
      return isWholeWord(scanner, start, i) ? endOfRun(scanner, i + 1) : i
    case DOLLAR: // "US$"
      return i - start <= MAX_LETTERS_BEFORE_DOLLAR && classesWithin(scanner, start, i) === UPPER ? i + 1 : i
    case UNDERSCORE: // "snake_case", and "__proto__" to its end
      return endOfUnderscores(scanner, start, i)
    default:
      return i
  }
}

/** Where the run after the mark at `i` ends; `i` if no letter or digit follows it. */
function endOfRunAfter(scanner: Scanner, i: number): number {
  const end = endOfRun(scanner, i + 1)
  return end === i + 1 ? i : end
}

function isWholeWord(scanner: Scanner, start: number, slash: number): boolean {
  const end = endOfRun(scanner, slash + 1)
  return scanner.knowledge.wholeWords.has(scanner.text.slice(start, end).toLowerCase())
}

function endOfUnderscores(scanner: Scanner, start: number, i: number): number {
  const marksEnd = endOfRepeat(scanner.text, i)
  const end = endOfRun(scanner, marksEnd)
  if (end > marksEnd) return end
  return scanner.text.charCodeAt(start) === UNDERSCORE ? marksEnd : i
}

/** Where the currency code ends that the run from `start` to `end` begins with, before its amount: "USD|500"; `end` if there is none. */
export function endOfCurrencyCode(scanner: Scanner, start: number, end: number): number {
  let codeEnd = start
  while (codeEnd < end && (classAt(scanner, codeEnd) & ASCII_LETTER) !== 0) codeEnd++
  const isAmount = codeEnd - start <= MAX_CURRENCY_LENGTH && classAt(scanner, codeEnd) === DIGIT
  return isAmount && scanner.knowledge.currencyCodes.has(scanner.text.slice(start, codeEnd).toLowerCase())
    ? codeEnd
    : end
}
