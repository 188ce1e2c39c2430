// Dates with a month or a weekday: "June 12", "12 June 2019", "June 12-14, 2019", "Wed Nov. 13, 2013", "July 2022", "Monday",
// and the same in digits: "2019-07-01", "01/07/2019".

import type { DateWords, NumberWords, PatternKnowledge } from "../../language"
import type { PartialDate } from "./calendar"
import { type DateReading, YEAR } from "./date-reading"
import { type When, when } from "./date-value"
import { isVerbAhead } from "./future"
import {
  beginsWithDigit,
  isCapitalized,
  isDash,
  isGlued,
  isPlainWord,
  normAt,
  type Reading,
  skipHyphen,
  type Words,
} from "./reading"

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u // "2019-07-01"
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4}|\d{2})$/u // "1.7.2019"
const day = /^(?:0?[1-9]|[12]\d|3[01])$/u
const ordinalDay = /^(0?[1-9]|[12]\d|3[01])(\p{L}+)$/u // "12th"

/** "Monday", "Wed Nov. 13, 2013", "Sunday, 12 June". An abbreviation only before a date: "Sun" is mostly something else. */
export function readWeekday(words: Words, i: number, knowledge: PatternKnowledge): DateReading | undefined {
  const { weekdays, shortWeekdays } = knowledge.dates
  const norm = normAt(words, i)
  const weekday = weekdays.get(norm)
  if (weekday === undefined || !isCapitalized(words, i)) return undefined
  const next = normAt(words, i + 1) === "," ? i + 2 : i + 1
  const date = readDay(words, next, knowledge)
  if (date) return date
  if (shortWeekdays.has(norm)) return undefined
  // News speaks of the last days, unless it says that something will be.
  const turn = words.today !== undefined && isVerbAhead(words, i, knowledge.dates.futureWords) ? "next" : "latest"
  return { tokenEnd: i + 1, when: { kind: "weekday", weekday, turn } }
}

/** "June 12 to 14, 2019", "12-14 June 2019", "the 12th of June", "2019-07-01". */
export function readDay(words: Words, i: number, knowledge: PatternKnowledge): DateReading | undefined {
  return readDigits(words, i) ?? readMonthDay(words, i, knowledge) ?? readDayMonth(words, i, knowledge)
}

/** "June 2019", "Sept. 2019", "June of 2019", "Nov 1989 - Jan 1990" as two. */
export function readMonth(words: Words, i: number, { dates }: PatternKnowledge): DateReading | undefined {
  const month = monthAt(words, i, dates)
  if (month === undefined) return undefined
  const next =
    normAt(words, i + 1) === "," || dates.linkWords.has(normAt(words, i + 1)) ? i + 2 : skipHyphen(words, i + 1)
  const year = normAt(words, next)
  return YEAR.test(year) ? { tokenEnd: next + 1, when: when({ year: Number(year), month }) } : undefined
}

/** "June". A month that is a word too only behind a preposition: "in May", never "May I", "March on". */
export function readMonthAlone(words: Words, i: number, { dates }: PatternKnowledge): DateReading | undefined {
  const norm = normAt(words, i)
  const month = monthAt(words, i, dates)
  if (month === undefined || dates.shortMonths.has(norm)) return undefined
  const reading = { tokenEnd: i + 1, when: when({ month }) }
  if (!dates.wordLikeMonths.has(norm)) return reading
  const isSaid = dates.prepositions.has(normAt(words, i - 1)) || dates.periodParts.has(normAt(words, i - 2))
  return isSaid && !isPlainWord(words, i) && !isCapitalized(words, i + 1) ? reading : undefined
}

// "2019-07-01", "1.7.2019". Of "01/07/2019" half the world says the day first and half the month, so it has no value.
function readDigits(words: Words, i: number): DateReading | undefined {
  const norm = normAt(words, i)
  if (!beginsWithDigit(norm)) return undefined
  const [, year, month, monthDay] = (yearFirst.exec(norm) ?? []).map(Number)
  if (year !== undefined) return { tokenEnd: i + 1, when: when({ year, month, day: monthDay }) }
  const parts = yearLast.exec(norm)
  if (parts === null) return undefined
  const [first, second] = [Number(parts[1]), Number(parts[3])]
  const isDayFirst = parts[2] === "." || first > 12 || first === second
  if (!isDayFirst && second <= 12) return { tokenEnd: i + 1 }
  const [day, monthOfYear] = isDayFirst ? [first, second] : [second, first]
  return { tokenEnd: i + 1, when: when({ year: fullYear(parts[4]), month: monthOfYear, day }) }
}

// "50" to "99" belong to the last century, as most programs have it.
function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length > 2) return year
  return year < 50 ? 2000 + year : 1900 + year
}

// "June 12", "June 12th, 2019", "June 12 to 14", "June 12 and 13, 2019".
function readMonthDay(words: Words, i: number, knowledge: PatternKnowledge): DateReading | undefined {
  const { dates, numbers } = knowledge
  const month = monthAt(words, i, dates)
  if (month === undefined) return undefined
  const first = skipHyphen(words, i + 1)
  if (!isDay(words, first, numbers)) return undefined
  const days = readDays(words, first, knowledge)
  return withYear(words, days.tokenEnd, month, days)
}

// "12 June", "12th June 2019", "12 to 14 June", "12 and 13 June 2019", "12th of June".
function readDayMonth(words: Words, i: number, knowledge: PatternKnowledge): DateReading | undefined {
  const { dates, numbers } = knowledge
  if (!isDay(words, i, numbers)) return undefined
  for (const days of [readDays(words, i, knowledge), oneDay(words, i)]) {
    const at = dates.linkWords.has(normAt(words, days.tokenEnd)) ? days.tokenEnd + 1 : skipHyphen(words, days.tokenEnd)
    const month = monthAt(words, at, dates)
    if (month !== undefined) return withYear(words, at + 1, month, days)
  }
  return undefined
}

/** Days of one month. `isPair` says that those between the first and the last, if there are any, are not meant. */
interface DaysReading extends Reading {
  readonly first: number
  readonly last: number
  readonly isPair: boolean
}

/** The day at token `i`, or the range or pair of days that starts there: "12 to 14", "12 and 13". */
function readDays(words: Words, i: number, knowledge: PatternKnowledge): DaysReading {
  const { dates, numbers, rangeWords, functionWords } = knowledge
  const mark = normAt(words, i + 1)
  const isRange = isDash(words, i + 1) || rangeWords.has(mark)
  const [first, last] = [dayOf(words, i), dayOf(words, i + 2)]
  if (!isRange && !dates.listWords.has(mark)) return oneDay(words, i)
  if (!isDay(words, i + 2, numbers) || last <= first) return oneDay(words, i)
  // "June 12 and 13 people", "from June 12 to 14 million": what follows is counted, so the second number is no day.
  const next = normAt(words, i + 3)
  const isMonth = monthAt(words, i + 3, dates) !== undefined
  const isCounted = /^\p{Ll}/u.test(next) && !functionWords.has(next) && !isMonth
  if (isCounted && !dates.linkWords.has(next)) return oneDay(words, i)
  return { tokenEnd: i + 3, first, last, isPair: !isRange }
}

function oneDay(words: Words, i: number): DaysReading {
  const only = dayOf(words, i)
  return { tokenEnd: i + 1, first: only, last: only, isPair: false }
}

// "12, 2019", "12 2019". Not "June 12, 2000 people": that would need to know what people are.
function withYear(words: Words, i: number, month: number, days: DaysReading): DateReading {
  const next = normAt(words, i) === "," ? i + 1 : skipHyphen(words, i)
  const year = YEAR.test(normAt(words, next)) ? Number(normAt(words, next)) : undefined
  return { tokenEnd: year === undefined ? i : next + 1, when: daysOf({ year, month }, days) }
}

// "June 12 and 20" are two days that no span holds.
function daysOf(month: PartialDate, { first, last, isPair }: DaysReading): When | undefined {
  if (isPair && last > first + 1) return undefined
  return { kind: "span", from: { ...month, day: first }, to: { ...month, day: last } }
}

/** The number of the month that token `i` names, if it names one. */
function monthAt(words: Words, i: number, { months }: DateWords): number | undefined {
  return isCapitalized(words, i) ? months.get(normAt(words, i)) : undefined
}

function isDay(words: Words, i: number, { ordinalSuffixes }: NumberWords): boolean {
  const norm = normAt(words, i)
  if (!beginsWithDigit(norm)) return false
  if (day.test(norm)) return !isPartOfNumber(words, i)
  const ordinal = ordinalDay.exec(norm)
  return ordinal !== null && ordinalSuffixes.has(ordinal[2])
}

// "June 5%" is no day, nor is "May 5.5"; the second is one token.
function isPartOfNumber(words: Words, i: number): boolean {
  return isGlued(words, i + 1) && /^[%°:/]/u.test(normAt(words, i + 1))
}

function dayOf(words: Words, i: number): number {
  return Number.parseInt(normAt(words, i), 10)
}
