// Dates: days, months, years and longer times, whole or in part, and days counted from today. This file orders the readers;
// date-days.ts reads what has a month or a weekday in it, date-years.ts what has only years.

import type { PatternKnowledge } from "../../language"
import { readDay, readMonth, readMonthAlone, readWeekday } from "./date-days"
import { readCentury, readDecade, readQuarter, readSeason, readYear } from "./date-years"
import { readNumber } from "./numbers"
import {
  isAllCapitals,
  isCapitalized,
  isPlainWord,
  normAt,
  type Pattern,
  type Reader,
  type Reading,
  skipHyphen,
  type Words,
} from "./reading"

// The first that reads something wins, so the fuller forms come first.
const READERS: readonly Reader[] = [
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
export const dates: Pattern = {
  type: "date",
  score: 0.95,
  read: (words, i, knowledge) => readFirst(words, i, knowledge, READERS),
}

function readFirst(
  words: Words,
  i: number,
  knowledge: PatternKnowledge,
  readers: readonly Reader[],
): Reading | undefined {
  for (const read of readers) {
    const reading = read(words, i, knowledge)
    if (reading) return reading
  }
  return undefined
}

// What "early", "late" and "mid-" may begin.
const PERIOD_READERS: readonly Reader[] = [readMonth, readSeason, readCentury, readDecade, readMonthAlone, readYear]

// "early 2019", "late June 2020", "mid-1990s", "late 19th century". Alone such a word says nothing.
function readPart(words: Words, i: number, knowledge: PatternKnowledge): Reading | undefined {
  const { periodParts } = knowledge.dates
  const norm = normAt(words, i)
  if (periodParts.has(norm)) return readFirst(words, skipHyphen(words, i + 1), knowledge, PERIOD_READERS)
  const hyphen = norm.indexOf("-")
  if (hyphen < 0 || !periodParts.has(norm.slice(0, hyphen))) return undefined
  const reading = readFirst(cutAtHyphen(words, i, hyphen), 1, knowledge, PERIOD_READERS)
  return reading && { tokenEnd: i + reading.tokenEnd - 1 }
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

// "last Friday", "next week", "this June"; "three years ago", "a week ago"; "yesterday".
function readRelative(words: Words, i: number, knowledge: PatternKnowledge): Reading | undefined {
  const { dayWords, relativeWords, calendarUnits, dayUnits, agoWords } = knowledge.dates
  const norm = normAt(words, i)
  if (dayWords.has(norm)) return isPlainWord(words, i) && !isAllCapitals(words, i) ? { tokenEnd: i + 1 } : undefined
  if (relativeWords.has(norm)) {
    if (!isPlainWord(words, i)) return undefined
    return calendarUnits.has(normAt(words, i + 1)) ? { tokenEnd: i + 2 } : readNamedPeriod(words, i + 1, knowledge)
  }
  const unit = readNumber(words, i, knowledge.numbers)?.tokenEnd ?? (knowledge.numbers.articles.has(norm) ? i + 1 : i)
  const isCounted = calendarUnits.has(normAt(words, unit)) || dayUnits.has(normAt(words, unit))
  if (unit === i || !isCounted || !agoWords.has(normAt(words, unit + 1))) return undefined
  return { tokenEnd: unit + 2 }
}

function readNamedPeriod(words: Words, i: number, { dates }: PatternKnowledge): Reading | undefined {
  const norm = normAt(words, i)
  const isDayOrMonth = (dates.weekdays.has(norm) || dates.months.has(norm)) && isCapitalized(words, i)
  return isDayOrMonth || dates.seasons.has(norm) ? { tokenEnd: i + 1 } : undefined
}
