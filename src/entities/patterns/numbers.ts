// Numbers in digits and in words: "3,000", "5.5", "twenty-five", "two hundred", "1.2 billion", "half a million", "5-10".

import type { NumberWords, PatternKnowledge } from "../../language"
import { isDash, isGlued, normAt, type Reading, skipHyphen, type Words } from "./reading"

/** A number that was read: what it says, the last magnitude in it or 1, and where the digits or words end. */
export interface NumberReading extends Reading {
  readonly value: number
  readonly magnitude: number
}

/** A number, or a range of numbers with both its ends. */
export interface AmountReading extends Reading {
  readonly amount: number
  readonly maxAmount?: number | undefined
  readonly magnitude: number
}

/** What may stand before a number without white space: "-5". */
export const signs: ReadonlySet<string> = new Set(["+", "-", "\u2212"])
const digits = /^[+-]?\d[\d,]*(?:\.\d+)?[\u00bc-\u00be]?$/u // "3,000", "-5.5", "3½"
const MAX_DIGITS = 40 // longer runs of digits count nothing that is worth a mention
const HUNDRED = 100 // stands inside a group: "two hundred and fifty thousand"
const MAX_NUMBER_WORDS = 10 // "one hundred and twenty-three thousand", and an end to "one one one one ..."
const MAX_MAGNITUDES = 2 // "1.5 lakh crore", "a hundred million"

/** The number that starts at token `i`, with the magnitude behind it. */
export function readNumber(words: Words, i: number, numbers: NumberWords): NumberReading | undefined {
  const number = readDigits(words, i) ?? readFraction(words, i, numbers) ?? readNumberWords(words, i, numbers)
  return number && withMagnitudes(words, number, numbers.magnitudes)
}

/**
 * The number that starts at token `i`, or the range of numbers: "5-10", "3 to 5 million". The word between two numbers makes a
 * range only if they grow and the first is no year: "3 in 2018 to 5 now" is none. `read` reads a single number.
 */
export function readAmount(
  words: Words,
  i: number,
  { numbers, rangeWords }: PatternKnowledge,
  read: typeof readNumber = readNumber,
): AmountReading | undefined {
  const low = read(words, i, numbers)
  if (!low) return undefined
  const byDash = isDash(words, low.tokenEnd)
  if (!byDash && !rangeWords.has(normAt(words, low.tokenEnd))) return single(low)
  const high = read(words, low.tokenEnd + 1, numbers)
  if (!high || (!byDash && (low.value >= high.value || isYearLike(words, i)))) return single(low)
  return rangeOf(single(low), single(high))
}

/** The range from one amount to another. The magnitude of the second is the first's too if it fits: "3-5 million". */
export function rangeOf(low: AmountReading, high: AmountReading): AmountReading {
  const { tokenEnd, magnitude } = high
  const isShared = low.magnitude === 1 && low.amount < high.amount / magnitude
  const first = isShared ? rounded(low.amount * magnitude) : low.amount
  const last = high.maxAmount ?? high.amount
  // "5-3" is a score, a slip or a subtraction, and says no amount; its first number is all that is sure.
  return first < last ? { tokenEnd, amount: first, maxAmount: last, magnitude } : { tokenEnd, amount: first, magnitude }
}

function single({ tokenEnd, value, magnitude }: NumberReading): AmountReading {
  return { tokenEnd, amount: value, magnitude }
}

/** The magnitudes behind a number, each a token, or a hyphen and a token: "100-million". */
export function withMagnitudes(
  words: Words,
  number: NumberReading,
  magnitudes: ReadonlyMap<string, number>,
): NumberReading {
  let { tokenEnd, value, magnitude } = number
  for (let count = 0; count < MAX_MAGNITUDES; count++) {
    const next = skipHyphen(words, tokenEnd)
    const factor = magnitudes.get(normAt(words, next))
    if (factor === undefined) break
    value = rounded(value * factor)
    magnitude = factor
    tokenEnd = next + 1
  }
  return { tokenEnd, value, magnitude }
}

const SIGNIFICANT_DIGITS = 15 // all that a double holds: 2.3 million is 2,300,000, not 2,299,999.9999999995

/** A product of decimal fractions without the noise of binary ones. */
export function rounded(value: number): number {
  return Number(value.toPrecision(SIGNIFICANT_DIGITS))
}

function readDigits(words: Words, i: number): NumberReading | undefined {
  const norm = normAt(words, i)
  // "fell -5%", not "5-10%" or "COVID-19".
  if (signs.has(norm) && isGlued(words, i + 1) && !isGlued(words, i)) {
    const number = readDigits(words, i + 1)
    return number && { ...number, value: norm === "+" ? number.value : -number.value }
  }
  if (norm.length > MAX_DIGITS || !digits.test(norm)) return undefined
  const value = Number(norm.replaceAll(",", "").replace(/[\u00bc-\u00be]$/u, ""))
  return { tokenEnd: i + 1, value: value + vulgarFraction(norm), magnitude: 1 }
}

function vulgarFraction(norm: string): number {
  return [1 / 4, 1 / 2, 3 / 4][norm.charCodeAt(norm.length - 1) - 0xbc] ?? 0
}

// "a million", "half a million", "half a billion"; "half" and "a" alone count nothing.
function readFraction(words: Words, i: number, numbers: NumberWords): NumberReading | undefined {
  const fraction = numbers.fractions.get(normAt(words, i))
  const article = fraction === undefined ? i : i + 1
  if (!numbers.articles.has(normAt(words, article))) return undefined
  if (!numbers.magnitudes.has(normAt(words, article + 1))) return undefined
  return { tokenEnd: article + 1, value: fraction ?? 1, magnitude: 1 }
}

// "twenty-five", "two hundred and fifty thousand", "one million two hundred thousand".
function readNumberWords(
  words: Words,
  i: number,
  { values, magnitudes, joinWords }: NumberWords,
): NumberReading | undefined {
  const first = values.get(normAt(words, i))
  if (first === undefined) return undefined
  let total = 0 // "one million" of "one million two hundred thousand"
  let group = first // what the next magnitude multiplies
  let groupMagnitude = 1
  let reading: NumberReading = { tokenEnd: i + 1, value: first, magnitude: 1 }
  let mayAdd = false // only "hundred five", "twenty-five" and "hundred and five" go on, not "two three"
  for (let next = i + 1; next < i + MAX_NUMBER_WORDS; next++) {
    const norm = normAt(words, next)
    const value = values.get(norm)
    const magnitude = magnitudes.get(norm)
    if (magnitude !== undefined) {
      group *= magnitude
      groupMagnitude = magnitude
      reading = { tokenEnd: next + 1, value: total + group, magnitude }
      mayAdd = true
    } else if (value !== undefined && mayAdd) {
      const startsGroup = groupMagnitude > HUNDRED
      if (startsGroup) total += group
      group = startsGroup ? value : group + value
      groupMagnitude = 1
      reading = { tokenEnd: next + 1, value: total + group, magnitude: reading.magnitude }
      mayAdd = false
    } else if (skipHyphen(words, next) > next) mayAdd = true
    else if (!mayAdd || !joinWords.has(norm)) break
  }
  return reading
}

const FIRST_YEAR = 1900
const LAST_YEAR = 2099

/** Whether token `i` is four digits that news would read as a year. */
export function isYearLike(words: Words, i: number): boolean {
  const norm = normAt(words, i)
  return /^\d{4}$/u.test(norm) && Number(norm) >= FIRST_YEAR && Number(norm) <= LAST_YEAR
}
