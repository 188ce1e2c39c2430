// Times of the day: "5 p.m.", "10:30", "10:30 GMT", "from 5 to 7 p.m.", "noon", "five o'clock".

import type { PatternKnowledge } from "../../language"
import { readNumber } from "./numbers"
import {
  isCapitalized,
  isDash,
  isPlainWord,
  normAt,
  type Pattern,
  phraseEnd,
  type Reading,
  skipHyphen,
  type Words,
} from "./reading"

/** Not quite sure: "3:16" may be a verse or a score. */
export const times: Pattern = { type: "time", score: 0.95, read: readTime }

const clock = /^(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?$/u // "10:30", "9:05:30"
const dottedClock = /^(?:[01]?\d|2[0-4])\.[0-5]\d$/u // "10.30": a time only before "a.m."
const frenchClock = /^(?:[01]?\d|2[0-4])h[0-5]\d$/u // "17h30"
const plainClock = /^(?:[01]\d|2[0-4])[0-5]\d$/u // "1030": a time only before a zone
const hour = /^(?:0?[1-9]|1[0-2])$/u // "5": a time only before "p.m." or "o'clock"

function readTime(words: Words, i: number, knowledge: PatternKnowledge): Reading | undefined {
  const { times, rangeWords } = knowledge
  const norm = normAt(words, i)
  if (times.timesOfDay.has(norm)) return isPlainWord(words, i) ? withZone(words, i + 1, knowledge) : undefined
  const isRange = isDash(words, i + 1) || rangeWords.has(normAt(words, i + 1))
  if (isRange && (hour.test(norm) || clock.test(norm))) {
    const end = readClock(words, i + 2, knowledge)
    if (end) return end
  }
  return readClock(words, i, knowledge)
}

function readClock(words: Words, i: number, knowledge: PatternKnowledge): Reading | undefined {
  const { dayHalves, hourWords, zones } = knowledge.times
  const norm = normAt(words, i)
  const next = skipHyphen(words, i + 1)
  if (dayHalves.has(normAt(words, next)) && (hour.test(norm) || clock.test(norm) || dottedClock.test(norm))) {
    return withZone(words, next + 1, knowledge)
  }
  if (hourWords.has(normAt(words, i + 1)) && isHour(words, i, knowledge)) return { tokenEnd: i + 2 }
  if (plainClock.test(norm) && phraseEnd(words, i + 1, zones) > i + 1) return withZone(words, i + 1, knowledge)
  if (frenchClock.test(norm)) return { tokenEnd: i + 1 }
  if (!clock.test(norm)) return undefined
  const withItsZone = withZone(words, i + 1, knowledge)
  // "John 3:16" is a verse.
  const before = normAt(words, i - 1)
  const isKnown = knowledge.functionWords.has(before) || knowledge.dates.weekdays.has(before)
  const followsName = isCapitalized(words, i - 1) && !isKnown
  return withItsZone.tokenEnd === i + 1 && followsName ? undefined : withItsZone
}

function isHour(words: Words, i: number, { numbers }: PatternKnowledge): boolean {
  const number = readNumber(words, i, numbers)
  return number !== undefined && number.tokenEnd === i + 1 && number.value >= 1 && number.value <= 12
}

// Zones are capitals, but for "local time": "est" may be a word of a foreign text.
function withZone(words: Words, i: number, { times }: PatternKnowledge): Reading {
  const end = phraseEnd(words, i, times.zones)
  return { tokenEnd: end === i + 1 && !isCapitalized(words, i) ? i : end }
}
