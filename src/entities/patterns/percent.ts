// Percentages: "5%", "5.5 per cent", "three percent", "5-10%", "2 percentage points".

import type { PatternKnowledge } from "../../language"
import { readAmount } from "./numbers"
import { type Pattern, phraseEnd, type Reading, skipHyphen, type Words } from "./reading"

/** The form leaves no doubt. */
export const percents: Pattern = { type: "percent", score: 0.98, read: readPercent }

function readPercent(words: Words, i: number, knowledge: PatternKnowledge): Reading | undefined {
  const amount = readAmount(words, i, knowledge)
  if (!amount) return undefined
  const sign = skipHyphen(words, amount.tokenEnd)
  const tokenEnd = phraseEnd(words, sign, knowledge.percents)
  return tokenEnd > sign ? { tokenEnd } : undefined
}
