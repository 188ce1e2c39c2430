// What a caller may ask of the terms, checked.

import type { TermOptions } from "../types"

/** More words than this are quotations, not terms. */
const MAX_WORDS = 5

const GROUPINGS: readonly unknown[] = ["lemma", "stem", "word"]

/**
 * @param where How the message begins: "termFrequencies: options".
 * @throws {TypeError} if an option is of the wrong kind.
 * @throws {RangeError} if a number is not whole or out of range, or `groupBy` names no grouping.
 */
export function checkTermOptions(where: string, options: TermOptions): void {
  const { maxWords, minCount, maxTerms, groupBy, includeStopWords } = options
  checkWholeNumber(`${where}.maxWords`, maxWords, 1, MAX_WORDS)
  checkWholeNumber(`${where}.minCount`, minCount, 1)
  checkWholeNumber(`${where}.maxTerms`, maxTerms, 0)
  if (groupBy !== undefined && !GROUPINGS.includes(groupBy)) {
    throw new RangeError(`${where}.groupBy must be "lemma", "stem" or "word", got ${String(groupBy)}`)
  }
  if (includeStopWords !== undefined && typeof includeStopWords !== "boolean") {
    throw new TypeError(`${where}.includeStopWords must be true or false, got ${typeof includeStopWords}`)
  }
}

/**
 * @throws {TypeError} if `value` is given and is not a number.
 * @throws {RangeError} if it is not a whole number from `min` to `max`.
 */
export function checkWholeNumber(where: string, value: unknown, min: number, max = Number.POSITIVE_INFINITY): void {
  if (value === undefined) return
  if (typeof value !== "number")
    throw new TypeError(`${where} must be a number, got ${value === null ? "null" : typeof value}`)
  if (Number.isInteger(value) && value >= min && value <= max) return
  const range = max === Number.POSITIVE_INFINITY ? `from ${min}` : `from ${min} to ${max}`
  throw new RangeError(`${where} must be a whole number ${range}, got ${value}`)
}
