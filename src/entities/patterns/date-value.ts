// What a date means. Readers say what stands in the text; here it becomes a value, with the help of the day on which the text was
// written where the text counts from that day.

import type { CalendarUnit } from "../../language"
import type { DatePart, DateValue } from "../../types"
import { addDays, addMonths, type Day, dayNumber, isInCalendar, isoOf, type PartialDate, weekdayOf } from "./calendar"

/**
 * Which of the days or months of one name is meant: the `latest` up to today, the `last` before today, the `next` after today, the
 * one of `this` week or year.
 */
export type Turn = "latest" | "last" | "next" | "this"

/** What a date says. A span of one day has that day at both ends. */
export type When =
  | {
      readonly kind: "span"
      readonly from: PartialDate
      readonly to: PartialDate
      readonly part?: DatePart | undefined
    }
  | { readonly kind: "weekday"; readonly weekday: number; readonly turn: Turn }
  | { readonly kind: "month"; readonly month: number; readonly turn: Turn }
  /** So many units from the one that today is in: last week is -1. */
  | { readonly kind: "period"; readonly unit: CalendarUnit; readonly offset: number }

/** A single day, month or year. */
export function when(date: PartialDate): When {
  return { kind: "span", from: date, to: date }
}

/** Years from the first to the last. */
export function years(first: number, last: number): When {
  return { kind: "span", from: { year: first }, to: { year: last } }
}

/** The value, or nothing where the calendar has no such day or where it counts from a day that is not known. */
export function dateValue(said: When, today: Day | undefined): DateValue | undefined {
  const span = said.kind === "span" ? spanWithYear(said, today) : today && countFromToday(said, today)
  if (span === undefined || !isInCalendar(span.from) || !isInCalendar(span.to)) return undefined
  const from = isoOf(span.from)
  const to = isoOf(span.to)
  const part = said.kind === "span" ? said.part : undefined
  return { type: "date", iso: from === to ? from : `${from}/${to}`, ...(part !== undefined && { part }) }
}

interface Span {
  readonly from: PartialDate
  readonly to: PartialDate
}

function spanWithYear({ from, to }: Span, today: Day | undefined): Span | undefined {
  if (from.year !== undefined) return { from, to }
  const year = today && nearestYear(from, today)
  return year === undefined ? undefined : { from: { ...from, year }, to: { ...to, year } }
}

/** The year in which a month, or a day of it, is nearest to today; of two equally near the earlier. */
function nearestYear({ month = 1, day }: PartialDate, today: Day): number | undefined {
  let best: number | undefined
  let least = Number.POSITIVE_INFINITY
  for (let year = today.year - 1; year <= today.year + 1; year++) {
    if (!isInCalendar({ year, month, day })) continue
    const distance =
      day === undefined
        ? Math.abs((year - today.year) * 12 + month - today.month)
        : Math.abs(dayNumber({ year, month, day }) - dayNumber(today))
    if (distance < least) {
      least = distance
      best = year
    }
  }
  return best
}

function countFromToday(said: Exclude<When, { readonly kind: "span" }>, today: Day): Span {
  if (said.kind === "period") return periodFrom(today, said.unit, said.offset)
  const date = said.kind === "weekday" ? weekdayFrom(today, said.weekday, said.turn) : monthFrom(today, said)
  return { from: date, to: date }
}

function weekdayFrom(today: Day, weekday: number, turn: Turn): Day {
  const ahead = weekday - weekdayOf(today)
  const passed = (7 - ahead) % 7 // since the latest such day, 0 if it is today
  const days: Readonly<Record<Turn, number>> = {
    latest: -passed,
    last: passed === 0 ? -7 : -passed,
    next: 7 - passed,
    this: ahead,
  }
  return addDays(today, days[turn])
}

function monthFrom(today: Day, { month, turn }: { readonly month: number; readonly turn: Turn }): PartialDate {
  if (turn === "next") return { year: month > today.month ? today.year : today.year + 1, month }
  if (turn === "last") return { year: month < today.month ? today.year : today.year - 1, month }
  return { year: today.year, month }
}

function periodFrom(today: Day, unit: CalendarUnit, offset: number): Span {
  if (unit === "day") return both(addDays(today, offset))
  if (unit === "week" || unit === "weekend") {
    const monday = addDays(today, offset * 7 + 1 - weekdayOf(today))
    return { from: unit === "week" ? monday : addDays(monday, 5), to: addDays(monday, 6) }
  }
  if (unit === "month" || unit === "quarter") {
    const months = unit === "month" ? 1 : 3
    const start = addMonths(today, offset * months - ((today.month - 1) % months))
    return { from: monthOf(start), to: monthOf(addMonths(start, months - 1)) }
  }
  const length = unit === "year" ? 1 : unit === "decade" ? 10 : 100
  // Decades begin with the year 0 of ten, centuries with the year 1 of a hundred.
  const first = length === 100 ? 1 : 0
  const year = Math.floor((today.year - first) / length + offset) * length + first
  return { from: { year }, to: { year: year + length - 1 } }
}

function both(date: PartialDate): Span {
  return { from: date, to: date }
}

function monthOf({ year, month }: Day): PartialDate {
  return { year, month }
}
