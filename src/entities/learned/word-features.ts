// What is known of a word by itself, whatever stands beside it: how it is written and which lists it is on. The trainer and the
// recognizer both take it from here.

import type { NameKnowledge } from "../../language"
import { EMPTY_HASH, extendHash, hashSlice, hashString, spread } from "../../model/hash"
import { foldName } from "../../text/fold"
import { FIRST_BEYOND_ASCII, isAscii, isCapitalCode, isDigitCode, isSmallCode } from "../../text/letter-case"
import type { Token } from "../../types"
import { COMMON, COUNTRY, classifyWord, NATIONALITY, withoutStop } from "../names/words"

/** How a word is written. The numbers go into features: do not renumber without training again. */
export const LOWER = 0
export const CAPITALIZED = 1 //   "China"
export const ALL_CAPITALS = 2 //  "SCO"
export const MIXED = 3 //         "iPhone", "McDonald"
export const ONE_CAPITAL = 4 //   "J"
export const DOTTED = 5 //        "U.S.", "J."
export const NUMBER = 6 //        "747"
export const MARK = 7 //          ",", "&"
// What a capital says nothing of, since most words around have one.
const IN_HEADLINE = 8 //          "China" in "China And Russia Sign Pact"
const IN_CAPITALS = 9 //          "CHINA" in "CHINA AND RUSSIA SIGN PACT"
// And small letters, where nobody cared for capitals.
const IN_SMALL = 10 //            "china" in "wish i was in china now"

/** How a sentence is written: as usual, as a headline with a capital on most words, in capitals, or in small letters alone. */
export type Casing = "usual" | "headline" | "capitals" | "small"

export interface WordFeatures {
  /** One of the constants above. */
  readonly writing: number
  /** On a list of names or titles and no ordinary word; and whether it is an ordinary word. */
  readonly isListed: boolean
  readonly isOrdinary: boolean
  /** 32-bit hashes, one for each thing that holds of the word. */
  readonly hashes: readonly number[]
  readonly keys: WordKeys
}

/** Some of the hashes by what they stand for, to be paired with those of the words beside it. */
export interface WordKeys {
  readonly norm: number
  /** How it is written, and its part of speech. */
  readonly style: number
  /** The lists it is on, all together. */
  readonly classes: number
  readonly shape: number
  /** Of two, three and four letters. */
  readonly prefixes: readonly number[]
  readonly suffixes: readonly number[]
}

// Bits of the class number for the kinds of feature, so that "suffix ing" and "prefix ing" are two.
const WRITING = 1
const CLASS = 2
const CLASSES = 3
const SHAPE = 4
const PREFIX = 5
const SUFFIX = 6
const LENGTH = 7
const PART = 8
const WHOLE = 9
const POS = 10
const WRITING_POS = 11

const MAX_LENGTH = 10
const MAX_SHAPE = 8
const MAX_PARTS = 12
// Classes beside those of classifyWord, which leaves these bits free.
const PLACE = 1 << 28
const ORGANIZATION = 1 << 29
const CLASS_BITS = 30
const PART_LENGTH = 3
const AFFIX_LENGTHS = [2, 3, 4]

/** What the features are made of. */
export type WrittenWord = Pick<Token, "text" | "norm" | "pos">

/** The features of a token with this text, norm and part of speech. */
export function wordFeatures(word: WrittenWord, names: NameKnowledge, casing: Casing): WordFeatures {
  const writing = writingOf(word.text)
  const classes = writing >= NUMBER ? 0 : classesOf(word.text, word.norm, names)
  const keys = keysOf(word, tellingWriting(writing, casing), classes)
  const isOrdinary = (classes & COMMON) !== 0
  return {
    writing,
    isListed: classes !== 0 && !isOrdinary,
    isOrdinary,
    hashes: hashesOf(word, writing, tellingWriting(writing, casing), classes, keys),
    keys,
  }
}

function tellingWriting(writing: number, casing: Casing): number {
  if (casing === "headline" && writing === CAPITALIZED) return IN_HEADLINE
  if (casing === "capitals" && (writing === ALL_CAPITALS || writing === ONE_CAPITAL || writing === MIXED))
    return IN_CAPITALS
  if (casing === "small" && writing === LOWER) return IN_SMALL
  return writing
}

function keysOf({ text, norm, pos }: WrittenWord, writing: number, classes: number): WordKeys {
  return {
    norm: feature(WHOLE, hashString(norm)),
    style: feature(WRITING_POS, hashString(`${writing} ${pos}`)),
    classes: feature(CLASSES, classes),
    shape: feature(SHAPE, writing > MARK ? writing : hashString(shapeOf(text))),
    prefixes: AFFIX_LENGTHS.map((length) => feature(PREFIX, hashSlice(norm, 0, length))),
    suffixes: AFFIX_LENGTHS.map((length) => feature(SUFFIX, hashSlice(norm, norm.length - length, norm.length))),
  }
}

function hashesOf(
  { text, norm, pos }: WrittenWord,
  writing: number,
  telling: number,
  classes: number,
  keys: WordKeys,
): number[] {
  const hashes = [keys.norm, keys.style, keys.classes, keys.shape, ...keys.prefixes, ...keys.suffixes]
  hashes.push(feature(WRITING, telling), feature(POS, hashString(pos)))
  hashes.push(feature(LENGTH, Math.min(text.length, MAX_LENGTH)))
  for (let bit = 0; bit < CLASS_BITS; bit++) if (((classes >>> bit) & 1) !== 0) hashes.push(feature(CLASS, bit))
  if (writing < NUMBER && (classes & COMMON) === 0) {
    const last = Math.min(norm.length - PART_LENGTH, MAX_PARTS)
    for (let i = 0; i <= last; i++) hashes.push(feature(PART, hashSlice(norm, i, i + PART_LENGTH)))
  }
  return hashes
}

function classesOf(text: string, norm: string, names: NameKnowledge): number {
  const key = foldName(withoutStop(norm))
  let classes = classifyWord(text, norm, names)
  if (names.countries.has(key)) classes |= COUNTRY
  if (names.nationalities.has(key)) classes |= NATIONALITY
  if (names.places.has(key)) classes |= PLACE
  if (names.organizations.has(key)) classes |= ORGANIZATION
  return classes
}

function feature(kind: number, value: number): number {
  return spread(extendHash(extendHash(EMPTY_HASH, kind), value))
}

const LETTER = /\p{L}/u
const CAPITAL = /\p{Lu}/u
const SMALL = /\p{Ll}/u
const DIGIT = /\p{N}/u

function writingOf(text: string): number {
  if (isAscii(text)) return writingOfAscii(text)
  if (!LETTER.test(text)) return DIGIT.test(text) ? NUMBER : MARK
  if (!CAPITAL.test(text)) return LOWER
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0)
  if (!CAPITAL.test(first)) return MIXED
  const rest = text.slice(first.length)
  if (!SMALL.test(text)) return rest === "" ? ONE_CAPITAL : text.includes(".") ? DOTTED : ALL_CAPITALS
  return CAPITAL.test(rest) ? MIXED : CAPITALIZED
}

// The same for nearly all words, in one walk and without an expression.
function writingOfAscii(text: string): number {
  let capitals = 0
  let small = 0
  let digits = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isCapitalCode(code)) capitals++
    else if (isSmallCode(code)) small++
    else if (isDigitCode(code)) digits++
  }
  if (capitals + small === 0) return digits > 0 ? NUMBER : MARK
  if (capitals === 0) return LOWER
  if (!isCapitalCode(text.charCodeAt(0))) return MIXED
  if (small === 0) return text.length === 1 ? ONE_CAPITAL : text.includes(".") ? DOTTED : ALL_CAPITALS
  return capitals > 1 ? MIXED : CAPITALIZED
}

/** Runs of capitals, small letters and digits as one letter each: "McDonald-2" gives "XxXx-d". */
function shapeOf(text: string): string {
  let shape = ""
  let previous = ""
  for (const character of text.slice(0, 2 * MAX_LENGTH)) {
    const sign = signOf(character)
    if (sign !== previous || sign === ".") shape += sign
    previous = sign
  }
  return shape.slice(0, MAX_SHAPE)
}

function signOf(character: string): string {
  const code = character.charCodeAt(0)
  if (code < FIRST_BEYOND_ASCII) {
    return isSmallCode(code) ? "x" : isCapitalCode(code) ? "X" : isDigitCode(code) ? "d" : character
  }
  return CAPITAL.test(character) ? "X" : LETTER.test(character) ? "x" : DIGIT.test(character) ? "d" : character
}
