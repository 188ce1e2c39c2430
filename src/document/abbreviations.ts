// Whether a full stop belongs to the word before it.

import { DIGIT, PERIOD, SPACE, UPPER, WHITE_SPACE } from "../text/characters"
import { normalizeKey } from "../text/normalize"
import { findSpelling } from "../text/spellings"
import { classAt, endOfRun, type Scanner } from "./scanner"

const CAPITAL_I = 0x49 // the pronoun far more often than an initial
const MAX_ABBREVIATION_LENGTH = 8 // "messrs", "assoc", "e.g"

/** Whether the span, without its full stop, is a known abbreviation. */
export function isAbbreviation({ text, knowledge }: Scanner, start: number, end: number): boolean {
  return end - start <= MAX_ABBREVIATION_LENGTH && findSpelling(knowledge.abbreviations, text, start, end) !== undefined
}

/**
 * Whether the full stop at `stop`, which white space or a mark follows, is part of the word from `start`. `pieceStart` is where
 * the word's last piece begins: after the inner stop of "U.S", or `start`.
 */
export function keepsFullStop(scanner: Scanner, start: number, pieceStart: number, stop: number): boolean {
  if (classAt(scanner, stop + 1) === PERIOD) return false // an ellipsis: "etc..."
  const lastPieceIsLetter = stop - pieceStart === 1
  if (lastPieceIsLetter && pieceStart > start) return true // "U.S.", "a.m."
  if (lastPieceIsLetter && classAt(scanner, start) === UPPER) return isInitial(scanner, start, stop)
  return isAbbreviation(scanner, start, stop) && !needsNumber(scanner, start, stop)
}

// "no." is an abbreviation only in "no. 5"
function needsNumber(scanner: Scanner, start: number, stop: number): boolean {
  const { text, knowledge } = scanner
  if (findSpelling(knowledge.abbreviations, text, start, stop) !== "number") return false
  return classAt(scanner, endOfSpaces(scanner, stop + 1)) !== DIGIT
}

// "J." in "J. Smith" or "Alan J. Smith"; not "Plan B.", nor "vitamin C. The", nor "you and I."
function isInitial(scanner: Scanner, start: number, stop: number): boolean {
  const { text, knowledge } = scanner
  const next = endOfSpaces(scanner, stop + 1)
  if ((classAt(scanner, next) & WHITE_SPACE) !== 0) return false // the end of the line or of the text
  const nextWord = normalizeKey(text.slice(next, endOfRun(scanner, next)))
  const { previousWord, isCapitalized } = lastToken(scanner)
  if (knowledge.labelledWords.has(previousWord)) return false
  if (text.charCodeAt(start) === CAPITAL_I) return isCapitalized && !knowledge.sentenceStarters.has(nextWord)
  return isCapitalized || !knowledge.sentenceStarters.has(nextWord)
}

function lastToken(scanner: Scanner): { previousWord: string; isCapitalized: boolean } {
  const { text, tokens } = scanner
  if (tokens.count === 0) return { previousWord: "", isCapitalized: false }
  const start = tokens.starts[tokens.count - 1]
  const previousWord = normalizeKey(text.slice(start, tokens.ends[tokens.count - 1]))
  return { previousWord, isCapitalized: classAt(scanner, start) === UPPER }
}

function endOfSpaces(scanner: Scanner, i: number): number {
  let end = i
  while (end < scanner.text.length && classAt(scanner, end) === SPACE) end++
  return end
}
