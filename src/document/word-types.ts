// Different words, each looked at once: a word that occurs a hundred times has its features hashed, its weights
// added up and its lemma found a single time. What it says about itself and about its four neighbours are five sums, ready to add.

import type { TaggingKnowledge } from "../language"
import { addHashedRows, NUMBERS_PER_ROW } from "../model/lanes"
import { checkFingerprint } from "../model/model-file"
import { normalizeKey } from "../text/normalize"
import {
  ATTRIBUTES,
  featureFingerprint,
  PLACE_FEATURES,
  PLACES,
  SENTENCE_END,
  writeAttributes,
  writeEdges,
  writePlaceFeatures,
} from "./tag-features"

/**
 * Words by number, after the two edges of a sentence. The columns grow; past `count` they mean
 * nothing.
 */
export interface WordTypes {
  readonly knowledge: TaggingKnowledge
  readonly numbers: Map<string, number>
  count: number
  readonly texts: string[]
  readonly norms: string[]
  /** `ATTRIBUTES` numbers a word. */
  attributes: Int32Array
  /** `PLACES.length` packed rows a word: its weights in each of the places. */
  sums: Float64Array
  /** The only tag the word ever has, or -1. */
  fixedTags: Int8Array
  /** The last lemma that was found for the word, and the tag it goes with; -1 where none was. Most words keep their tag. */
  readonly lemmas: string[]
  lemmaTags: Int8Array
  /** Code units of the texts that the words are from; a word may keep its whole text in memory. */
  textLength: number
}

const SUMS_PER_WORD = PLACES.length * NUMBERS_PER_ROW
const FIRST_CAPACITY = 128
const MAX_KEPT_WORDS = 16_384 // 5 MB
const MAX_KEPT_TEXT = 2 ** 22

/** No words yet, only the edges of a sentence. */
export function createWordTypes(knowledge: TaggingKnowledge): WordTypes {
  const types: WordTypes = {
    knowledge,
    numbers: new Map(),
    count: 0,
    texts: [],
    norms: [],
    attributes: new Int32Array(FIRST_CAPACITY * ATTRIBUTES),
    sums: new Float64Array(FIRST_CAPACITY * SUMS_PER_WORD),
    fixedTags: new Int8Array(FIRST_CAPACITY),
    lemmas: [],
    lemmaTags: new Int8Array(FIRST_CAPACITY),
    textLength: 0,
  }
  writeEdges(types.attributes)
  for (let edge = 0; edge <= SENTENCE_END; edge++) addSums(types, addText(types, "", ""))
  return types
}

/**
 * Words to begin a text with: the common words of the language, and what the texts just before held. Which those are changes
 * how long a text takes, never what is found. Give them back with `returnWordTypes` when the text is done.
 *
 * @throws {RangeError} if the model was trained for other features than these.
 */
export function borrowWordTypes(knowledge: TaggingKnowledge): WordTypes {
  const kept = keptWords.get(knowledge)
  if (kept !== undefined) return kept
  checkFingerprint("tagger", knowledge.fingerprint, featureFingerprint())
  const types = createWordTypes(knowledge)
  for (const word of knowledge.commonWords.keys()) numberOf(types, word)
  keptWords.set(knowledge, types)
  return types
}

/** Keeps the words for the next text, unless they have become many or hold on to much text: then only the common ones stay. */
export function returnWordTypes(types: WordTypes, textLength: number): void {
  types.textLength += textLength
  if (types.count <= MAX_KEPT_WORDS && types.textLength <= MAX_KEPT_TEXT) return
  const commonCount = types.knowledge.commonWords.size + SENTENCE_END + 1
  types.count = commonCount
  types.texts.length = commonCount
  types.norms.length = commonCount
  types.lemmas.length = Math.min(types.lemmas.length, commonCount)
  types.sums.fill(0, commonCount * SUMS_PER_WORD) // the next words add their weights to what stands there
  types.numbers.clear()
  for (let word = SENTENCE_END + 1; word < commonCount; word++) types.numbers.set(types.texts[word], word)
  types.textLength = 0
}

// Of the words of a paragraph two in three are new to it, and one in ten to the last few pages: looking at each word anew in
// each text took half of all time. Bounded, and dropped with the knowledge.
const keptWords = new WeakMap<TaggingKnowledge, WordTypes>()

/** The number of a word, which is added if it is new. */
export function numberOf(types: WordTypes, text: string): number {
  const known = types.numbers.get(text)
  if (known !== undefined) return known
  if (types.count === types.fixedTags.length) grow(types)
  const norm = normalizeKey(text)
  const word = addText(types, text, norm)
  types.numbers.set(text, word)
  types.fixedTags[word] = types.knowledge.commonWords.get(text) ?? -1
  types.lemmaTags[word] = -1
  writeAttributes(types.attributes, word, text, norm, types.knowledge.wordClasses)
  addSums(types, word)
  return word
}

/** Where in `sums` a word's weights for one of `PLACES` begin. */
export function sumOf(word: number, place: number): number {
  return word * SUMS_PER_WORD + place * NUMBERS_PER_ROW
}

function addText(types: WordTypes, text: string, norm: string): number {
  types.texts.push(text)
  types.norms.push(norm)
  return types.count++
}

function addSums({ knowledge, attributes, sums }: WordTypes, word: number): void {
  const features = new Int32Array(PLACE_FEATURES)
  for (let place = 0; place < PLACES.length; place++) {
    const count = writePlaceFeatures(features, 0, attributes, word, place)
    addHashedRows(sums, sumOf(word, place), knowledge.weights, features, count)
  }
}

function grow(types: WordTypes): void {
  const { attributes, sums, fixedTags, lemmaTags } = types
  types.attributes = new Int32Array(attributes.length * 2)
  types.attributes.set(attributes)
  types.sums = new Float64Array(sums.length * 2)
  types.sums.set(sums)
  types.fixedTags = new Int8Array(fixedTags.length * 2)
  types.fixedTags.set(fixedTags)
  types.lemmaTags = new Int8Array(lemmaTags.length * 2)
  types.lemmaTags.set(lemmaTags)
}
