// The words that the tagger knows by number: the frequent ones of the language, four of five words of a text, and those that it met
// lately. They are found in the text without a string being made of them, and what a word says of itself and its neighbours is
// added up once, not at each place where it stands. Nothing that is found depends on which words were met before.

import type { TaggingKnowledge } from "../language"
import { hashSlice, hashString, spread } from "../model/hash"
import { addHashedRows, NUMBERS_PER_ROW } from "../model/lanes"
import { checkFingerprint } from "../model/model-file"
import { normalizeKey } from "../text/normalize"
import { onceFor } from "../text/once"
import { detached, LONGEST_WORD } from "../text/recent"
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

/** Words by number. The first two are the edges of a sentence, then come the frequent ones, then those met in texts. */
export interface KnownWords {
  readonly texts: string[]
  readonly norms: string[]
  /** How many of them are there for good. */
  readonly frequent: number
  /** The only tag that a word ever has, or -1. */
  readonly fixedTags: Int8Array
  /** Words by the hash of their text: number and hash in turn, 0 where a slot is free. */
  readonly slots: Int32Array
  readonly slotsOfFrequent: Int32Array
  /** What each word adds to the decisions around it: `PLACES.length` packed rows a word. */
  readonly sums: Float64Array
  readonly keys: Int32Array
  readonly looks: Int32Array
  /** 1 where the three columns above are worked out. That is done when a word is first met: it would take 30 ms for all. */
  readonly isReady: Uint8Array
  /** How often all words that texts had were forgotten. */
  timesForgotten: number
  readonly knowledge: TaggingKnowledge
}

export const SUMS_PER_WORD = PLACES.length * NUMBERS_PER_ROW

/** Where in `sums` what a word adds to a decision in one of `PLACES` begins. */
export function sumAt(word: number, place: number): number {
  return word * SUMS_PER_WORD + place * NUMBERS_PER_ROW
}

const SLOTS_PER_WORD = 2
const MOST_LOOKS = 16 // a text could be made of words with one hash

/** How many words are remembered of texts: 200,000 tokens of web text have 13,890 besides the frequent ones. */
export const REMEMBERED_WORDS = 16_384

/**
 * The words of a tagger, with room for the words of one text that has sentences of `longest` tokens at most: the same for all such
 * texts, unless they are longer than what is remembered.
 *
 * @throws {RangeError} if the model was trained for other features than those of this build.
 */
export function knownWordsFor(knowledge: TaggingKnowledge, longest: number): KnownWords {
  return longest <= REMEMBERED_WORDS ? rememberedWords(knowledge) : createKnownWords(knowledge, longest)
}

const rememberedWords = onceFor((knowledge: TaggingKnowledge) => createKnownWords(knowledge, REMEMBERED_WORDS))

function createKnownWords(knowledge: TaggingKnowledge, room: number): KnownWords {
  checkFingerprint("tagger", knowledge.fingerprint, featureFingerprint())
  const texts = ["", "", ...knowledge.commonWords.keys()]
  const frequent = texts.length
  const most = frequent + room
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(most * SLOTS_PER_WORD)) * 2)
  for (let word = SENTENCE_END + 1; word < frequent; word++) takeSlot(slots, word, texts[word])
  const known: KnownWords = {
    texts,
    norms: texts.map(normalizeKey),
    frequent,
    fixedTags: new Int8Array(most).fill(-1),
    slots,
    slotsOfFrequent: slots.slice(),
    sums: new Float64Array(most * SUMS_PER_WORD),
    keys: new Int32Array(most),
    looks: new Int32Array(most),
    isReady: new Uint8Array(most),
    timesForgotten: 0,
    knowledge,
  }
  known.fixedTags.set([...knowledge.commonWords.values()], SENTENCE_END + 1)
  for (const edge of [SENTENCE_START, SENTENCE_END]) prepareWith(known, edge, edgeAttributes(edge))
  return known
}

/** Makes room for `count` words more, where there is none by forgetting all that were met: numbers given before are void then. */
export function makeRoom(known: KnownWords, count: number): void {
  if (known.texts.length + count <= known.isReady.length) return
  known.slots.set(known.slotsOfFrequent)
  known.texts.length = known.frequent
  known.norms.length = known.frequent
  known.timesForgotten++
}

/** The number of the word that stands from `start` to `end`, or -1 if it has none. */
export function findKnownWord({ slots, texts }: KnownWords, text: string, start: number, end: number): number {
  const hash = hashSlice(text, start, end)
  const mask = slots.length - 1
  let slot = firstSlot(hash, mask)
  for (let looks = 0; slots[slot] !== 0 && looks < MOST_LOOKS; looks++) {
    if (slots[slot + 1] === hash && standsAt(texts[slots[slot]], text, start, end)) return slots[slot]
    slot = (slot + 2) & mask
  }
  return -1
}

/** Gives a word a number, under which it is found from then on unless it is very long. There must be room for it. */
export function meetWord(known: KnownWords, text: string, norm: string): number {
  const word = known.texts.length
  const isKept = text.length <= LONGEST_WORD && takeSlot(known.slots, word, text)
  known.texts.push(isKept ? detached(text) : "")
  known.norms.push(isKept ? detached(norm) : "")
  prepareWith(known, word, attributesOf(text, norm, known.knowledge.wordClasses))
  return word
}

/** Whether the word is found under its number again. */
export function isKept({ texts }: KnownWords, word: number): boolean {
  return texts[word] !== ""
}

/** Works out what a frequent word adds to decisions, if that was not done before. */
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
    const count = writePlaceFeatures(features, 0, attributes, place)
    const from = sumAt(word, place)
    sums.fill(0, from, from + NUMBERS_PER_ROW) // of a word that was forgotten
    addHashedRows(sums, from, knowledge.weights, features, count)
  }
  keys[word] = keyOf(attributes)
  looks[word] = lookOf(attributes)
  isReady[word] = 1
}

// Whether a slot near the one where the hash of the word points was free.
function takeSlot(slots: Int32Array, word: number, text: string): boolean {
  const hash = hashString(text)
  const mask = slots.length - 1
  let slot = firstSlot(hash, mask)
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    if (slots[slot] === 0) {
      slots[slot] = word
      slots[slot + 1] = hash
      return true
    }
    slot = (slot + 2) & mask
  }
  return false
}

function firstSlot(hash: number, mask: number): number {
  return (spread(hash) << 1) & mask
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}
