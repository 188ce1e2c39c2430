// Days of the Gregorian calendar and how ISO 8601 writes them.

/** A day. Months and days count from 1. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** A day, month or year, as far as it is said. Years before our era count as ISO 8601 counts them: 1 BC is 0, 44 BC is -43. */
export interface PartialDate {
  readonly year?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
}

const MS_A_DAY = 86_400_000
const LAST_YEAR = 9999 // four digits

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/u

/** The day that an ISO date names, "2019-06-12", or nothing if it is not written so or not in the calendar. */
export function dayFromIso(iso: string): Day | undefined {
  const [, year, month, day] = isoDay.exec(iso) ?? []
  if (year === undefined) return undefined
  const date = { year: Number(year), month: Number(month), day: Number(day) }
  return isInCalendar(date) ? date : undefined
}

/** Whether the parts that are said can be: no month 13, no 30 February, 29 February without a year or in a leap year. */
export function isInCalendar({ year, month, day }: PartialDate): boolean {
  if (year !== undefined && Math.abs(year) > LAST_YEAR) return false
  if (month === undefined) return day === undefined
  if (month < 1 || month > 12) return false
  const leapYear = 2000
  return day === undefined || (day >= 1 && day <= daysInMonth(year ?? leapYear, month))
}

/** "2019", "2019-06", "2019-06-12", "-0043"; the year must be there. */
export function isoOf({ year = 0, month, day }: PartialDate): string {
  const sign = year < 0 ? "-" : ""
  const parts = [sign + String(Math.abs(year)).padStart(4, "0")]
  for (const part of [month, day]) if (part !== undefined) parts.push(String(part).padStart(2, "0"))
  return parts.join("-")
}

/** The day so many days later, or earlier. A number of days beyond all calendars gives parts that are no numbers. */
export function addDays(day: Day, count: number): Day {
  return dayOfNumber(dayNumber(day) + count)
}

/** The first day of the month so many months later, or earlier. */
export function addMonths({ year, month }: Day, count: number): Day {
  const months = year * 12 + (month - 1) + count
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, day: 1 }
}

/** From Monday as 1. */
export function weekdayOf(day: Day): number {
  const firstMonday = 4 // 5 January 1970
  return ((((dayNumber(day) - firstMonday) % 7) + 7) % 7) + 1
}

/** Days since 1 January 1970. */
export function dayNumber({ year, month, day }: Day): number {
  // Not Date.UTC, which takes the year 79 for 1979.
  return new Date(0).setUTCFullYear(year, month - 1, day) / MS_A_DAY
}

function dayOfNumber(number: number): Day {
  const date = new Date(number * MS_A_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
