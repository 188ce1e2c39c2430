// The frequent words of a language: four of five words of a text are among them. They are found in the text without a string
// being made of them, and what a word says of itself and its neighbours is added up once, not at each place where it stands.

import type { TaggingKnowledge } from "../language"
import { EMPTY_HASH, extendHash, spread } from "../model/hash"
import { addHashedRows, NUMBERS_PER_ROW, type PackedRows } from "../model/lanes"
import { checkFingerprint } from "../model/model-file"
import { normalizeKey } from "../text/normalize"
import { onceFor } from "../text/once"
import {
  type Attributes,
  attributesOf,
  edgeAttributes,
  featureFingerprint,
  keyOf,
  lookOf,
  PLACE_FEATURES,
  PLACES,
  SENTENCE_END,
  SENTENCE_START,
  writePlaceFeatures,
} from "./tag-features"

/** Words by number. The first two are the edges of a sentence. */
export interface KnownWords {
  readonly texts: readonly string[]
  readonly norms: readonly string[]
  /** The only tag that a word ever has, or -1. */
  readonly fixedTags: Int8Array
  /** Words by the hash of their text: number and hash in turn, 0 where a slot is free. */
  readonly slots: Int32Array
  /** What each word adds to the decisions around it: `PLACES.length` packed rows a word. */
  readonly sums: Float64Array
  readonly keys: Int32Array
  readonly looks: Int32Array
  /** 1 where the three columns above are worked out. That is done when a word is first met: it would take 30 ms for all. */
  readonly isReady: Uint8Array
  readonly knowledge: TaggingKnowledge
}

export const SUMS_PER_WORD = PLACES.length * NUMBERS_PER_ROW

/** Where in `sums` what a word adds to a decision in one of `PLACES` begins. */
export function sumAt(word: number, place: number): number {
  return word * SUMS_PER_WORD + place * NUMBERS_PER_ROW
}

const SLOTS_PER_WORD = 4 // a quarter full, so that the first look nearly always decides

/**
 * The words of a tagger, ready to be found.
 *
 * @throws {RangeError} if the model was trained for other features than those of this build.
 */
export const knownWordsOf = onceFor((knowledge: TaggingKnowledge): KnownWords => {
  checkFingerprint("tagger", knowledge.fingerprint, featureFingerprint())
  const texts = ["", "", ...knowledge.commonWords.keys()]
  const known: KnownWords = {
    texts,
    norms: texts.map(normalizeKey),
    fixedTags: Int8Array.from([-1, -1, ...knowledge.commonWords.values()]),
    slots: slotsFor(texts),
    sums: new Float64Array(texts.length * SUMS_PER_WORD),
    keys: new Int32Array(texts.length),
    looks: new Int32Array(texts.length),
    isReady: new Uint8Array(texts.length),
    knowledge,
  }
  for (const edge of [SENTENCE_START, SENTENCE_END]) prepareWith(known, edge, edgeAttributes(edge))
  return known
})

/** The number of the word that stands from `start` to `end`, or -1 if it is not among them. */
export function findKnownWord({ slots, texts }: KnownWords, text: string, start: number, end: number): number {
  let hash = EMPTY_HASH
  for (let i = start; i < end; i++) hash = extendHash(hash, text.charCodeAt(i))
  const mask = slots.length - 1
  for (let slot = slotOf(hash, mask); slots[slot] !== 0; slot = (slot + 2) & mask) {
    if (slots[slot + 1] === hash && standsAt(texts[slots[slot]], text, start, end)) return slots[slot]
  }
  return -1
}

/** Works out what a word adds to decisions, if that was not done before. */
export function prepareWord(known: KnownWords, word: number): void {
  if (known.isReady[word] === 1) return
  prepareWith(known, word, attributesOf(known.texts[word], known.norms[word], known.knowledge.wordClasses))
}

function prepareWith(
  { knowledge, sums, keys, looks, isReady }: KnownWords,
  word: number,
  attributes: Attributes,
): void {
  const features = new Array<number>(PLACE_FEATURES).fill(0)
  for (let place = 0; place < PLACES.length; place++) {
    addSums(sums, word, place, attributes, knowledge.weights, features)
  }
  keys[word] = keyOf(attributes)
  looks[word] = lookOf(attributes)
  isReady[word] = 1
}

/** Adds to the sums of a word what its attributes say in one of `PLACES`. `features` is room for their hashes. */
export function addSums(
  sums: Float64Array,
  word: number,
  place: number,
  attributes: Attributes,
  weights: PackedRows,
  features: number[],
): void {
  const count = writePlaceFeatures(features, 0, attributes, place)
  addHashedRows(sums, sumAt(word, place), weights, features, count)
}

function slotsFor(texts: readonly string[]): Int32Array {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(texts.length * SLOTS_PER_WORD)) * 2)
  const mask = slots.length - 1
  for (let word = SENTENCE_END + 1; word < texts.length; word++) {
    let hash = EMPTY_HASH
    for (let i = 0; i < texts[word].length; i++) hash = extendHash(hash, texts[word].charCodeAt(i))
    let slot = slotOf(hash, mask)
    while (slots[slot] !== 0) slot = (slot + 2) & mask
    slots[slot] = word
    slots[slot + 1] = hash
  }
  return slots
}

function slotOf(hash: number, mask: number): number {
  return (spread(hash) << 1) & mask
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}
