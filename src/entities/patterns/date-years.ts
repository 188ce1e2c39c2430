// Years and longer times: "in 2008", "1995-2004", "the 1990s", "the 19th century", "44 BC".

import type { PatternKnowledge } from "../../language"
import { type DateReading, YEAR } from "./date-reading"
import { type When, when, years } from "./date-value"
import { isYearLike } from "./numbers"
import {
  beginsWithDigit,
  isCapitalized,
  isDash,
  isGlued,
  normAt,
  type Reading,
  readPhrase,
  skipHyphen,
  textAt,
  type Words,
} from "./reading"

const shortYear = /^\d{2}$/u // "20" in "2019-20"
const yearPair = /^(?:19|20)\d{2}\/(?:(?:19|20)?\d{2})$/u // "2020/21"
const decade = /^'?(\d0|(?:1\d|20)\d0)(\D+)$/u // "1990s", "'90s"
const SHORT_DECADE = 3 // "30s", without the apostrophe
const ordinal = /^(\d{1,2})(\p{L}+)$/u // "19th"

/** "19th century", "twenty-first century", "fifth-century BC". */
export function readCentury(words: Words, i: number, { dates, numbers }: PatternKnowledge): DateReading | undefined {
  const norm = normAt(words, i)
  const [, digits, suffix] = (beginsWithDigit(norm) ? ordinal.exec(norm) : null) ?? []
  const isOrdinal = suffix !== undefined && numbers.ordinalSuffixes.has(suffix)
  const named = isOrdinal ? { tokenEnd: i + 1, value: Number(digits) } : readOrdinalWord(words, i, numbers.ordinals)
  if (named === undefined) return undefined
  const century = skipHyphen(words, named.tokenEnd)
  if (!dates.centuryWords.has(normAt(words, century))) return undefined
  const era = eraAt(words, century + 1, dates.eras)
  const [first, last] = [named.value * 100 - 99, named.value * 100]
  return {
    tokenEnd: century + (era === undefined ? 1 : 2),
    when: era === -1 ? years(beforeOurEra(last), beforeOurEra(first)) : years(first, last),
  }
}

/** "1990s", "'90s". */
export function readDecade(words: Words, i: number, { dates }: PatternKnowledge): DateReading | undefined {
  const norm = normAt(words, i)
  const [, digits, suffix] = decade.exec(norm) ?? []
  const follows = dates.determiners.has(normAt(words, i - 1)) || dates.periodParts.has(normAt(words, i - 1))
  // "In her 30s" and "the under-10s" say how old people are.
  const isOwned = i > words.from && words.tokens[i - 1].pos === "PRON"
  const isAge = norm.length === SHORT_DECADE && (!follows || isOwned)
  if (suffix !== undefined && dates.decadeSuffixes.has(suffix) && !isAge) {
    return { tokenEnd: i + 1, when: decadeOf(digits) }
  }
  // "the 1990's" is two tokens.
  const isDecade = isYearLike(words, i) && norm.endsWith("0") && isGlued(words, i + 1)
  if (!isDecade || !follows || !dates.decadeSuffixes.has(normAt(words, i + 1))) return undefined
  return { tokenEnd: i + 2, when: decadeOf(norm) }
}

// "The 20s" may be those of this century or of the last.
function decadeOf(digits: string): When | undefined {
  const year = Number(digits)
  if (digits.length > 2) return years(year, year + 9)
  if (year === 20) return undefined
  return year > 20 ? years(1900 + year, 1909 + year) : years(2000 + year, 2009 + year)
}

/** "2008" where it is a year, "1995-2004", "2019-20", "2020/21", "1995 to 2004", "44 BC", "AD 79". */
export function readYear(words: Words, i: number, knowledge: PatternKnowledge): DateReading | undefined {
  const { eras } = knowledge.dates
  const norm = normAt(words, i)
  const eraBehind = eraAt(words, i + 1, eras)
  if (/^\d{1,4}$/u.test(norm) && eraBehind !== undefined) return readEraYear(norm, eraBehind, i + 2)
  const eraBefore = eraAt(words, i, eras)
  const next = normAt(words, i + 1)
  if (eraBefore !== undefined && /^\d{1,4}$/u.test(next)) return readEraYear(next, eraBefore, i + 2)
  const span = readYearPair(words, i) ?? readYearRange(words, i, knowledge)
  if (span !== undefined) return span
  return isYearHere(words, i, knowledge) ? { tokenEnd: i + 1, when: when({ year: Number(norm) }) } : undefined
}

function readEraYear(digits: string, era: 1 | -1, tokenEnd: number): DateReading {
  const year = Number(digits)
  return { tokenEnd, when: when({ year: era === -1 ? beforeOurEra(year) : year }) }
}

// ISO 8601 has a year 0, which is 1 BC.
function beforeOurEra(year: number): number {
  return 1 - year
}

/** Whether the four digits at token `i` are a year and count nothing. */
function isYearHere(words: Words, i: number, knowledge: PatternKnowledge): boolean {
  const { dates, functionWords } = knowledge
  const before = normAt(words, i - 1)
  if (isGluedToMore(words, i) || dates.countingCues.has(before) || isAmount(words, i, knowledge)) return false
  const next = normAt(words, i + 1)
  const maybeCounted = /^\p{Ll}/u.test(textAt(words, i + 1)) && !functionWords.has(next)
  if (!isYearLike(words, i)) return YEAR.test(normAt(words, i)) && dates.prepositions.has(before) && !maybeCounted
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
  return readPhrase(words, i + 1, percents) !== undefined || readPhrase(words, i + 1, units.phrases) !== undefined
}

// "2020/21", "2020/2021".
function readYearPair(words: Words, i: number): DateReading | undefined {
  const norm = normAt(words, i)
  if (!yearPair.test(norm)) return undefined
  const [first, last] = norm.split("/")
  return { tokenEnd: i + 1, when: yearsTo(first, last) }
}

/** The range of years that starts at token `i`: "1995-2004", "2019-20", "from 1995 to 2004". */
function readYearRange(words: Words, i: number, { dates, rangeWords }: PatternKnowledge): DateReading | undefined {
  const first = normAt(words, i)
  const second = normAt(words, i + 2)
  const byDash = isDash(words, i + 1)
  const byWord = rangeWords.has(normAt(words, i + 1)) && dates.prepositions.has(normAt(words, i - 1))
  if (!YEAR.test(first) || !(byDash || byWord) || (isGlued(words, i) && !opening.test(normAt(words, i - 1)))) {
    return undefined
  }
  const isYear = YEAR.test(second) && second > first
  const isShortYear = byDash && isGlued(words, i + 2) && shortYear.test(second) && second > first.slice(2)
  return isYear || isShortYear ? { tokenEnd: i + 3, when: yearsTo(first, second) } : undefined
}

// "2019", "20"; "1999/00" is the next century's. What does not go on says only where it begins.
function yearsTo(first: string, last: string): When | undefined {
  const start = Number(first)
  const century = start - (start % 100)
  const end = last.length > 2 ? Number(last) : century + Number(last) + (Number(last) < start % 100 ? 100 : 0)
  return end > start ? years(start, end) : undefined
}

/** The year at token `i`, or the pair or range of years. */
export function readYears(words: Words, i: number, knowledge: PatternKnowledge): DateReading | undefined {
  const span = readYearPair(words, i) ?? readYearRange(words, i, knowledge)
  if (span !== undefined) return span
  const norm = normAt(words, i)
  return YEAR.test(norm) ? { tokenEnd: i + 1, when: when({ year: Number(norm) }) } : undefined
}

function eraAt(words: Words, i: number, eras: ReadonlyMap<string, 1 | -1>): 1 | -1 | undefined {
  return isCapitalized(words, i) ? eras.get(normAt(words, i)) : undefined
}

// "nineteenth", "twenty-first": the table has the compound, the text three tokens.
function readOrdinalWord(
  words: Words,
  i: number,
  ordinals: ReadonlyMap<string, number>,
): (Reading & { readonly value: number }) | undefined {
  const value = ordinals.get(normAt(words, i))
  if (value !== undefined) return { tokenEnd: i + 1, value }
  const compound = isDash(words, i + 1) ? ordinals.get(`${normAt(words, i)}-${normAt(words, i + 2)}`) : undefined
  return compound === undefined ? undefined : { tokenEnd: i + 3, value: compound }
}
