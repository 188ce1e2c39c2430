// Sums of money: "$500m", "US$1.2 billion", "Rs 500 crore", "500 million yuan", "20 Hong Kong dollars", "$3-5 million".

import type { PatternKnowledge } from "../../language"
import { type NumberReading, readAmount, withMagnitudes } from "./numbers"
import {
  isCapitalized,
  isDash,
  isGlued,
  normAt,
  type Pattern,
  type Reading,
  skipHyphen,
  textAt,
  type Words,
} from "./reading"

/** The form leaves little doubt. */
export const sumsOfMoney: Pattern = { type: "money", score: 0.98, read: readMoney }

function readMoney(words: Words, i: number, knowledge: PatternKnowledge): Reading | undefined {
  return readSignedSum(words, i, knowledge) ?? readNamedSum(words, i, knowledge) ?? readGluedSum(words, i, knowledge)
}

// "$5", "$3-5 million", "$3-$5 million", "USD 5", "Rs. 500 crore".
function readSignedSum(words: Words, i: number, knowledge: PatternKnowledge): Reading | undefined {
  const number = signEnd(words, i, knowledge)
  if (number === i) return undefined
  const sum = readSum(words, number, knowledge)
  if (!sum || sum.hasMagnitude || !isRangeMark(words, sum.tokenEnd, knowledge)) return sum
  // The sign may come again, and the magnitude only then.
  const secondSign = sum.tokenEnd + 1
  const second = signEnd(words, secondSign, knowledge)
  const end = second > secondSign ? readSum(words, second, knowledge) : undefined
  return end && (end.hasMagnitude || isDash(words, sum.tokenEnd)) ? end : sum
}

// "5 dollars", "500 million yuan", "a 5-euro note", "10 Hong Kong dollars", "5 €", "500 USD".
function readNamedSum(words: Words, i: number, knowledge: PatternKnowledge): Reading | undefined {
  const sum = readSum(words, i, knowledge)
  if (!sum) return undefined
  const afterNumber = skipHyphen(words, sum.tokenEnd)
  const afterSign = signEnd(words, afterNumber, knowledge)
  // Not "in 2008 $5": a sign belongs to the number behind it, if there is one.
  if (afterSign > afterNumber && !readSum(words, afterSign, knowledge)) return { tokenEnd: afterSign }
  return readCurrencyWord(words, afterNumber, sum.hasMagnitude, knowledge)
}

const MAX_COUNTRY_WORDS = 2 // "10 Hong Kong dollars"

function readCurrencyWord(
  words: Words,
  i: number,
  hasMagnitude: boolean,
  { money }: PatternKnowledge,
): Reading | undefined {
  let currency = i
  while (
    currency < i + MAX_COUNTRY_WORDS &&
    isCapitalized(words, currency) &&
    !money.words.has(normAt(words, currency))
  ) {
    currency++
  }
  const norm = normAt(words, currency)
  const isSaid = money.words.has(norm) || (money.weakWords.has(norm) && (hasMagnitude || currency > i))
  return isSaid ? { tokenEnd: currency + 1 } : undefined
}

const codeAndDigits = /^(\p{L}+)(\d+(?:\.\d+)?)$/u // "USD500"
const thousands = /^\d{3}(?:\.\d+)?$/u
const MAX_THOUSANDS = 5 // "RMB3,000,000,000,000"

// "USD500" is one token, "RMB3,000" are three.
function readGluedSum(words: Words, i: number, { money, numbers }: PatternKnowledge): Reading | undefined {
  const [, code, digits] = codeAndDigits.exec(normAt(words, i)) ?? []
  if (code === undefined || !money.codes.has(code) || !isCapitalized(words, i)) return undefined
  let tokenEnd = i + 1
  for (let count = 0; count < MAX_THOUSANDS; count++) {
    const isNext = normAt(words, tokenEnd) === "," && isGlued(words, tokenEnd) && isGlued(words, tokenEnd + 1)
    if (!isNext || !thousands.test(normAt(words, tokenEnd + 1))) break
    tokenEnd += 2
  }
  const number = withMagnitudes(words, { tokenEnd, value: Number(digits), hasMagnitude: false }, numbers.magnitudes)
  return withMagnitudes(words, number, numbers.moneyMagnitudes)
}

/** The number at token `i` with a magnitude that only money has: "500m". */
function readSum(words: Words, i: number, knowledge: PatternKnowledge): NumberReading | undefined {
  const number = readAmount(words, i, knowledge)
  return number && withMagnitudes(words, number, knowledge.numbers.moneyMagnitudes)
}

/** The token behind a currency's sign or code at `i`, or `i`. The abbreviation "Rs." may be two tokens. */
function signEnd(words: Words, i: number, { money }: PatternKnowledge): number {
  const norm = normAt(words, i)
  if (money.signs.has(norm)) return i + 1
  if (!money.codes.has(norm) || !isCapitalized(words, i)) return i
  return textAt(words, i + 1) === "." && money.codes.has(`${norm}.`) ? i + 2 : i + 1
}

function isRangeMark(words: Words, i: number, { rangeWords }: PatternKnowledge): boolean {
  return isDash(words, i) || rangeWords.has(normAt(words, i))
}
