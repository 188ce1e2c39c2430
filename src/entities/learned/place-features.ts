// What the linear part of the model looks at: the words around a place, and pairs and triples of them. The network hears what
// words mean; the linear part remembers which of them stood together.

import { spread } from "../../model/hash"
import { EDGE, type Word } from "./word"

/** As many features as a place has at most. */
export const MAX_PLACE_FEATURES = 100

const RADIUS = 2
const SINGLE_KINDS = 4 // features of one word: its norm, style, classes and cluster
const AFFIXES = 32 // from here on the numbers of features; each must be its own
const PAIRS = 48
const SIGNALS = 96
const ALL_SIGNALS = 2 ** 28 - 1
const LAST_BIT = 31
const MAX_SIGNALS = 14 // that there is room for; no place has more

/** Writes the features of place `i` as hashes; gives their number. `signals` are the bits of the place. */
export function placeFeatures(words: readonly Word[], signals: number, i: number, features: Int32Array): number {
  let count = 0
  for (let offset = -RADIUS; offset <= RADIUS; offset++)
    count = writeSingle(wordAt(words, i + offset), offset, features, count)
  count = writeAffixes(words[i], features, count)
  count = writeNeighbour(wordAt(words, i - 1), -1, features, count)
  count = writeNeighbour(wordAt(words, i + 1), 1, features, count)
  count = writeShape(words[i], features, count)
  return finish(features, writeShared(words, signals, i, features, count))
}

/**
 * Writes those features of a place that follow from the one word `offset` words behind it. With those of `sharedFeatures` they are
 * what `placeFeatures` writes, and need be looked at only once a word.
 */
export function wordPlaceFeatures(word: Word, offset: number, features: Int32Array): number {
  const count = writeSingle(word, offset, features, 0)
  if (offset === 0) return finish(features, writeShape(word, features, writeAffixes(word, features, count)))
  return finish(features, Math.abs(offset) === 1 ? writeNeighbour(word, offset, features, count) : count)
}

/** Writes the features of place `i` that no single word gives. */
export function sharedFeatures(words: readonly Word[], signals: number, i: number, features: Int32Array): number {
  return finish(features, writeShared(words, signals, i, features, 0))
}

function wordAt(words: readonly Word[], i: number): Word {
  return i >= 0 && i < words.length ? words[i] : EDGE
}

function writeSingle(
  { features: { keys }, cluster }: Word,
  offset: number,
  features: Int32Array,
  start: number,
): number {
  const kind = (offset + RADIUS) * SINGLE_KINDS
  features[start] = mix(kind, keys.norm, 0, 0)
  features[start + 1] = mix(kind + 1, keys.style, 0, 0)
  features[start + 2] = mix(kind + 2, keys.classes, 0, 0)
  features[start + 3] = mix(kind + 3, cluster, 0, 0)
  return start + SINGLE_KINDS
}

function writeAffixes({ features: { keys } }: Word, features: Int32Array, start: number): number {
  let count = start
  for (let n = 0; n < keys.prefixes.length; n++) {
    features[count++] = mix(AFFIXES, keys.prefixes[n], 0, 0)
    features[count++] = mix(AFFIXES + 1, keys.prefixes[n], keys.style, 0)
    features[count++] = mix(AFFIXES, keys.suffixes[n], 0, 0)
    features[count++] = mix(AFFIXES + 1, keys.suffixes[n], keys.style, 0)
  }
  return count
}

function writeNeighbour({ features: { keys } }: Word, offset: number, features: Int32Array, start: number): number {
  features[start] = mix(offset < 0 ? AFFIXES + 2 : AFFIXES + 3, keys.suffixes[1], 0, 0)
  return start + 1
}

function writeShape({ features: { keys } }: Word, features: Int32Array, start: number): number {
  features[start] = mix(AFFIXES + 4, keys.shape, 0, 0)
  return start + 1
}

function writeShared(words: readonly Word[], signals: number, i: number, features: Int32Array, start: number): number {
  return writeSignals(words[i], signals, features, writePairs(words, i, features, start))
}

function writePairs(words: readonly Word[], i: number, features: Int32Array, start: number): number {
  const word = words[i]
  const left = wordAt(words, i - 1)
  const right = wordAt(words, i + 1)
  const own = word.features.keys
  const before = left.features.keys
  const after = right.features.keys
  const before2 = wordAt(words, i - 2).features.keys
  const after2 = wordAt(words, i + 2).features.keys
  let count = start
  features[count++] = mix(AFFIXES + 5, before.shape, own.shape, 0)
  features[count++] = mix(AFFIXES + 6, own.shape, after.shape, 0)
  features[count++] = mix(PAIRS, before.norm, own.norm, 0)
  features[count++] = mix(PAIRS + 1, own.norm, after.norm, 0)
  features[count++] = mix(PAIRS + 2, left.cluster, own.norm, 0)
  features[count++] = mix(PAIRS + 3, own.norm, right.cluster, 0)
  features[count++] = mix(PAIRS + 4, before.norm, word.cluster, 0)
  features[count++] = mix(PAIRS + 5, word.cluster, after.norm, 0)
  features[count++] = mix(PAIRS + 6, left.cluster, word.cluster, 0)
  features[count++] = mix(PAIRS + 7, word.cluster, right.cluster, 0)
  features[count++] = mix(PAIRS + 8, before.style, own.style, after.style)
  features[count++] = mix(PAIRS + 9, before2.style, before.style, own.style)
  features[count++] = mix(PAIRS + 10, own.style, after.style, after2.style)
  features[count++] = mix(PAIRS + 11, before.classes, own.classes, 0)
  features[count++] = mix(PAIRS + 12, own.classes, after.classes, 0)
  features[count++] = mix(PAIRS + 13, own.style, before.norm, 0)
  features[count++] = mix(PAIRS + 14, own.style, after.norm, 0)
  features[count++] = mix(PAIRS + 15, own.classes, before.norm, 0)
  features[count++] = mix(PAIRS + 16, own.classes, after.norm, 0)
  features[count++] = mix(PAIRS + 17, word.cluster, own.style, 0)
  features[count++] = mix(PAIRS + 18, before.style, word.cluster, after.style)
  return count
}

function writeSignals({ features: { keys } }: Word, signals: number, features: Int32Array, start: number): number {
  let count = start
  let bits = signals & ALL_SIGNALS
  for (let left = MAX_SIGNALS; bits !== 0 && left > 0; left--) {
    const bit = LAST_BIT - Math.clz32(bits & -bits) // the lowest that is set
    bits &= bits - 1
    features[count++] = mix(SIGNALS, bit, 0, 0)
    features[count++] = mix(SIGNALS + 1, bit, keys.style, 0)
    features[count++] = mix(SIGNALS + 2, bit, keys.classes, 0)
  }
  return count
}

/** One number from four whose order matters; `finish` makes it a hash. */
function mix(kind: number, a: number, b: number, c: number): number {
  return Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35) ^ Math.imul(kind, 0x27d4eb2f)
}

/** Spreads what `mix` gave over all bits, in one loop over all features of a place. */
function finish(features: Int32Array, count: number): number {
  for (let n = 0; n < count; n++) features[n] = spread(features[n])
  return count
}
