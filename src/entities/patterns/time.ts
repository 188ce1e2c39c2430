// Times of the day: "5 p.m.", "10:30", "10:30 GMT", "from 5 to 7 p.m.", "noon", "five o'clock".

import type { PatternKnowledge } from "../../language"
import { readNumber } from "./numbers"
import {
  isCapitalized,
  isDash,
  isPlainWord,
  normAt,
  type Pattern,
  type Reading,
  readPhrase,
  skipHyphen,
  type ValueReading,
  type Words,
} from "./reading"

/** Not quite sure: "3:16" may be a verse or a score. */
export const times: Pattern = { type: "time", score: 0.95, read: readTime }

const clock = /^(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?$/u // "10:30", "9:05:30"
const dottedClock = /^(?:[01]?\d|2[0-4])\.[0-5]\d$/u // "10.30": a time only before "a.m."
const frenchClock = /^(?:[01]?\d|2[0-4])h[0-5]\d$/u // "17h30"
const plainClock = /^(?:[01]\d|2[0-4])[0-5]\d$/u // "1030": a time only before a zone
const hour = /^(?:0?[1-9]|1[0-2])$/u // "5": a time only before "p.m." or "o'clock"

/** A time of day: its parts as the clock of 24 hours has them, unless the text leaves open which half of the day it is. */
interface ClockReading extends Reading {
  readonly parts?: readonly number[] | undefined
  /** The hour at which the half of the day begins that the text names: 0 or 12. */
  readonly dayHalf?: number | undefined
  /** In ISO 8601; empty where none is named or it is no fixed one. */
  readonly zone: string
}

function readTime(words: Words, i: number, knowledge: PatternKnowledge): ValueReading | undefined {
  const { rangeWords } = knowledge
  const norm = normAt(words, i)
  const isRange = isDash(words, i + 1) || rangeWords.has(normAt(words, i + 1))
  if (isRange && (hour.test(norm) || clock.test(norm))) {
    const end = readClock(words, i + 2, knowledge)
    if (end) return withSpan(norm, end)
  }
  const time = readTimeOfDay(words, i, knowledge) ?? readClock(words, i, knowledge)
  return time && withValue(time.tokenEnd, time.parts && isoTime(time.parts, time.zone))
}

// "5 to 7 p.m.", "10:30 to 11:30": the half of the day is that of the end, unless the start would then come later.
function withSpan(startNorm: string, end: ClockReading): ValueReading {
  const { tokenEnd, parts, dayHalf, zone } = end
  const start = partsOf(startNorm)
  if (parts === undefined || (dayHalf === undefined && hour.test(startNorm))) return { tokenEnd }
  let first = dayHalf === undefined ? start : inDayHalf(start, dayHalf)
  if (dayHalf !== undefined && isLater(first, parts)) first = inDayHalf(start, 12 - dayHalf)
  return withValue(tokenEnd, `${isoTime(first, zone)}/${isoTime(parts, zone)}`)
}

function withValue(tokenEnd: number, iso: string | undefined): ValueReading {
  return iso === undefined ? { tokenEnd } : { tokenEnd, value: { type: "time", iso } }
}

// "noon", "midnight local time".
function readTimeOfDay(words: Words, i: number, knowledge: PatternKnowledge): ClockReading | undefined {
  const atHour = knowledge.times.timesOfDay.get(normAt(words, i))
  if (atHour === undefined || !isPlainWord(words, i)) return undefined
  return { ...readZone(words, i + 1, knowledge), parts: [atHour, 0] }
}

function readClock(words: Words, i: number, knowledge: PatternKnowledge): ClockReading | undefined {
  const { dayHalves, hourWords } = knowledge.times
  const norm = normAt(words, i)
  const next = skipHyphen(words, i + 1)
  const dayHalf = dayHalves.get(normAt(words, next))
  if (dayHalf !== undefined && (hour.test(norm) || clock.test(norm) || dottedClock.test(norm))) {
    return { ...readZone(words, next + 1, knowledge), parts: inDayHalf(partsOf(norm), dayHalf), dayHalf }
  }
  // Five o'clock may be in the morning or in the afternoon.
  if (hourWords.has(normAt(words, i + 1)) && isHour(words, i, knowledge)) return { tokenEnd: i + 2, zone: "" }
  const zone = readZone(words, i + 1, knowledge)
  if (plainClock.test(norm) && zone.tokenEnd > i + 1) {
    return { ...zone, parts: [Number(norm.slice(0, 2)), Number(norm.slice(2))] }
  }
  if (frenchClock.test(norm)) return { tokenEnd: i + 1, zone: "", parts: partsOf(norm) }
  if (!clock.test(norm)) return undefined
  // "John 3:16" is a verse.
  const before = normAt(words, i - 1)
  const isKnown = knowledge.functionWords.has(before) || knowledge.dates.weekdays.has(before)
  const followsName = isCapitalized(words, i - 1) && !isKnown
  return zone.tokenEnd === i + 1 && followsName ? undefined : { ...zone, parts: partsOf(norm) }
}

function isHour(words: Words, i: number, { numbers }: PatternKnowledge): boolean {
  const number = readNumber(words, i, numbers)
  return number !== undefined && number.tokenEnd === i + 1 && number.value >= 1 && number.value <= 12
}

// Zones are capitals, but for "local time": "est" may be a word of a foreign text.
function readZone(words: Words, i: number, { times }: PatternKnowledge): ClockReading {
  const named = readPhrase(words, i, times.zones)
  const isZone = named !== undefined && (named.tokenEnd > i + 1 || isCapitalized(words, i))
  return isZone ? { tokenEnd: named.tokenEnd, zone: times.zones.get(named.phrase) ?? "" } : { tokenEnd: i, zone: "" }
}

/** The numbers of "10:30", "9:05:30", "10.30", "17h30", "5". */
function partsOf(norm: string): number[] {
  const parts = norm.split(/[:.h]/u).map(Number)
  return parts.length === 1 ? [...parts, 0] : parts
}

// "12:30 a.m." is half an hour after midnight; "17:30 p.m." says it twice.
function inDayHalf([hours, ...rest]: readonly number[], dayHalf: number): number[] {
  return [hours > 12 ? hours : (hours % 12) + dayHalf, ...rest]
}

function isLater(a: readonly number[], b: readonly number[]): boolean {
  return a[0] * 60 + a[1] > b[0] * 60 + b[1]
}

// "24:00" is written as the start of the day, as ISO 8601 has it now.
function isoTime(parts: readonly number[], zone: string): string {
  const [hours, ...rest] = parts
  return `T${[hours % 24, ...rest].map((part) => String(part).padStart(2, "0")).join(":")}${zone}`
}
