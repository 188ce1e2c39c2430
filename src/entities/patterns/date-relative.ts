// Dates that count from today: "yesterday", "last Friday", "next week", "three years ago".

import type { DateWords, PatternKnowledge } from "../../language"
import type { DateReading } from "./date-reading"
import type { Turn } from "./date-value"
import { readNumber } from "./numbers"
import { isAllCapitals, isCapitalized, isPlainWord, normAt, type Words } from "./reading"

export function readRelative(words: Words, i: number, knowledge: PatternKnowledge): DateReading | undefined {
  const { dayWords, relativeWords, calendarUnits } = knowledge.dates
  const norm = normAt(words, i)
  const days = dayWords.get(norm)
  if (days !== undefined) {
    if (!isPlainWord(words, i) || isAllCapitals(words, i)) return undefined
    return { tokenEnd: i + 1, when: { kind: "period", unit: "day", offset: days } }
  }
  const offset = relativeWords.get(norm)
  if (offset === undefined) return readAgo(words, i, knowledge)
  if (!isPlainWord(words, i)) return undefined
  const unit = calendarUnits.get(normAt(words, i + 1))
  if (unit === undefined) return readNamedPeriod(words, i + 1, TURNS[offset], knowledge.dates)
  return { tokenEnd: i + 2, when: { kind: "period", unit, offset } }
}

const TURNS: Readonly<Record<-1 | 0 | 1, Turn>> = { [-1]: "last", 0: "this", 1: "next" }

// "Friday", "June", "summer". Which summer is meant by the last one depends on where the text was written.
function readNamedPeriod(words: Words, i: number, turn: Turn, dates: DateWords): DateReading | undefined {
  const norm = normAt(words, i)
  if (dates.seasons.has(norm)) return { tokenEnd: i + 1 }
  if (!isCapitalized(words, i)) return undefined
  const weekday = dates.weekdays.get(norm)
  if (weekday !== undefined) return { tokenEnd: i + 1, when: { kind: "weekday", weekday, turn } }
  const month = dates.months.get(norm)
  return month === undefined ? undefined : { tokenEnd: i + 1, when: { kind: "month", month, turn } }
}

// "three years ago", "a week ago", "two days ago".
function readAgo(words: Words, i: number, { dates, numbers }: PatternKnowledge): DateReading | undefined {
  const number = readNumber(words, i, numbers)
  const isOne = numbers.articles.has(normAt(words, i))
  const unitAt = number?.tokenEnd ?? (isOne ? i + 1 : i)
  const norm = normAt(words, unitAt)
  const unit = dates.dayUnits.has(norm) ? "day" : dates.calendarUnits.get(norm)
  if (unitAt === i || unit === undefined || !dates.agoWords.has(normAt(words, unitAt + 1))) return undefined
  const tokenEnd = unitAt + 2
  const count = number?.value ?? 1
  // "Two decades ago" is no decade of the calendar, "half a year ago" no year.
  const isRough = unit === "decade" || unit === "century" || !Number.isInteger(count)
  return isRough ? { tokenEnd } : { tokenEnd, when: { kind: "period", unit, offset: -count } }
}
