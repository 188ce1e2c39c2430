// What the tagger looks at. The trainer and the tagger both take their features from here, so that what was learned is what is
// asked; a model knows the fingerprint of the features that it was trained with, and another does not read it.

import { EMPTY_HASH, extendHash, hashPair } from "../model/hash"
import { type KeylessMap, lookUp } from "../model/keyless-map"
import { fingerprintOf } from "../model/model-file"
import { DIGIT, LETTER, LOWER, UPPER, unitClasses } from "../text/characters"
import { HYPHEN_MINUS } from "../text/codes"
import { normalizeKey } from "../text/normalize"
import { PARTS_OF_SPEECH } from "./parts-of-speech"

// Attributes: what is known of a word by itself, one number each. They lie in a row of `ATTRIBUTES` numbers per word.
const KEY = 0 //        the word in lower case, digits as zeros
const SUFFIX_1 = 1 //   the last one to four characters of the key
const SUFFIX_3 = 3
const SUFFIX_4 = 4
const PREFIX_1 = 5 //   the first one to three
const PREFIX_3 = 7
const SHAPE = 8 //      "McDonald-5" is upper, lower, upper, lower, mark, digit
const FLAGS = 9
const CLASS = 10 //     which parts of speech the word can be, as far as lists know; 0 where they do not know the word
export const ATTRIBUTES = 11

const CAPITALIZED = 1
const ALL_CAPITALS = 2 // "NATO", not "I"
const HAS_DIGIT = 4
const HAS_HYPHEN = 8
const NO_LETTER = 16
const ONE_CHARACTER = 32
const FLAG_BITS = 7 // one more for the edges of a sentence
const CLASS_BITS = 7 // 6 in the map, and the edges

const SUFFIXES = SUFFIX_4 - SUFFIX_1 + 1
const PREFIXES = PREFIX_3 - PREFIX_1 + 1
const ZERO = 0x30
const NINE = 0x39

/** Word numbers of the places before the first and after the last word of a sentence. */
export const SENTENCE_START = 0
export const SENTENCE_END = 1

/** Where a word may stand beside the one to be tagged, in the order in which `bestTag` adds up. */
export const PLACES: readonly { readonly offset: number; readonly attributes: readonly number[] }[] = [
  { offset: 0, attributes: [KEY, 1, 2, SUFFIX_3, SUFFIX_4, PREFIX_1, 6, PREFIX_3, SHAPE, FLAGS, CLASS] },
  { offset: -1, attributes: [KEY, SUFFIX_3, CLASS] },
  { offset: 1, attributes: [KEY, SUFFIX_3, CLASS] },
  { offset: -2, attributes: [KEY] },
  { offset: 2, attributes: [KEY, CLASS] },
]

/** How many features of single words, and of several words or of tags, a decision has. */
export const PLACE_FEATURES = PLACES.reduce((sum, place) => sum + place.attributes.length, 0)
export const CONTEXT_FEATURES = 12

/**
 * Writes the attributes of a word into its row of `rows`.
 *
 * @param norm The key of the word: lower case, straight apostrophes.
 */
export function writeAttributes(
  rows: Int32Array,
  word: number,
  text: string,
  norm: string,
  wordClasses: KeylessMap,
): void {
  const row = word * ATTRIBUTES
  const hash = keyHash(norm)
  rows[row + KEY] = hash
  let beginning = EMPTY_HASH
  for (let i = 0; i < PREFIXES; i++) {
    if (i < norm.length) beginning = extendHash(beginning, foldDigit(norm.charCodeAt(i)))
    rows[row + PREFIX_1 + i] = beginning
  }
  let ending = EMPTY_HASH // from the last character backwards
  for (let i = 0; i < SUFFIXES; i++) {
    if (i < norm.length) ending = extendHash(ending, foldDigit(norm.charCodeAt(norm.length - 1 - i)))
    rows[row + SUFFIX_1 + i] = ending
  }
  rows[row + CLASS] = lookUp(wordClasses, hash) + 1
  writeShape(rows, row, text)
}

/** Writes the attributes of the two edges. No word has them. */
export function writeEdges(rows: Int32Array): void {
  rows.fill(-1, SENTENCE_START * ATTRIBUTES, (SENTENCE_START + 1) * ATTRIBUTES)
  rows.fill(-2, SENTENCE_END * ATTRIBUTES, (SENTENCE_END + 1) * ATTRIBUTES)
  for (const edge of [SENTENCE_START, SENTENCE_END]) {
    rows[edge * ATTRIBUTES + FLAGS] = (1 << FLAG_BITS) - 1 - edge
    rows[edge * ATTRIBUTES + CLASS] = (1 << CLASS_BITS) - 1 - edge
  }
}

/** The key in the map of word classes of a word, given its norm. */
export function keyHash(norm: string): number {
  let hash = EMPTY_HASH
  for (let i = 0; i < norm.length; i++) hash = extendHash(hash, foldDigit(norm.charCodeAt(i)))
  return hash
}

function writeShape(rows: Int32Array, row: number, text: string): void {
  const classes = unitClasses()
  let shape = EMPTY_HASH
  let last = 0
  let seen = 0
  let flags = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    let unitClass = classes[code]
    if (unitClass === LETTER) unitClass = text[i] === text[i].toLowerCase() ? LOWER : UPPER
    if (i === 0 && unitClass === UPPER) flags = CAPITALIZED
    if (code === HYPHEN_MINUS) flags |= HAS_HYPHEN
    seen |= unitClass
    if (unitClass !== last) shape = extendHash(shape, unitClass)
    last = unitClass
  }
  rows[row + SHAPE] = shape
  rows[row + FLAGS] =
    flags |
    ((seen & UPPER) !== 0 && (seen & LOWER) === 0 && text.length > 1 ? ALL_CAPITALS : 0) |
    ((seen & DIGIT) !== 0 ? HAS_DIGIT : 0) |
    ((seen & (UPPER | LOWER)) === 0 ? NO_LETTER : 0) |
    (text.length === 1 ? ONE_CHARACTER : 0)
}

function foldDigit(code: number): number {
  return code >= ZERO && code <= NINE ? ZERO : code
}

/** Writes the features that a word gives to the decision in one of `PLACES`, from `features[from]` on; returns where they end. */
export function writePlaceFeatures(
  features: Int32Array,
  from: number,
  rows: Int32Array,
  word: number,
  place: number,
): number {
  let count = from
  for (const attribute of PLACES[place].attributes) {
    features[count++] = hashPair(place * ATTRIBUTES + attribute, rows[word * ATTRIBUTES + attribute])
  }
  return count
}

// How a sentence is written, as a whole: what a capital is worth depends on it.
const USUAL_CASE = 0
const TITLE_CASE = 1 //  "Leaders Meet for Talks in Bishkek"
const CAPITALS = 2
const NO_CAPITALS = 3
const MOST = 0.6 // small words stay small in a headline

/** How the sentence in a window with its edges is written; the first word says nothing unless it is in lower case. */
export function caseStyle(rows: Int32Array, window: Int32Array): number {
  let words = 0
  let capitalized = 0
  let inCapitals = 0
  let first = 0
  for (const word of window) {
    const flags = rows[word * ATTRIBUTES + FLAGS]
    if (word <= SENTENCE_END || (flags & (NO_LETTER | HAS_DIGIT)) !== 0) continue
    if (words === 0) first = flags & CAPITALIZED
    else capitalized += flags & CAPITALIZED
    if ((flags & ALL_CAPITALS) !== 0) inCapitals++
    words++
  }
  if (capitalized === 0 && first === 0) return NO_CAPITALS
  if (inCapitals > MOST * words) return CAPITALS
  return words > 1 && capitalized > MOST * (words - 1) ? TITLE_CASE : USUAL_CASE
}

/**
 * Writes the `CONTEXT_FEATURES` that join words, or words and the tags before, to the front of `features`.
 *
 * @param window The words from two places before the one to be tagged to two places after it begin at `window[at]`.
 * @param tag The tag of the word before, and `tagBefore` of the one before that; the number of tags where there is none.
 * @param style What `caseStyle` says of the sentence.
 */
export function writeContextFeatures(
  features: Int32Array,
  rows: Int32Array,
  window: Int32Array,
  at: number,
  tag: number,
  tagBefore: number,
  style: number,
): void {
  const previous = window[at + 1] * ATTRIBUTES
  const word = window[at + 2] * ATTRIBUTES
  const next = window[at + 3] * ATTRIBUTES
  const secondNext = window[at + 4] * ATTRIBUTES
  const key = rows[word + KEY]
  const flags = rows[word + FLAGS]
  const classes = (rows[word + CLASS] << CLASS_BITS) | rows[next + CLASS]
  const first = PLACES.length * ATTRIBUTES // numbers below it name features of single words
  features[0] = hashPair(first, tag)
  features[1] = hashPair(first + 1, (tag << 5) | tagBefore)
  features[2] = hashPair(first + 2 + (tag << 8), rows[word + SUFFIX_3])
  features[3] = hashPair(first + 3, (rows[previous + FLAGS] << FLAG_BITS) | flags)
  features[4] = hashPair(first + 4, (rows[next + FLAGS] << FLAG_BITS) | flags)
  features[5] = hashPair(key + first + 5, rows[next + KEY])
  features[6] = hashPair(key + first + 6, rows[previous + KEY])
  features[7] = hashPair(first + 7 + (tag << 8), classes)
  features[8] = hashPair(first + 8 + (rows[previous + CLASS] << 8), classes)
  features[9] = hashPair(first + 9, (rows[next + CLASS] << CLASS_BITS) | rows[secondNext + CLASS])
  features[10] = hashPair(first + 10 + (style << 8), (flags << CLASS_BITS) | rows[word + CLASS])
  features[11] = hashPair(first + 11 + (style << 8), (flags << FLAG_BITS) | rows[previous + FLAGS])
}

/** Changes whenever a part of speech or any feature of a probe does: another attribute, another hash, another order. */
export function featureFingerprint(): string {
  const probe = ["McDonald-5", "don't", "1,234", "é", "NATO"] // letters of both cases, digits, marks, beyond ASCII
  const rows = new Int32Array((probe.length + 2) * ATTRIBUTES)
  writeEdges(rows)
  const noClasses: KeylessMap = { seed: 0, valueBits: 6, checkBits: 6, cells: new Uint16Array(3) }
  for (let i = 0; i < probe.length; i++) writeAttributes(rows, i + 2, probe[i], normalizeKey(probe[i]), noClasses)
  const window = Int32Array.of(SENTENCE_START, 2, 3, 4, 5, 6, SENTENCE_END)
  const parts: string[] = [...PARTS_OF_SPEECH]
  for (let at = 0; at < 3; at++) {
    const features = new Int32Array(CONTEXT_FEATURES + PLACE_FEATURES)
    writeContextFeatures(features, rows, window, at, at, at + 1, caseStyle(rows, window))
    let count = CONTEXT_FEATURES
    for (let place = 0; place < PLACES.length; place++) {
      count = writePlaceFeatures(features, count, rows, window[at + 2 + PLACES[place].offset], place)
    }
    parts.push(features.join(" "))
  }
  return fingerprintOf(parts)
}
