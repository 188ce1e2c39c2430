// What a language knows of dates, times and amounts.

import type { DateWords, TimeWords } from "./calendar"

/** What finding dates, times and amounts needs. All words are lower case; a phrase has its tokens joined with spaces: "per cent". */
export interface PatternKnowledge {
  readonly numbers: NumberWords
  readonly dates: DateWords
  readonly times: TimeWords
  readonly money: MoneyWords
  readonly units: UnitWords
  /** Phrases for hundredths, with what they count: "%" and "per cent" are "%", "percentage points" are "pp". */
  readonly percents: ReadonlyMap<string, string>
  /** Words between two ends of a range, apart from dashes: "to". */
  readonly rangeWords: ReadonlySet<string>
  /** Words so common that a number before them counts nothing: "and", "was". */
  readonly functionWords: ReadonlySet<string>
}

export interface NumberWords {
  /** "three": 3, "twenty": 20. */
  readonly values: ReadonlyMap<string, number>
  /** "hundred": 100, "million": 1e6, "bn": 1e9. */
  readonly magnitudes: ReadonlyMap<string, number>
  /** Magnitudes after a sum of money only: "m", "k". Elsewhere they are units. */
  readonly moneyMagnitudes: ReadonlyMap<string, number>
  /** Words for one, before a magnitude only: "a" in "a million". */
  readonly articles: ReadonlySet<string>
  /** "and" in "two hundred and five". */
  readonly joinWords: ReadonlySet<string>
  /** "half" in "half a million": 0.5. */
  readonly fractions: ReadonlyMap<string, number>
  /** "third": 3. Up to twenty-first, for quarters and centuries. */
  readonly ordinals: ReadonlyMap<string, number>
  /** What makes an ordinal of digits: "th". */
  readonly ordinalSuffixes: ReadonlySet<string>
}

/** Currencies by ISO 4217 code. A word that many countries use for theirs has the code "". */
export interface MoneyWords {
  /** Before or behind the number: "$", "hk$". */
  readonly signs: ReadonlyMap<string, string>
  /** The same, but a word with a capital: "usd", "rs". */
  readonly codes: ReadonlyMap<string, string>
  /** Those of them that, with a small number, name something else: "COP26". */
  readonly wordLikeCodes: ReadonlySet<string>
  /** Behind the number: "dollars", "cents". */
  readonly words: ReadonlyMap<string, string>
  /** Behind a number that says million, or behind whose they are; else they are something else: "won", "pounds". */
  readonly weakWords: ReadonlyMap<string, string>
  /** Phrases that say whose they are: "hong kong dollars". */
  readonly nationalWords: ReadonlyMap<string, string>
  /** Signs and words for hundredths of the unit: "cents". */
  readonly hundredths: ReadonlySet<string>
}

/** Units by their symbol. */
export interface UnitWords {
  /** Phrases in any case: "square kilometres": "km²". */
  readonly phrases: ReadonlyMap<string, string>
  /** Symbols as they are written: "MW". */
  readonly symbols: ReadonlyMap<string, string>
  /** Symbols that are a magnitude too when no space stands before them, and the words that show the unit: "m" before "high". */
  readonly gluedSymbols: ReadonlyMap<string, ReadonlySet<string>>
  /** By a unit's symbol the smaller unit in which the rest may follow, and how many of it make one: "6ft 2in". */
  readonly smallerUnits: ReadonlyMap<string, SmallerUnit>
}

export interface SmallerUnit {
  readonly symbol: string
  readonly count: number
  /** What may end the same token as the number: "in" of "2in". */
  readonly endings: ReadonlySet<string>
}
