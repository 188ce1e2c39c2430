// Everything that is known by its form: dates, times and amounts. A new kind is a file here and a word in the list below.

import type { Language, PatternKnowledge } from "../../language"
import { isDigitCode } from "../../text/letter-case"
import type { RecognizedMention, TextDocument } from "../../types"
import type { Day } from "./calendar"
import { dates } from "./date"
import { sumsOfMoney } from "./money"
import { signs } from "./numbers"
import { percents } from "./percent"
import { quantities } from "./quantity"
import { isCapitalized, isGlued, normAt, type Pattern, type Words } from "./reading"
import { times } from "./time"

const PATTERNS: readonly Pattern[] = [dates, times, sumsOfMoney, percents, quantities]

/**
 * A recognizer of dates, times, sums of money, percentages and quantities with their values. Its mentions come sentence by
 * sentence; those of one kind ascend and do not overlap, those of two kinds may: "40 pounds". `today` is the day on which the
 * text was written.
 */
export function patternRecognizer(language: Language): (document: TextDocument, today?: Day) => RecognizedMention[] {
  const knowledge = language.patterns()
  const openers = openersOf(knowledge)
  return (document, today) => recognizePatterns(document, today, knowledge, openers)
}

function recognizePatterns(
  { tokens, sentences }: TextDocument,
  today: Day | undefined,
  knowledge: PatternKnowledge,
  openers: Openers,
): RecognizedMention[] {
  const mentions: RecognizedMention[] = []
  const free = PATTERNS.map(() => 0) // for each pattern the first token behind what it read last
  for (const { tokenStart, tokenEnd } of sentences) {
    const words = { tokens, from: tokenStart, to: tokenEnd, today }
    for (let i = tokenStart; i < tokenEnd; i++) {
      if (!mayBegin(words, i, openers)) continue
      for (let k = 0; k < PATTERNS.length; k++) {
        const { type, score, read } = PATTERNS[k]
        const reading = i < free[k] ? undefined : read(words, i, knowledge)
        if (!reading) continue
        const { tokenEnd: end, value } = reading
        const span = { start: tokens[i].start, end: tokens[end - 1].end }
        mentions.push({ ...span, type, score, ...(value !== undefined && { value }) })
        free[k] = end
      }
    }
  }
  return mentions
}

// What must hold where a pattern begins with a word, as bits; of several one is enough.
const ALWAYS = 1
const CAPITALIZED = 2 // "May", not "may"
const GLUED_TO_NEXT = 4 // the sign of "-5", not a dash
const BEFORE_COUNTABLE = 8 // "a million", "a week ago"
const BEFORE_PERIOD = 16 // "this week"

/** The words with which patterns begin, and what may stand behind some of them. */
interface Openers {
  readonly conditions: ReadonlyMap<string, number>
  readonly countable: ReadonlySet<string>
  readonly periods: ReadonlySet<string>
}

/** Whether any pattern can begin at a token. Few can, and to look at the others would take most of the time. */
function mayBegin(words: Words, i: number, { conditions, countable, periods }: Openers): boolean {
  const { kind, norm } = words.tokens[i]
  if (kind === "number") return true
  const condition = conditions.get(norm) ?? 0
  if ((condition & ALWAYS) !== 0) return true
  if ((condition & CAPITALIZED) !== 0 && isCapitalized(words, i)) return true
  if ((condition & GLUED_TO_NEXT) !== 0 && isGlued(words, i + 1)) return true
  if ((condition & BEFORE_COUNTABLE) !== 0 && countable.has(normAt(words, i + 1))) return true
  if ((condition & BEFORE_PERIOD) !== 0 && periods.has(normAt(words, i + 1))) return true
  return kind === "word" && (norm.includes("-") || endsInDigit(norm)) // "mid-June", "FY2023"
}

function endsInDigit(norm: string): boolean {
  return isDigitCode(norm.charCodeAt(norm.length - 1))
}

function openersOf({ numbers, dates, times, money }: PatternKnowledge): Openers {
  const conditions = new Map<string, number>()
  const add = (condition: number, ...lists: readonly { readonly keys: () => Iterable<string> }[]) => {
    for (const list of lists) {
      for (const word of list.keys()) conditions.set(word, (conditions.get(word) ?? 0) | condition)
    }
  }
  const firstParts = [...numbers.ordinals.keys()].map((ordinal) => ordinal.split("-", 1)[0]) // "twenty" of "twenty-first"
  add(
    ALWAYS,
    numbers.values,
    numbers.fractions,
    numbers.ordinals,
    new Set(firstParts),
    dates.seasons,
    dates.periodParts,
  )
  add(ALWAYS, dates.dayWords, dates.fiscalWords, times.timesOfDay, money.signs)
  add(CAPITALIZED, dates.months, dates.weekdays, dates.quarterCodes, dates.eras, money.codes)
  add(GLUED_TO_NEXT, signs)
  add(BEFORE_COUNTABLE, numbers.articles)
  add(BEFORE_PERIOD, dates.relativeWords)
  return {
    conditions,
    countable: new Set([...numbers.magnitudes.keys(), ...dates.dayUnits, ...dates.calendarUnits.keys()]),
    periods: new Set(
      [dates.calendarUnits, dates.seasons, dates.weekdays, dates.months].flatMap((list) => [...list.keys()]),
    ),
  }
}
