// Parts of years: "Q3 2021", "the third quarter of 2021", "FY2023", "spring 2020".

import type { PatternKnowledge } from "../../language"
import { type DateReading, YEAR } from "./date-reading"
import { readYears } from "./date-years"
import { isCapitalized, normAt, skipHyphen, type Words } from "./reading"

/** "Q3 2021", "third quarter of 2021", "second half of 2020", "FY2023", "FY 2023", "fiscal year 2023". */
export function readQuarter(words: Words, i: number, knowledge: PatternKnowledge): DateReading | undefined {
  const { dates, numbers } = knowledge
  const norm = normAt(words, i)
  const code = dates.quarterCodes.get(norm)
  if (code !== undefined && isCapitalized(words, i)) {
    const next = dates.linkWords.has(normAt(words, i + 1)) ? i + 2 : skipHyphen(words, i + 1)
    return readQuarterYear(words, next, ...code) ?? { tokenEnd: i + 1 }
  }
  const ordinal = numbers.ordinals.get(norm)
  const months = dates.quarterWords.get(normAt(words, i + 1))
  if (ordinal === undefined || months === undefined) return readFiscalYear(words, i, knowledge)
  return readQuarterYear(words, dates.linkWords.has(normAt(words, i + 2)) ? i + 3 : i + 2, ordinal, months)
}

function readQuarterYear(words: Words, i: number, ordinal: number, months: number): DateReading | undefined {
  const norm = normAt(words, i)
  if (!YEAR.test(norm)) return undefined
  const year = Number(norm)
  const from = { year, month: (ordinal - 1) * months + 1 }
  const to = { year, month: ordinal * months }
  return { tokenEnd: i + 1, when: { kind: "span", from, to } }
}

// Which days a fiscal year has is for each company and country to say, so it has no value.
function readFiscalYear(words: Words, i: number, knowledge: PatternKnowledge): DateReading | undefined {
  const { dates } = knowledge
  const norm = normAt(words, i)
  if (dates.fiscalWords.has(norm)) {
    const next = dates.yearWords.has(normAt(words, i + 1)) ? i + 2 : i + 1
    const years = readYears(words, next, knowledge)
    return years && { tokenEnd: years.tokenEnd }
  }
  const fiscalYear = /^(\p{L}+)(\d{4}|\d{2})$/u.exec(norm)
  return fiscalYear && dates.fiscalWords.has(fiscalYear[1]) ? { tokenEnd: i + 1 } : undefined
}

/** "spring 2020", "the summer of 2019": the year must be there. */
export function readSeason(words: Words, i: number, knowledge: PatternKnowledge): DateReading | undefined {
  const { dates } = knowledge
  const part = dates.seasons.get(normAt(words, i))
  if (part === undefined) return undefined
  const next = dates.linkWords.has(normAt(words, i + 1)) ? i + 2 : i + 1
  const named = readYears(words, next, knowledge)
  const said = named?.when
  return said?.kind === "span" ? { tokenEnd: named?.tokenEnd ?? next, when: { ...said, part } } : undefined
}
