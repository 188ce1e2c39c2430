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
const FEATURES_PER_SIGNAL = 3
const SIGNAL_BITS = 28

/** Writes the features of place `i` as hashes; gives their number. `signals` are the bits of the place. */
export function placeFeatures(words: readonly Word[], signals: number, i: number, features: Int32Array): number {
  let count = 0
  for (let offset = -RADIUS; offset <= RADIUS; offset++) {
    const { features: of, cluster } = words[i + offset] ?? EDGE
    const kind = (offset + RADIUS) * SINGLE_KINDS
    features[count++] = mix(kind, of.keys.norm, 0, 0)
    features[count++] = mix(kind + 1, of.keys.style, 0, 0)
    features[count++] = mix(kind + 2, of.keys.classes, 0, 0)
    features[count++] = mix(kind + 3, cluster, 0, 0)
  }
  count = writeAffixes(words, i, features, count)
  count = writePairs(words, i, features, count)
  return writeSignals(words[i], signals, features, count)
}

function writeAffixes(words: readonly Word[], i: number, features: Int32Array, start: number): number {
  const { keys } = words[i].features
  let count = start
  for (let n = 0; n < keys.prefixes.length; n++) {
    features[count++] = mix(AFFIXES, keys.prefixes[n], 0, 0)
    features[count++] = mix(AFFIXES + 1, keys.prefixes[n], keys.style, 0)
    features[count++] = mix(AFFIXES, keys.suffixes[n], 0, 0)
    features[count++] = mix(AFFIXES + 1, keys.suffixes[n], keys.style, 0)
  }
  const left = (words[i - 1] ?? EDGE).features.keys
  const right = (words[i + 1] ?? EDGE).features.keys
  features[count++] = mix(AFFIXES + 2, left.suffixes[1], 0, 0)
  features[count++] = mix(AFFIXES + 3, right.suffixes[1], 0, 0)
  features[count++] = mix(AFFIXES + 4, keys.shape, 0, 0)
  features[count++] = mix(AFFIXES + 5, left.shape, keys.shape, 0)
  features[count++] = mix(AFFIXES + 6, keys.shape, right.shape, 0)
  return count
}

function writePairs(words: readonly Word[], i: number, features: Int32Array, start: number): number {
  const word = words[i]
  const left = words[i - 1] ?? EDGE
  const right = words[i + 1] ?? EDGE
  const [own, before, after] = [word.features.keys, left.features.keys, right.features.keys]
  const before2 = (words[i - 2] ?? EDGE).features.keys
  const after2 = (words[i + 2] ?? EDGE).features.keys
  let count = start
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
  for (let bit = 0; bit < SIGNAL_BITS && count + FEATURES_PER_SIGNAL <= MAX_PLACE_FEATURES; bit++) {
    if (((signals >>> bit) & 1) === 0) continue
    features[count++] = mix(SIGNALS, bit, 0, 0)
    features[count++] = mix(SIGNALS + 1, bit, keys.style, 0)
    features[count++] = mix(SIGNALS + 2, bit, keys.classes, 0)
  }
  return count
}

/** One hash of four numbers, whose order matters. */
function mix(kind: number, a: number, b: number, c: number): number {
  const product = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35)
  return spread(product ^ Math.imul(kind, 0x27d4eb2f))
}
