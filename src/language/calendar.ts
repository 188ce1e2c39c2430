// What a language knows of days and hours.

import type { DatePart } from "../types"

/** What "last" and "ago" count. */
export type CalendarUnit = "day" | "week" | "weekend" | "month" | "quarter" | "year" | "decade" | "century"

export interface DateWords {
  /** Names and abbreviations, with and without full stop, from 1: "june", "jun", "jun." */
  readonly months: ReadonlyMap<string, number>
  /** Those that are a month only beside a day or a year: "mar", "sept." */
  readonly shortMonths: ReadonlySet<string>
  /** Months that are ordinary words or names too, and need a preposition when they stand alone: "may". */
  readonly wordLikeMonths: ReadonlySet<string>
  /** Names and abbreviations, from Monday as 1. */
  readonly weekdays: ReadonlyMap<string, number>
  /** Those that are a weekday only before a date: "sun". */
  readonly shortWeekdays: ReadonlySet<string>
  readonly seasons: ReadonlyMap<string, DatePart>
  /** "early" in "early 2019", "mid" in "mid-June". */
  readonly periodParts: ReadonlyMap<string, DatePart>
  /** "last" in "last Friday": -1, "this" 0, "next" 1. */
  readonly relativeWords: ReadonlyMap<string, -1 | 0 | 1>
  /** What "last" and "ago" count: "week", "years". */
  readonly calendarUnits: ReadonlyMap<string, CalendarUnit>
  /** What only "ago" counts, since "the next day" follows the story: "days". */
  readonly dayUnits: ReadonlySet<string>
  readonly agoWords: ReadonlySet<string>
  /** Days named from today: "yesterday" is -1. */
  readonly dayWords: ReadonlyMap<string, number>
  /** Words beside a verb that say it is still to come: "will". */
  readonly futureWords: ReadonlySet<string>
  /** Words before a month that is an ordinary word, or before a year long past: "in May", "since 1648". */
  readonly prepositions: ReadonlySet<string>
  /** Words between which and a noun a year stands: "the 2018 summit", "its 2015 report". */
  readonly determiners: ReadonlySet<string>
  /** Words after which four digits count something: "over 2000 shops". */
  readonly countingCues: ReadonlySet<string>
  /** 1 for ours, -1 for the one before: "bc". */
  readonly eras: ReadonlyMap<string, 1 | -1>
  /** "century". */
  readonly centuryWords: ReadonlySet<string>
  /** Number of months: "quarter" 3, "half" 6. */
  readonly quarterWords: ReadonlyMap<string, number>
  /** "q3" is the third of three months, "h1" the first of six. */
  readonly quarterCodes: ReadonlyMap<string, readonly [ordinal: number, months: number]>
  /** "fy", also glued to its year, and "fiscal". */
  readonly fiscalWords: ReadonlySet<string>
  /** "year" in "fiscal year 2023". */
  readonly yearWords: ReadonlySet<string>
  /** What makes a decade of a year: "s" in "1990s". */
  readonly decadeSuffixes: ReadonlySet<string>
  /** Words between the parts of a date: "of" in "12th of June". */
  readonly linkWords: ReadonlySet<string>
  /** Words between two days of one month: "and" in "June 12 and 13". */
  readonly listWords: ReadonlySet<string>
}

export interface TimeWords {
  /** The hour at which they begin: "a.m." 0, "p.m." 12. */
  readonly dayHalves: ReadonlyMap<string, number>
  /** "o'clock". */
  readonly hourWords: ReadonlySet<string>
  /** Their hour: "noon" 12. */
  readonly timesOfDay: ReadonlyMap<string, number>
  /** Phrases, with the offset from UTC in ISO 8601: "gmt" is "Z"; "" where it is not always the same: "local time". */
  readonly zones: ReadonlyMap<string, string>
}
