// Dates with a month or a weekday: "June 12", "12 June 2019", "June 12-14, 2019", "Wed Nov. 13, 2013", "July 2022", "Monday",
// and the same in digits: "2019-07-01", "01/07/2019".

import type { DateWords, NumberWords, PatternKnowledge } from "../../language"
import { isCapitalized, isDash, isGlued, isPlainWord, normAt, type Reading, skipHyphen, type Words } from "./reading"

const inDigits = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2}))$/u // "2019-07-01", "1.7.2019"
const day = /^(?:0?[1-9]|[12]\d|3[01])$/u
const ordinalDay = /^(0?[1-9]|[12]\d|3[01])(\p{L}+)$/u // "12th"
const year = /^(?:1\d|20)\d{2}$/u // the years of history that news writes in four digits

/** "Monday", "Wed Nov. 13, 2013", "Sunday, 12 June". An abbreviation only before a date: "Sun" is mostly something else. */
export function readWeekday(words: Words, i: number, knowledge: PatternKnowledge): Reading | undefined {
  const { weekdays, shortWeekdays } = knowledge.dates
  const norm = normAt(words, i)
  if (!weekdays.has(norm) || !isCapitalized(words, i)) return undefined
  const next = normAt(words, i + 1) === "," ? i + 2 : i + 1
  const date = readDay(words, next, knowledge)
  if (date) return date
  return shortWeekdays.has(norm) ? undefined : { tokenEnd: i + 1 }
}

/** "June 12 to 14, 2019", "12-14 June 2019", "the 12th of June", "2019-07-01". */
export function readDay(words: Words, i: number, knowledge: PatternKnowledge): Reading | undefined {
  if (inDigits.test(normAt(words, i))) return { tokenEnd: i + 1 }
  return readMonthDay(words, i, knowledge) ?? readDayMonth(words, i, knowledge)
}

/** "June 2019", "Sept. 2019", "June of 2019", "Nov 1989 - Jan 1990" as two. */
export function readMonth(words: Words, i: number, { dates }: PatternKnowledge): Reading | undefined {
  if (!isMonth(words, i, dates)) return undefined
  const next =
    normAt(words, i + 1) === "," || dates.linkWords.has(normAt(words, i + 1)) ? i + 2 : skipHyphen(words, i + 1)
  return year.test(normAt(words, next)) ? { tokenEnd: next + 1 } : undefined
}

/** "June". A month that is a word too only behind a preposition: "in May", never "May I", "March on". */
export function readMonthAlone(words: Words, i: number, { dates }: PatternKnowledge): Reading | undefined {
  const norm = normAt(words, i)
  if (!isMonth(words, i, dates) || dates.shortMonths.has(norm)) return undefined
  if (!dates.wordLikeMonths.has(norm)) return { tokenEnd: i + 1 }
  const isSaid = dates.prepositions.has(normAt(words, i - 1)) || dates.periodParts.has(normAt(words, i - 2))
  return isSaid && !isPlainWord(words, i) && !isCapitalized(words, i + 1) ? { tokenEnd: i + 1 } : undefined
}

// "June 12", "June 12th, 2019", "June 12 to 14", "June 12 and 13, 2019".
function readMonthDay(words: Words, i: number, knowledge: PatternKnowledge): Reading | undefined {
  const { dates, numbers } = knowledge
  if (!isMonth(words, i, dates)) return undefined
  const first = skipHyphen(words, i + 1)
  if (!isDay(words, first, numbers)) return undefined
  return withYear(words, daysEnd(words, first, knowledge))
}

// "12 June", "12th June 2019", "12 to 14 June", "12 and 13 June 2019", "12th of June".
function readDayMonth(words: Words, i: number, knowledge: PatternKnowledge): Reading | undefined {
  const { dates, numbers } = knowledge
  if (!isDay(words, i, numbers)) return undefined
  for (const lastDay of [daysEnd(words, i, knowledge), i + 1]) {
    const month = dates.linkWords.has(normAt(words, lastDay)) ? lastDay + 1 : skipHyphen(words, lastDay)
    if (isMonth(words, month, dates)) return withYear(words, month + 1)
  }
  return undefined
}

/** Where the day at token `i` ends, or the range or pair of days that starts there: "12 to 14", "12 and 13". */
function daysEnd(words: Words, i: number, { dates, numbers, rangeWords, functionWords }: PatternKnowledge): number {
  const mark = normAt(words, i + 1)
  const isRange = isDash(words, i + 1) || rangeWords.has(mark)
  if (!isRange && !dates.listWords.has(mark)) return i + 1
  if (!isDay(words, i + 2, numbers) || dayOf(words, i + 2) <= dayOf(words, i)) return i + 1
  // "June 12 and 13 people", "from June 12 to 14 million": what follows is counted, so the second number is no day.
  const next = normAt(words, i + 3)
  const isCounted = /^\p{Ll}/u.test(next) && !functionWords.has(next) && !isMonth(words, i + 3, dates)
  return isCounted && !dates.linkWords.has(next) ? i + 1 : i + 3
}

// "12, 2019", "12 2019". Not "June 12, 2000 people": that would need to know what people are.
function withYear(words: Words, i: number): Reading {
  const next = normAt(words, i) === "," ? i + 1 : skipHyphen(words, i)
  return { tokenEnd: year.test(normAt(words, next)) ? next + 1 : i }
}

function isMonth(words: Words, i: number, { months }: DateWords): boolean {
  return months.has(normAt(words, i)) && isCapitalized(words, i)
}

function isDay(words: Words, i: number, { ordinalSuffixes }: NumberWords): boolean {
  const norm = normAt(words, i)
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
