// Dates: days, months, years and longer times, whole or in part, and days counted from today. This file orders the readers;
// date-days.ts reads what has a month or a weekday in it, date-years.ts what has only years, date-quarters.ts parts of years,
// date-relative.ts what counts from today.

import type { PatternKnowledge } from "../../language"
import type { DatePart } from "../../types"
import { readDay, readMonth, readMonthAlone, readWeekday } from "./date-days"
import { readQuarter, readSeason } from "./date-quarters"
import type { DateReading } from "./date-reading"
import { readRelative } from "./date-relative"
import { dateValue } from "./date-value"
import { readCentury, readDecade, readYear } from "./date-years"
import { normAt, type Pattern, type Reader, skipHyphen, type ValueReading, type Words } from "./reading"

// The first that reads something wins, so the fuller forms come first.
const READERS: readonly Reader<DateReading>[] = [
  readWeekday,
  readDay,
  readMonth,
  readQuarter,
  readSeason,
  readCentury,
  readDecade,
  readRelative,
  readPart,
  readMonthAlone,
  readYear,
]

/** Lengths of time ("three years") are none. Not quite sure: a bare "2008" may count something. */
export const dates: Pattern = { type: "date", score: 0.95, read: readDate }

function readDate(words: Words, i: number, knowledge: PatternKnowledge): ValueReading | undefined {
  const reading = readFirst(words, i, knowledge, READERS)
  if (reading === undefined) return undefined
  const value = reading.when && dateValue(reading.when, words.today)
  return value === undefined ? { tokenEnd: reading.tokenEnd } : { tokenEnd: reading.tokenEnd, value }
}

function readFirst(
  words: Words,
  i: number,
  knowledge: PatternKnowledge,
  readers: readonly Reader<DateReading>[],
): DateReading | undefined {
  for (const read of readers) {
    const reading = read(words, i, knowledge)
    if (reading) return reading
  }
  return undefined
}

// What "early", "late" and "mid-" may begin.
const PERIOD_READERS: readonly Reader<DateReading>[] = [
  readMonth,
  readSeason,
  readCentury,
  readDecade,
  readMonthAlone,
  readYear,
]

// "early 2019", "late June 2020", "mid-1990s", "late 19th century". Alone such a word says nothing.
function readPart(words: Words, i: number, knowledge: PatternKnowledge): DateReading | undefined {
  const { periodParts } = knowledge.dates
  const norm = normAt(words, i)
  const part = periodParts.get(norm)
  if (part !== undefined) {
    return withPart(readFirst(words, skipHyphen(words, i + 1), knowledge, PERIOD_READERS), part)
  }
  const hyphen = norm.indexOf("-")
  const prefix = hyphen < 0 ? undefined : periodParts.get(norm.slice(0, hyphen))
  if (prefix === undefined) return undefined
  const reading = readFirst(cutAtHyphen(words, i, hyphen), 1, knowledge, PERIOD_READERS)
  return reading && withPart({ tokenEnd: i + reading.tokenEnd - 1, when: reading.when }, prefix)
}

// "late summer 2019" stays the summer.
function withPart(reading: DateReading | undefined, part: DatePart): DateReading | undefined {
  if (reading?.when?.kind !== "span") return reading
  return { tokenEnd: reading.tokenEnd, when: { part, ...reading.when } }
}

const MAX_PERIOD_TOKENS = 4 // "19th century BC"

// "mid-June" is one token: read on as if it were "mid" and "June".
function cutAtHyphen({ tokens, to }: Words, i: number, hyphen: number): Words {
  const token = tokens[i]
  const { text, start, norm } = token
  const part = { ...token, text: text.slice(0, hyphen), end: start + hyphen, norm: norm.slice(0, hyphen) }
  const rest = { ...token, text: text.slice(hyphen + 1), start: start + hyphen + 1, norm: norm.slice(hyphen + 1) }
  const period = [part, rest, ...tokens.slice(i + 1, Math.min(to, i + MAX_PERIOD_TOKENS))]
  return { tokens: period, from: 0, to: period.length }
}
