// Sums of money: "$500m", "US$1.2 billion", "Rs 500 crore", "500 million yuan", "20 Hong Kong dollars", "$3-5 million".

import type { NumberWords, PatternKnowledge } from "../../language"
import type { MoneyValue } from "../../types"
import {
  type AmountReading,
  type NumberReading,
  rangeOf,
  readAmount,
  readNumber,
  rounded,
  withMagnitudes,
} from "./numbers"
import {
  isCapitalized,
  isDash,
  isGlued,
  normAt,
  type Pattern,
  type Reading,
  skipHyphen,
  textAt,
  type ValueReading,
  type Words,
} from "./reading"

/** The form leaves little doubt. */
export const sumsOfMoney: Pattern = { type: "money", score: 0.98, read: readMoney }

function readMoney(words: Words, i: number, knowledge: PatternKnowledge): ValueReading | undefined {
  return readSignedSum(words, i, knowledge) ?? readNamedSum(words, i, knowledge) ?? readGluedSum(words, i, knowledge)
}

/** A currency's sign, code or name: it ends before `tokenEnd`. The code is that of ISO 4217, or "" if it is not said. */
interface CurrencyReading extends Reading {
  readonly code: string
  readonly isHundredth: boolean
}

// "$5", "$3-5 million", "$3-$5 million", "USD 5", "Rs. 500 crore".
function readSignedSum(words: Words, i: number, knowledge: PatternKnowledge): ValueReading | undefined {
  const sign = readSign(words, i, knowledge)
  const sum = sign && readSum(words, sign.tokenEnd, knowledge)
  if (!sum || knowledge.percents.has(normAt(words, sum.tokenEnd))) return undefined // "AMD -1.1%" is a share's
  if (sum.magnitude > 1 || !isRangeMark(words, sum.tokenEnd, knowledge)) return withValue(sum, sum.tokenEnd, sign)
  // The sign may come again, and the magnitude only then.
  const second = readSign(words, sum.tokenEnd + 1, knowledge)
  const end = second && readSum(words, second.tokenEnd, knowledge)
  const isRange = end && (end.magnitude > 1 || isDash(words, sum.tokenEnd))
  return isRange ? withValue(rangeOf(sum, end), end.tokenEnd, sign) : withValue(sum, sum.tokenEnd, sign)
}

// "5 dollars", "500 million yuan", "a 5-euro note", "10 Hong Kong dollars", "5 €", "500 USD".
function readNamedSum(words: Words, i: number, knowledge: PatternKnowledge): ValueReading | undefined {
  const sum = readSum(words, i, knowledge)
  if (!sum) return undefined
  const afterNumber = skipHyphen(words, sum.tokenEnd)
  const sign = readSign(words, afterNumber, knowledge)
  // Not "in 2008 $5": a sign belongs to the number behind it, if there is one.
  const ownSign = sign && !readSum(words, sign.tokenEnd, knowledge) ? sign : undefined
  const word = readCurrencyWord(words, afterNumber, sum.magnitude > 1, knowledge)
  const currency = word && word.tokenEnd > (ownSign?.tokenEnd ?? 0) ? word : ownSign // "12 CFA francs"
  return currency && withValue(sum, currency.tokenEnd, currency)
}

function withValue({ amount, maxAmount }: AmountReading, tokenEnd: number, currency: CurrencyReading): ValueReading {
  const { code, isHundredth } = currency
  const inUnits = (count: number) => (isHundredth ? rounded(count / 100) : count)
  const value: MoneyValue = {
    type: "money",
    amount: inUnits(amount),
    ...(maxAmount !== undefined && { maxAmount: inUnits(maxAmount) }),
    ...(code !== "" && { currency: code }),
  }
  return { tokenEnd, value }
}

const MAX_COUNTRY_WORDS = 2 // "10 Hong Kong dollars"

function readCurrencyWord(
  words: Words,
  i: number,
  hasMagnitude: boolean,
  { money }: PatternKnowledge,
): CurrencyReading | undefined {
  let currency = i
  let phrase = ""
  while (
    currency < i + MAX_COUNTRY_WORDS &&
    isCapitalized(words, currency) &&
    !money.words.has(normAt(words, currency))
  ) {
    phrase += `${normAt(words, currency)} `
    currency++
  }
  const norm = normAt(words, currency)
  const isSaid = money.words.has(norm) || (money.weakWords.has(norm) && (hasMagnitude || currency > i))
  if (!isSaid) return undefined
  const own = money.words.get(norm) ?? money.weakWords.get(norm) ?? ""
  // Whose dollars they are is said, so they are nobody else's, even where no table knows theirs.
  const code = currency === i ? own : (money.nationalWords.get(phrase + norm) ?? "")
  return { tokenEnd: currency + 1, code, isHundredth: money.hundredths.has(norm) }
}

const codeAndDigits = /^(\p{L}+)(\d+(?:\.\d+)?)$/u // "USD500"
const thousands = /^\d{3}(?:,\d\d\d)*(?:\.\d+)?$/u // "000" or, since the tokenizer keeps it whole, "000,000"
const MIN_WORD_LIKE = 100 // "COP500" is money, "COP26" is not
const MAX_THOUSANDS = 5 // "RMB3,000,000,000,000"

// "USD500" is one token, "RMB3,000" are three.
function readGluedSum(words: Words, i: number, { money, numbers }: PatternKnowledge): ValueReading | undefined {
  const [, word, first] = codeAndDigits.exec(normAt(words, i)) ?? []
  if (word === undefined) return undefined
  const code = money.codes.get(word)
  if (code === undefined || !isCapitalized(words, i)) return undefined
  let tokenEnd = i + 1
  let digits = first
  for (let count = 0; count < MAX_THOUSANDS; count++) {
    const isNext = normAt(words, tokenEnd) === "," && isGlued(words, tokenEnd) && isGlued(words, tokenEnd + 1)
    if (!isNext || !thousands.test(normAt(words, tokenEnd + 1))) break
    digits += normAt(words, tokenEnd + 1).replaceAll(",", "")
    tokenEnd += 2
  }
  const number = withMagnitudes(words, { tokenEnd, value: Number(digits), magnitude: 1 }, numbers.magnitudes)
  const sum = withMagnitudes(words, number, numbers.moneyMagnitudes)
  if (money.wordLikeCodes.has(word) && sum.value < MIN_WORD_LIKE) return undefined
  const amount = { tokenEnd: sum.tokenEnd, amount: sum.value, magnitude: sum.magnitude }
  return withValue(amount, sum.tokenEnd, { tokenEnd, code, isHundredth: false })
}

/** The number at token `i` with a magnitude that only money has: "500m". */
function readSum(words: Words, i: number, knowledge: PatternKnowledge): AmountReading | undefined {
  return readAmount(words, i, knowledge, readMoneyNumber)
}

function readMoneyNumber(words: Words, i: number, numbers: NumberWords): NumberReading | undefined {
  const number = readNumber(words, i, numbers)
  return number && withMagnitudes(words, number, numbers.moneyMagnitudes)
}

/** The currency's sign or code at token `i`. The abbreviation "Rs." may be two tokens. */
function readSign(words: Words, i: number, { money }: PatternKnowledge): CurrencyReading | undefined {
  const norm = normAt(words, i)
  const isHundredth = money.hundredths.has(norm)
  const sign = money.signs.get(norm)
  if (sign !== undefined) return { tokenEnd: i + 1, code: sign, isHundredth }
  const code = money.codes.get(norm)
  if (code === undefined || !isCapitalized(words, i)) return undefined
  const hasStop = textAt(words, i + 1) === "." && money.codes.has(`${norm}.`)
  return { tokenEnd: hasStop ? i + 2 : i + 1, code, isHundredth }
}

function isRangeMark(words: Words, i: number, { rangeWords }: PatternKnowledge): boolean {
  return isDash(words, i) || rangeWords.has(normAt(words, i))
}
