// Everything that is known by its form: dates, times and amounts. A new kind is a file here and a word in the list below.

import type { Language, PatternKnowledge } from "../../language"
import type { RecognizedMention, TextDocument } from "../../types"
import type { Day } from "./calendar"
import { dates } from "./date"
import { sumsOfMoney } from "./money"
import { signs } from "./numbers"
import { percents } from "./percent"
import { quantities } from "./quantity"
import { normAt, type Pattern, type Words } from "./reading"
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

/** Whether any pattern can begin at a token. Few can, and saying so here makes reading six times as fast. */
function mayBegin(words: Words, i: number, { firstWords, articles, countable }: Openers): boolean {
  const { kind, norm } = words.tokens[i]
  if (kind === "number" || firstWords.has(norm)) return true
  if (articles.has(norm) && countable.has(normAt(words, i + 1))) return true
  return kind === "word" && (norm.includes("-") || endsInDigit(norm)) // "mid-June", "FY2023"
}

function endsInDigit(norm: string): boolean {
  const code = norm.charCodeAt(norm.length - 1)
  return code >= 0x30 && code <= 0x39
}

/** What the readers ask of the first token, or of the first two. */
interface Openers {
  readonly firstWords: ReadonlySet<string>
  /** "a": half of what the readers would look at. An amount or a time behind it begins with a word of `countable`: "a million". */
  readonly articles: ReadonlySet<string>
  readonly countable: ReadonlySet<string>
}

function openersOf(knowledge: PatternKnowledge): Openers {
  const { numbers, dates } = knowledge
  const units = [...dates.dayUnits, ...dates.calendarUnits.keys()]
  return {
    firstWords: firstWordsOf(knowledge),
    articles: new Set(numbers.articles),
    countable: new Set([...numbers.magnitudes.keys(), ...units]),
  }
}

function firstWordsOf({ numbers, dates, times, money }: PatternKnowledge): ReadonlySet<string> {
  return new Set([
    ...signs,
    ...[numbers.values, numbers.fractions, numbers.ordinals].flatMap((words) => [...words.keys()]),
    ...[...numbers.ordinals.keys()].map((ordinal) => ordinal.split("-", 1)[0]), // "twenty" of "twenty-first"
    ...[dates.months, dates.weekdays, dates.seasons, dates.periodParts].flatMap((words) => [...words.keys()]),
    ...[dates.relativeWords, dates.dayWords, dates.quarterCodes, dates.fiscalWords].flatMap((words) => [
      ...words.keys(),
    ]),
    ...[dates.eras, times.timesOfDay, money.signs, money.codes].flatMap((words) => [...words.keys()]),
  ])
}
