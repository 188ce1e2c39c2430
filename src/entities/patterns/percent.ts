// Percentages: "5%", "5.5 per cent", "three percent", "5-10%", "2 percentage points".

import type { PatternKnowledge } from "../../language"
import { measure } from "./measure"
import { readAmount } from "./numbers"
import { type Pattern, readPhrase, skipHyphen, type ValueReading, type Words } from "./reading"

/** The form leaves no doubt. */
export const percents: Pattern = { type: "percent", score: 0.98, read: readPercent }

function readPercent(words: Words, i: number, knowledge: PatternKnowledge): ValueReading | undefined {
  const amount = readAmount(words, i, knowledge)
  if (!amount) return undefined
  const sign = readPhrase(words, skipHyphen(words, amount.tokenEnd), knowledge.percents)
  if (!sign) return undefined
  const unit = knowledge.percents.get(sign.phrase) ?? "%"
  return { tokenEnd: sign.tokenEnd, value: measure("percent", amount, unit) }
}
