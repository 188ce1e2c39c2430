// Quantities: a number and a unit of measure. "4.2km", "45 square kilometres", "a 30-mile ride", "27 °C", "1.2 million barrels".
// Counts of things ("three ships") and lengths of time ("two years") are none.

import type { PatternKnowledge, UnitWords } from "../../language"
import { measure } from "./measure"
import { readAmount } from "./numbers"
import {
  isGlued,
  normAt,
  type Pattern,
  type PhraseReading,
  readPhrase,
  skipHyphen,
  textAt,
  type ValueReading,
  type Words,
} from "./reading"

/** Not quite sure: "two degrees" may be a scholar's. */
export const quantities: Pattern = { type: "quantity", score: 0.95, read: readQuantity }

function readQuantity(words: Words, i: number, knowledge: PatternKnowledge): ValueReading | undefined {
  const amount = readAmount(words, i, knowledge)
  if (!amount) return undefined
  const unit = readUnit(words, skipHyphen(words, amount.tokenEnd), knowledge.units)
  return unit && { tokenEnd: unit.tokenEnd, value: measure("quantity", amount, unit.phrase) }
}

/** The longest phrase or symbol for a unit at token `i`, as its symbol. */
function readUnit(words: Words, i: number, units: UnitWords): PhraseReading | undefined {
  const named = readPhrase(words, i, units.phrases)
  const tokenEnd = symbolEnd(words, i, units)
  if (tokenEnd > (named?.tokenEnd ?? i)) return { tokenEnd, phrase: units.symbols.get(textAt(words, i)) ?? "" }
  return named && { tokenEnd: named.tokenEnd, phrase: units.phrases.get(named.phrase) ?? "" }
}

/** The end of the symbol at token `i`, or `i`. "500m" is a length only where the text says so: it may be 500 million. */
function symbolEnd(words: Words, i: number, { symbols, gluedSymbols }: UnitWords): number {
  const symbol = textAt(words, i)
  if (!symbols.has(symbol)) return i
  const clues = isGlued(words, i) ? gluedSymbols.get(symbol) : undefined
  return clues === undefined || clues.has(normAt(words, i + 1)) ? i + 1 : i
}
