// What the tagger looks at. The trainer and the tagger both take their features from here, so that what was learned is what is
// asked; a model knows the fingerprint of the features that it was trained with, and another does not read it.

import { EMPTY_HASH, extendHash, hashPair } from "../model/hash"
import { type KeylessMap, lookUp } from "../model/keyless-map"
import { fingerprintOf } from "../model/model-file"
import { DIGIT, LETTER, LOWER, UPPER, unitClasses } from "../text/characters"
import { HYPHEN_MINUS } from "../text/codes"
import { normalizeKey } from "../text/normalize"
import { PARTS_OF_SPEECH } from "./parts-of-speech"

// Attributes: what is known of a word by itself, one number each.
const KEY = 0 //        the word in lower case, digits as zeros
const SUFFIX_2 = 1 //   its last two, three and four characters
const SUFFIX_3 = 2
const SUFFIX_4 = 3
const PREFIX_3 = 4 //   its first three
const SHAPE = 5 //      "McDonald-5" is upper, lower, upper, lower, mark, digit
const FLAGS = 6
const CLASS = 7 //      which parts of speech the word can be, as far as lists know; 0 where they do not know the word
export const ATTRIBUTES = 8

const CAPITALIZED = 1
const ALL_CAPITALS = 2 // "NATO", not "I"
const HAS_DIGIT = 4
const HAS_HYPHEN = 8
const NO_LETTER = 16
const ONE_CHARACTER = 32
const FLAG_BITS = 7 // one more for the edges of a sentence
const CLASS_BITS = 7 // 6 in the map, and the edges
const FLAGS_MASK = (1 << FLAG_BITS) - 1

const LONGEST_SUFFIX = 4
const SHORTEST_SUFFIX = 2
const PREFIX = 3
const ZERO = 0x30
const NINE = 0x39

/** The places before the first and after the last word of a sentence. */
export const SENTENCE_START = 0
export const SENTENCE_END = 1

/** How many words to the left and to the right a decision sees. */
export const REACH = 2

/** Where a word may stand, seen from the one to be tagged, and what of it counts there. */
export const PLACES: readonly { readonly offset: number; readonly attributes: readonly number[] }[] = [
  { offset: 0, attributes: [KEY, SUFFIX_2, SUFFIX_3, SUFFIX_4, PREFIX_3, SHAPE, FLAGS, CLASS] },
  { offset: -1, attributes: [KEY, SUFFIX_3, CLASS] },
  { offset: 1, attributes: [KEY, SUFFIX_3, CLASS] },
]

/** How many features of single words, and of several words or of tags, a decision has. */
export const PLACE_FEATURES = PLACES.reduce((sum, place) => sum + place.attributes.length, 0)
export const CONTEXT_FEATURES = 6

/** What is known of one word by itself: `ATTRIBUTES` numbers. */
export type Attributes = number[]

/** The attributes of a word, given its norm: lower case, straight apostrophes. */
export function attributesOf(text: string, norm: string, wordClasses: KeylessMap): Attributes {
  const attributes = new Array<number>(ATTRIBUTES).fill(0)
  writeAttributes(attributes, text, norm, wordClasses)
  return attributes
}

/** As `attributesOf`, into an array that is there. */
export function writeAttributes(attributes: Attributes, text: string, norm: string, wordClasses: KeylessMap): void {
  const hash = keyHash(norm)
  attributes[KEY] = hash
  let beginning = EMPTY_HASH
  for (let i = 0; i < PREFIX && i < norm.length; i++) beginning = extendHash(beginning, foldDigit(norm.charCodeAt(i)))
  attributes[PREFIX_3] = beginning
  let ending = EMPTY_HASH // from the last character backwards
  for (let length = 1; length <= LONGEST_SUFFIX; length++) {
    if (length <= norm.length) ending = extendHash(ending, foldDigit(norm.charCodeAt(norm.length - length)))
    if (length >= SHORTEST_SUFFIX) attributes[SUFFIX_2 + length - SHORTEST_SUFFIX] = ending
  }
  attributes[CLASS] = lookUp(wordClasses, hash) + 1
  writeShape(attributes, text)
}

/** The attributes of an edge of a sentence. No word has them. */
export function edgeAttributes(edge: number): Attributes {
  const attributes = new Array<number>(ATTRIBUTES).fill(-1 - edge)
  attributes[FLAGS] = FLAGS_MASK - edge
  attributes[CLASS] = (1 << CLASS_BITS) - 1 - edge
  return attributes
}

/** The key in the map of word classes of a word, given its norm. */
export function keyHash(norm: string): number {
  let hash = EMPTY_HASH
  for (let i = 0; i < norm.length; i++) hash = extendHash(hash, foldDigit(norm.charCodeAt(i)))
  return hash
}

function writeShape(attributes: Attributes, text: string): void {
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
  attributes[SHAPE] = shape
  attributes[FLAGS] =
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
export function writePlaceFeatures(features: number[], from: number, attributes: Attributes, place: number): number {
  let count = from
  for (const attribute of PLACES[place].attributes) {
    features[count++] = hashPair(place * ATTRIBUTES + attribute, attributes[attribute])
  }
  return count
}

/** What features that join words ask of a sentence: word `i` stands at `i + REACH`, after and before the edges. */
export interface SentenceWindow {
  readonly keys: number[]
  /** Flags, and the class above them: see `lookOf`. */
  readonly looks: number[]
}

/** Whether a word is without letters, given its number in `looks`. */
export function hasNoLetter(look: number): boolean {
  return (look & NO_LETTER) !== 0
}

/** The number in `looks` for a word. */
export function lookOf(attributes: Attributes): number {
  return (attributes[CLASS] << FLAG_BITS) | attributes[FLAGS]
}

/** The key of a word's attributes. */
export function keyOf(attributes: Attributes): number {
  return attributes[KEY]
}

// How a sentence is written, as a whole: what a capital is worth depends on it.
const USUAL_CASE = 0
export const TITLE_CASE = 1 //  "Leaders Meet for Talks in Bishkek"
export const CAPITALS = 2
const NO_CAPITALS = 3
const MOST = 0.6 // small words stay small in a headline

/** How a sentence of `count` words is written; its first word says nothing unless it is in lower case. */
export function caseStyle({ looks }: SentenceWindow, count: number): number {
  let words = 0
  let capitalized = 0
  let inCapitals = 0
  let first = 0
  for (let i = REACH; i < count + REACH; i++) {
    const look = looks[i]
    if ((look & (NO_LETTER | HAS_DIGIT)) !== 0) continue
    if (words === 0) first = look & CAPITALIZED
    else capitalized += look & CAPITALIZED
    if ((look & ALL_CAPITALS) !== 0) inCapitals++
    words++
  }
  if (capitalized === 0 && first === 0) return NO_CAPITALS
  if (inCapitals > MOST * words) return CAPITALS
  return words > 1 && capitalized > MOST * (words - 1) ? TITLE_CASE : USUAL_CASE
}

/**
 * Writes the `CONTEXT_FEATURES` that join words, or the tags before, to the front of `features`.
 *
 * @param at The place in the window of the word to be tagged.
 * @param tag The tag of the word before, and `tagBefore` of the one before that; the number of tags where there is none.
 * @param style What `caseStyle` says of the sentence.
 */
export function writeContextFeatures(
  features: number[],
  { keys, looks }: SentenceWindow,
  at: number,
  tag: number,
  tagBefore: number,
  style: number,
): void {
  const before = looks[at - 1]
  const look = looks[at]
  const next = looks[at + 1]
  const nextClass = next >> FLAG_BITS
  const flags = ((look & FLAGS_MASK) << FLAG_BITS) | (before & FLAGS_MASK)
  const classes = ((look >> FLAG_BITS) << CLASS_BITS) | nextClass
  const key = keys[at]
  const first = PLACES.length * ATTRIBUTES // numbers below it name features of single words
  features[0] = hashPair(first, (tag << 5) | tagBefore)
  features[1] = hashPair(key + first + 1, keys[at + 1])
  features[2] = hashPair(key + first + 2, keys[at - 1])
  features[3] = hashPair(first + 3 + ((before >> FLAG_BITS) << 8), classes)
  features[4] = hashPair(first + 4, (nextClass << CLASS_BITS) | (looks[at + 2] >> FLAG_BITS))
  features[5] = hashPair(first + 5 + (style << 8), flags)
}

/** Changes whenever a part of speech or any feature of a probe does: another attribute, another hash, another order. */
export function featureFingerprint(): string {
  const probe = ["McDonald-5", "don't", "1,234", "é", "NATO"] // letters of both cases, digits, marks, beyond ASCII
  const noClasses: KeylessMap = { seed: 0, valueBits: 6, checkBits: 6, cells: new Uint16Array(3) }
  const words = probe.map((text) => attributesOf(text, normalizeKey(text), noClasses))
  const rows = [...edges(SENTENCE_START), ...words, ...edges(SENTENCE_END)]
  const window = { keys: rows.map(keyOf), looks: rows.map(lookOf) }
  const features: number[] = []
  const parts: string[] = [...PARTS_OF_SPEECH]
  for (let at = REACH; at < REACH + probe.length; at++) {
    writeContextFeatures(features, window, at, at, at + 1, caseStyle(window, probe.length))
    let count = CONTEXT_FEATURES
    for (let place = 0; place < PLACES.length; place++) {
      count = writePlaceFeatures(features, count, rows[at + PLACES[place].offset], place)
    }
    parts.push(features.join(" "))
  }
  return fingerprintOf(parts)
}

function edges(edge: number): Attributes[] {
  return Array.from({ length: REACH }, () => edgeAttributes(edge))
}
