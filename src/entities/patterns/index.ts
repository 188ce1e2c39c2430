// Everything that is known by its form: dates, times and amounts. A new kind is a file here and a word in the list below.

import type { Language, PatternKnowledge } from "../../language"
import type { RecognizedMention, TextDocument, Token } from "../../types"
import type { Day } from "./calendar"
import { dates } from "./date"
import { sumsOfMoney } from "./money"
import { signs } from "./numbers"
import { percents } from "./percent"
import { quantities } from "./quantity"
import type { Pattern } from "./reading"
import { times } from "./time"

const PATTERNS: readonly Pattern[] = [dates, times, sumsOfMoney, percents, quantities]

/**
 * A recognizer of dates, times, sums of money, percentages and quantities with their values. Its mentions come sentence by
 * sentence; those of one kind ascend and do not overlap, those of two kinds may: "40 pounds". `today` is the day on which the
 * text was written.
 */
export function patternRecognizer(language: Language): (document: TextDocument, today?: Day) => RecognizedMention[] {
  const knowledge = language.patterns()
  const firstWords = firstWordsOf(knowledge)
  return (document, today) => recognizePatterns(document, today, knowledge, firstWords)
}

function recognizePatterns(
  { tokens, sentences }: TextDocument,
  today: Day | undefined,
  knowledge: PatternKnowledge,
  firstWords: ReadonlySet<string>,
): RecognizedMention[] {
  const mentions: RecognizedMention[] = []
  const free = PATTERNS.map(() => 0) // for each pattern the first token behind what it read last
  for (const { tokenStart, tokenEnd } of sentences) {
    const words = { tokens, from: tokenStart, to: tokenEnd, today }
    for (let i = tokenStart; i < tokenEnd; i++) {
      if (!mayBegin(tokens[i], firstWords)) continue
      PATTERNS.forEach(({ type, score, read }, k) => {
        const reading = i < free[k] ? undefined : read(words, i, knowledge)
        if (!reading) return
        const { tokenEnd: end, value } = reading
        const span = { start: tokens[i].start, end: tokens[end - 1].end }
        mentions.push({ ...span, type, score, ...(value !== undefined && { value }) })
        free[k] = end
      })
    }
  }
  return mentions
}

/** Whether any pattern can begin at a token. Few can, and saying so here makes reading six times as fast. */
function mayBegin({ kind, norm }: Token, firstWords: ReadonlySet<string>): boolean {
  if (kind === "number" || firstWords.has(norm)) return true
  return kind === "word" && (norm.includes("-") || endsInDigit(norm)) // "mid-June", "FY2023"
}

function endsInDigit(norm: string): boolean {
  const code = norm.charCodeAt(norm.length - 1)
  return code >= 0x30 && code <= 0x39
}

function firstWordsOf({ numbers, dates, times, money }: PatternKnowledge): ReadonlySet<string> {
  return new Set([
    ...signs,
    ...[numbers.values, numbers.fractions, numbers.articles, numbers.ordinals].flatMap((words) => [...words.keys()]),
    ...[...numbers.ordinals.keys()].map((ordinal) => ordinal.split("-", 1)[0]), // "twenty" of "twenty-first"
    ...[dates.months, dates.weekdays, dates.seasons, dates.periodParts].flatMap((words) => [...words.keys()]),
    ...[dates.relativeWords, dates.dayWords, dates.quarterCodes, dates.fiscalWords].flatMap((words) => [
      ...words.keys(),
    ]),
    ...[dates.eras, times.timesOfDay, money.signs, money.codes].flatMap((words) => [...words.keys()]),
  ])
}
