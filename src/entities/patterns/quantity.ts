// Quantities: a number and a unit of measure. "4.2km", "45 square kilometres", "a 30-mile ride", "27 °C", "1.2 million barrels",
// "6ft 2in".
// Counts of things ("three ships") and lengths of time ("two years") are none.

import type { PatternKnowledge, SmallerUnit, UnitWords } from "../../language"
import type { MeasureValue } from "../../types"
import { measure } from "./measure"
import { readAmount } from "./numbers"
import {
  isGlued,
  normAt,
  type Pattern,
  type PhraseReading,
  type Reading,
  readPhrase,
  skipHyphen,
  textAt,
  type ValueReading,
  type Words,
} from "./reading"

const DIGITS = /^\d{1,2}(?:\.\d)?$/u

/** Not quite sure: "two degrees" may be a scholar's. */
export const quantities: Pattern = { type: "quantity", score: 0.95, read: readQuantity }

function readQuantity(words: Words, i: number, knowledge: PatternKnowledge): ValueReading | undefined {
  const amount = readAmount(words, i, knowledge)
  if (!amount) return undefined
  const unit = readUnit(words, skipHyphen(words, amount.tokenEnd), knowledge.units)
  if (!unit) return undefined
  const whole = { tokenEnd: unit.tokenEnd, value: measure("quantity", amount, unit.phrase) }
  return amount.maxAmount === undefined ? (readRest(words, whole, knowledge) ?? whole) : whole
}

// "6ft 2in" is 74 inches.
function readRest(
  words: Words,
  { tokenEnd, value: { amount, unit } }: { readonly tokenEnd: number; readonly value: MeasureValue },
  knowledge: PatternKnowledge,
): ValueReading | undefined {
  const smaller = knowledge.units.smallerUnits.get(unit)
  const rest = smaller && (readGlued(words, tokenEnd, smaller) ?? readApart(words, tokenEnd, smaller, knowledge))
  if (!smaller || !rest || rest.amount >= smaller.count) return undefined
  return {
    tokenEnd: rest.tokenEnd,
    value: { type: "quantity", amount: amount * smaller.count + rest.amount, unit: smaller.symbol },
  }
}

interface RestReading extends Reading {
  readonly amount: number
}

/** "2in" as one token. */
function readGlued(words: Words, i: number, { endings }: SmallerUnit): RestReading | undefined {
  const norm = normAt(words, i)
  for (const ending of endings) {
    const number = norm.endsWith(ending) ? norm.slice(0, -ending.length) : ""
    if (DIGITS.test(number)) return { tokenEnd: i + 1, amount: Number(number) }
  }
  return undefined
}

/** "2 inches". */
function readApart(
  words: Words,
  i: number,
  smaller: SmallerUnit,
  knowledge: PatternKnowledge,
): RestReading | undefined {
  const rest = readAmount(words, i, knowledge)
  if (!rest || rest.maxAmount !== undefined) return undefined
  const unit = readUnit(words, rest.tokenEnd, knowledge.units)
  return unit?.phrase === smaller.symbol ? { tokenEnd: unit.tokenEnd, amount: rest.amount } : undefined
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
