// Years and longer times: "in 2008", "1995-2004", "the 1990s", "Q3 2021", "FY2023", "spring 2020", "the 19th century", "44 BC".

import type { PatternKnowledge } from "../../language"
import { isYearLike } from "./numbers"
import {
  isCapitalized,
  isDash,
  isGlued,
  normAt,
  phraseEnd,
  type Reading,
  skipHyphen,
  textAt,
  type Words,
} from "./reading"

const year = /^(?:1\d|20)\d{2}$/u
const shortYear = /^\d{2}$/u // "20" in "2019-20"
const yearPair = /^(?:19|20)\d{2}\/(?:(?:19|20)?\d{2})$/u // "2020/21"
const decade = /^(?:'?\d0|(?:1\d|20)\d0)(\D+)$/u // "1990s", "'90s"
const ordinal = /^\d{1,2}(\p{L}+)$/u // "19th"

/** "Q3 2021", "third quarter of 2021", "second half of 2020", "FY2023", "FY 2023", "fiscal year 2023". */
export function readQuarter(words: Words, i: number, knowledge: PatternKnowledge): Reading | undefined {
  const { dates, numbers } = knowledge
  const norm = normAt(words, i)
  if (dates.quarterCodes.has(norm) && isCapitalized(words, i)) {
    const next = dates.linkWords.has(normAt(words, i + 1)) ? i + 2 : skipHyphen(words, i + 1)
    return { tokenEnd: year.test(normAt(words, next)) ? next + 1 : i + 1 }
  }
  if (dates.fiscalWords.has(norm)) {
    const next = dates.yearWords.has(normAt(words, i + 1)) ? i + 2 : i + 1
    const tokenEnd = yearEnd(words, next, knowledge)
    return tokenEnd > next ? { tokenEnd } : undefined
  }
  const fiscalYear = /^(\p{L}+)(\d{4}|\d{2})$/u.exec(norm)
  if (fiscalYear && dates.fiscalWords.has(fiscalYear[1])) return { tokenEnd: i + 1 }
  if (!numbers.ordinals.has(norm) || !dates.quarterWords.has(normAt(words, i + 1))) return undefined
  const next = dates.linkWords.has(normAt(words, i + 2)) ? i + 3 : i + 2
  return year.test(normAt(words, next)) ? { tokenEnd: next + 1 } : undefined
}

/** "spring 2020", "the summer of 2019": the year must be there. */
export function readSeason(words: Words, i: number, knowledge: PatternKnowledge): Reading | undefined {
  const { dates } = knowledge
  if (!dates.seasons.has(normAt(words, i))) return undefined
  const next = dates.linkWords.has(normAt(words, i + 1)) ? i + 2 : i + 1
  const tokenEnd = yearEnd(words, next, knowledge)
  return tokenEnd > next ? { tokenEnd } : undefined
}

/** "19th century", "twenty-first century", "fifth-century BC". */
export function readCentury(words: Words, i: number, { dates, numbers }: PatternKnowledge): Reading | undefined {
  const suffix = ordinal.exec(normAt(words, i))?.[1]
  const isOrdinal = suffix !== undefined && numbers.ordinalSuffixes.has(suffix)
  const afterOrdinal = isOrdinal ? i + 1 : ordinalWordEnd(words, i, numbers.ordinals)
  if (afterOrdinal === i) return undefined
  const century = skipHyphen(words, afterOrdinal)
  if (!dates.centuryWords.has(normAt(words, century))) return undefined
  return { tokenEnd: eraEnd(words, century + 1, dates.eras) }
}

/** "1990s", "'90s". */
export function readDecade(words: Words, i: number, { dates }: PatternKnowledge): Reading | undefined {
  const norm = normAt(words, i)
  const suffix = decade.exec(norm)?.[1]
  if (suffix !== undefined && dates.decadeSuffixes.has(suffix)) return { tokenEnd: i + 1 }
  // "the 1990's" is two tokens.
  const isDecade = isYearLike(words, i) && norm.endsWith("0") && isGlued(words, i + 1)
  const follows = dates.determiners.has(normAt(words, i - 1)) || dates.periodParts.has(normAt(words, i - 1))
  return isDecade && follows && dates.decadeSuffixes.has(normAt(words, i + 1)) ? { tokenEnd: i + 2 } : undefined
}

/** "2008" where it is a year, "1995-2004", "2019-20", "2020/21", "1995 to 2004", "44 BC", "AD 79". */
export function readYear(words: Words, i: number, knowledge: PatternKnowledge): Reading | undefined {
  const { eras } = knowledge.dates
  const norm = normAt(words, i)
  if (/^\d{1,4}$/u.test(norm)) {
    const end = eraEnd(words, i + 1, eras)
    if (end > i + 1) return { tokenEnd: end }
  }
  if (eras.has(norm) && isCapitalized(words, i) && /^\d{1,4}$/u.test(normAt(words, i + 1))) return { tokenEnd: i + 2 }
  if (yearPair.test(norm)) return { tokenEnd: i + 1 }
  const end = rangeEnd(words, i, knowledge)
  if (end > i) return { tokenEnd: end }
  return isYearHere(words, i, knowledge) ? { tokenEnd: i + 1 } : undefined
}

/** Whether the four digits at token `i` are a year and count nothing. */
function isYearHere(words: Words, i: number, knowledge: PatternKnowledge): boolean {
  const { dates, functionWords } = knowledge
  const before = normAt(words, i - 1)
  if (isGluedToMore(words, i) || dates.countingCues.has(before) || isAmount(words, i, knowledge)) return false
  const next = normAt(words, i + 1)
  const maybeCounted = /^\p{Ll}/u.test(textAt(words, i + 1)) && !functionWords.has(next)
  if (!isYearLike(words, i)) return year.test(normAt(words, i)) && dates.prepositions.has(before) && !maybeCounted
  if (dates.prepositions.has(before) || dates.determiners.has(before)) return true
  // "Boeing 2000", "Agenda 2030" are names.
  return !maybeCounted && (!isCapitalized(words, i - 1) || functionWords.has(before))
}

const opening = /^[([{"'\u2018\u201c\u2013\u2014]$/u
const closing = /^(?:[)\]}"'\u2019\u201d\u2013\u2014.,;:!?\u2026]|'\p{L}*)$/u

// "555-2019", "COVID-2019", "2019-based", "$2019": a part of something else.
function isGluedToMore(words: Words, i: number): boolean {
  const before = isGlued(words, i) && !opening.test(normAt(words, i - 1))
  return before || (isGlued(words, i + 1) && !closing.test(normAt(words, i + 1)))
}

// "2000 million", "2000 km", "2000 dollars", "2000 percent", "Rs 2000".
function isAmount(words: Words, i: number, { money, numbers, percents, units }: PatternKnowledge): boolean {
  const before = normAt(words, i - 1)
  const next = normAt(words, i + 1)
  if (money.signs.has(before) || money.codes.has(before) || money.words.has(next) || money.signs.has(next)) return true
  if (numbers.magnitudes.has(next) || units.symbols.has(textAt(words, i + 1))) return true
  return phraseEnd(words, i + 1, percents) > i + 1 || phraseEnd(words, i + 1, units.phrases) > i + 1
}

/** Where the range of years ends that starts at token `i`, or `i`: "1995-2004", "2019-20", "from 1995 to 2004". */
function rangeEnd(words: Words, i: number, { dates, rangeWords }: PatternKnowledge): number {
  const first = normAt(words, i)
  const second = normAt(words, i + 2)
  const byDash = isDash(words, i + 1)
  const byWord = rangeWords.has(normAt(words, i + 1)) && dates.prepositions.has(normAt(words, i - 1))
  if (!year.test(first) || !(byDash || byWord) || (isGlued(words, i) && !opening.test(normAt(words, i - 1)))) return i
  const isYear = year.test(second) && second > first
  const isShortYear = byDash && isGlued(words, i + 2) && shortYear.test(second) && second > first.slice(2)
  return isYear || isShortYear ? i + 3 : i
}

/** Where the year at token `i` ends, or the pair or range of years; `i` if there is none. */
function yearEnd(words: Words, i: number, knowledge: PatternKnowledge): number {
  if (yearPair.test(normAt(words, i))) return i + 1
  const end = rangeEnd(words, i, knowledge)
  return end === i && year.test(normAt(words, i)) ? i + 1 : end
}

function eraEnd(words: Words, i: number, eras: ReadonlySet<string>): number {
  return eras.has(normAt(words, i)) && isCapitalized(words, i) ? i + 1 : i
}

// "nineteenth", "twenty-first": the table has the compound, the text three tokens.
function ordinalWordEnd(words: Words, i: number, ordinals: ReadonlyMap<string, number>): number {
  if (ordinals.has(normAt(words, i))) return i + 1
  return isDash(words, i + 1) && ordinals.has(`${normAt(words, i)}-${normAt(words, i + 2)}`) ? i + 3 : i
}
