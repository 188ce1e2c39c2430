// Where a number ends: "3.5", "1,000", "10:30", "9/11", "2019-07-01", "555-0134", "20th", "5|km".

import { APOSTROPHE, DIGIT, HYPHEN, PERIOD, WHITE_SPACE, WORD } from "../text/characters"
import { COLON, COMMA, FULL_STOP, SLASH } from "../text/codes"
import { isDigitCode } from "../text/letter-case"
import { once } from "../text/once"
import { unitAt } from "../text/units"
import { addToken, KIND_EMOJI, KIND_NUMBER, KIND_URL } from "./columns"
import { addWord } from "./contractions"
import { endOfKeycap } from "./emoji"
import { endOfUrl, isDomainEnding } from "./links"
import { characterClassAt, characterLength, classAt, classesWithin, endOfRun, type Scanner } from "./scanner"

const MAX_UNIT_LENGTH = 8

// How many digits stand in each part of what hyphens hold together. Others, such as "10-15", are two numbers and a hyphen.
const hyphenated = once(() => new Set(["4 2 2", "4 1 1", "4 1 2", "4 2 1", ...DAY_FIRST_DATES, ...TELEPHONES]))
const DAY_FIRST_DATES = ["2 2 4", "1 1 4", "1 2 4", "2 1 4", "2 2 2", "1 1 2", "1 2 2", "2 1 2"]
const TELEPHONES = ["3 3 4", "1 3 3 4", "3 4"] // "212-555-0134"
const MAX_HYPHENATED_PARTS = 4

/** Adds the number whose first digit, or the sign before it, is at `start`; returns where it ends. */
export function scanNumber(scanner: Scanner, start: number): number {
  const { text } = scanner
  const plainEnd = endOfPlainNumber(scanner, start)
  if (plainEnd > start) {
    addToken(scanner.tokens, start, plainEnd, KIND_NUMBER, DIGIT)
    return plainEnd
  }
  const firstDigit = classAt(scanner, start) === DIGIT ? start : start + 1
  const keycapEnd = endOfKeycap(text, start)
  if (keycapEnd > start) return add(scanner, start, keycapEnd, KIND_EMOJI)

  const end = endOfLetters(scanner, endOfFigures(scanner, firstDigit))
  if (classAt(scanner, end) === PERIOD && isDomainEnding(text, end + 1, endOfRun(scanner, end + 1))) {
    return add(scanner, start, endOfUrl(scanner, start), KIND_URL) // "163.com"
  }
  addWord(scanner, start, end, KIND_NUMBER, classesWithin(scanner, start, end))
  return end
}

// Most numbers are digits before a space, or before a comma or a stop and a space, and need no closer look.
function endOfPlainNumber(scanner: Scanner, start: number): number {
  const { text } = scanner
  let end = start
  while (isDigitCode(unitAt(text, end))) end++
  const unit = unitAt(text, end)
  const behind = unit === COMMA || unit === FULL_STOP ? end + 1 : end
  return (classAt(scanner, behind) & WHITE_SPACE) === 0 ? start : end
}

function add(scanner: Scanner, start: number, end: number, kind: number): number {
  addToken(scanner.tokens, start, end, kind, classesWithin(scanner, start, end))
  return end
}

// Figures and the marks inside them.
function endOfFigures(scanner: Scanner, start: number): number {
  let end = endOfDigits(scanner, start)
  if (classAt(scanner, end) === HYPHEN) return endOfHyphenated(scanner, start, end)
  while (joinsFigures(unitAt(scanner.text, end)) && characterClassAt(scanner, end + 1) === DIGIT) {
    end = endOfDigits(scanner, end + 1)
  }
  return end
}

function joinsFigures(code: number): boolean {
  return code === COMMA || code === FULL_STOP || code === COLON || code === SLASH
}

function endOfDigits(scanner: Scanner, i: number): number {
  let end = i
  while (characterClassAt(scanner, end) === DIGIT) end += characterLength(scanner.text, end)
  return end
}

// The whole "2019-07-01", or "10" of "10-15".
function endOfHyphenated(scanner: Scanner, start: number, firstEnd: number): number {
  let lengths = String(firstEnd - start)
  let end = firstEnd
  for (let parts = 1; parts <= MAX_HYPHENATED_PARTS; parts++) {
    if (classAt(scanner, end) !== HYPHEN || characterClassAt(scanner, end + 1) !== DIGIT) break
    const partEnd = endOfDigits(scanner, end + 1)
    lengths += ` ${partEnd - end - 1}`
    end = partEnd
  }
  return hyphenated().has(lengths) ? end : firstEnd
}

// Letters after the figures: "20th" and "1990's" go on, the "km" of "5km" does not.
function endOfLetters(scanner: Scanner, figuresEnd: number): number {
  const { text, knowledge } = scanner
  const end = endOfRun(scanner, figuresEnd)
  if (end > figuresEnd && end - figuresEnd <= MAX_UNIT_LENGTH) {
    if (knowledge.units.has(text.slice(figuresEnd, end).toLowerCase())) return figuresEnd
    if (classAt(scanner, end) === PERIOD && knowledge.units.has(text.slice(figuresEnd, end + 2).toLowerCase()))
      return figuresEnd
  }
  const hasEnding = classAt(scanner, end) === APOSTROPHE && (characterClassAt(scanner, end + 1) & WORD) !== 0
  return hasEnding ? endOfRun(scanner, end + 1) : end
}
