// What a word adds to the hidden units of the places around it, and what the signals of a place add to its own.

import { CODES, codesOf, meaningOf } from "./coded-vectors"
import {
  FEATURES_AT_ONCE,
  HIGHEST_LANE,
  HIGHEST_UNIT_SUM,
  HIGHEST_WEIGHT,
  LANE,
  type PackedNetwork,
  STEPS,
  UNIT_BITS,
} from "./packed-network"
import { inputWidth, WINDOW_WORDS, type WindowNetwork } from "./window-network"

/** What one word adds: WINDOW_WORDS rows, one for each place of the word in the window, of two units a number, in STEPS. */
export type WordUnits = Int32Array

/** A function that writes rows of a word; see `wordUnitsWriter`. */
export type WordUnitsWriter = (row: number, hashes: readonly number[], places: number, out: WordUnits) => void

// Of what a lane holds, each word of the window may take one share, and bias and signals together the two that are left.
const SHARE = Math.floor(HIGHEST_UNIT_SUM / (WINDOW_WORDS + 2))

/**
 * A function that writes those rows of a word for which the bit of the place is set in `places`. `row` is the word's place among the
 * vectors or -1; `hashes` are those of its features.
 */
export function wordUnitsWriter(packed: PackedNetwork): WordUnitsWriter {
  const { network, width, unitFactors, productSteps } = packed
  const { featureWidth } = network.shape
  const features = new Float64Array(Math.ceil(featureWidth / FEATURES_AT_ONCE) * FEATURES_AT_ONCE)
  const weighed = new Float64Array(width)
  const products = new Int32Array(width)
  return (row, hashes, places, out) => {
    const ofFeatures = STEPS / sumFeatures(network, hashes, features)
    const ofProducts = STEPS / productSteps
    const codes = row < 0 ? undefined : codesOf(network.vectors, row)
    for (let place = 0; place < WINDOW_WORDS; place++) {
      if (((places >>> place) & 1) === 0) continue
      weighFeatures(packed, features, place, weighed)
      if (codes !== undefined) sumProducts(packed, codes, place, products)
      for (let i = 0, at = place * width; i < width; i++, at++) {
        const product = products[i]
        const lowProduct = (product << UNIT_BITS) >> UNIT_BITS
        const highProduct = (product - lowProduct) >> UNIT_BITS
        const high = rounded(weighed[i] / LANE)
        const low = weighed[i] - high * LANE
        const first = rounded(low * unitFactors[2 * i] * ofFeatures + lowProduct * ofProducts)
        const second = rounded(high * unitFactors[2 * i + 1] * ofFeatures + highProduct * ofProducts)
        out[at] = (within(first, SHARE) + (within(second, SHARE) << UNIT_BITS)) | 0
      }
      products.fill(0)
    }
  }
}

/** What the bias and the signals whose bits are set add to the units: one row. */
export function signalUnits({ network, width }: PackedNetwork, bits: number): Int32Array {
  const { shape, first, firstBias } = network
  const { hidden, signals } = shape
  const sums = new Float64Array(2 * width)
  sums.set(firstBias)
  for (let k = 0; k < signals; k++) {
    if (((bits >>> k) & 1) === 0) continue
    addScaled(sums, first, (WINDOW_WORDS * inputWidth(shape) + k) * hidden, hidden, 1)
  }
  const packed = new Int32Array(width)
  packRow(sums, STEPS, 2 * SHARE, packed, 0)
  return packed
}

/** Sets `features` to the sum of the features' vectors as whole numbers, the largest whose lanes hold; gives the steps that are 1. */
function sumFeatures(
  { shape, features: table }: WindowNetwork,
  hashes: readonly number[],
  features: Float64Array,
): number {
  const { featureRows, featureWidth } = shape
  features.fill(0)
  for (let n = 0; n < hashes.length; n++) {
    addScaled(features, table, (hashes[n] & (featureRows - 1)) * featureWidth, featureWidth, 1)
  }
  let total = 0
  for (let k = 0; k < featureWidth; k++) total += Math.abs(features[k])
  const steps = (HIGHEST_LANE / HIGHEST_WEIGHT - featureWidth) / Math.max(1, total)
  for (let k = 0; k < featureWidth; k++) features[k] = Math.round(features[k] * steps)
  return steps
}

/** Sets `weighed` to features times weights, four features at once: a single sum would wait for each addition to end. */
function weighFeatures(
  { featureWeights, width }: PackedNetwork,
  features: Float64Array,
  place: number,
  weighed: Float64Array,
): void {
  weighed.fill(0)
  let at = place * features.length * width
  for (let k = 0; k < features.length; k += FEATURES_AT_ONCE) {
    const f0 = features[k]
    const f1 = features[k + 1]
    const f2 = features[k + 2]
    const f3 = features[k + 3]
    for (let i = 0; i < width; i++, at += FEATURES_AT_ONCE) {
      weighed[i] +=
        f0 * featureWeights[at] +
        f1 * featureWeights[at + 1] +
        (f2 * featureWeights[at + 2] + f3 * featureWeights[at + 3])
    }
  }
}

// A sum may run over its lane on the way: what counts is that the whole does not, and for that `productSteps` sees.
function sumProducts(packed: PackedNetwork, codes: Uint8Array, place: number, sums: Int32Array): void {
  const { products, hasProducts, width } = packed
  for (let k = 0; k < codes.length; k++) {
    const code = k * CODES + codes[k]
    if (hasProducts[code] === 0) writeProducts(packed, k, codes[k])
    hasProducts[code] = 1
    const row = (code * WINDOW_WORDS + place) * width
    for (let i = 0; i < width; i++) sums[i] += products[row + i]
  }
}

function writeProducts({ network, products, width, productSteps }: PackedNetwork, k: number, code: number): void {
  const { shape, vectors, first } = network
  const { hidden } = shape
  const { book, from, start, length } = meaningOf(vectors, k, code)
  const sums = new Float64Array(2 * width)
  for (let place = 0; place < WINDOW_WORDS; place++) {
    const input = place * inputWidth(shape) + start
    sums.fill(0)
    for (let n = 0; n < length; n++) addScaled(sums, first, (input + n) * hidden, hidden, book[from + n])
    const row = (k * CODES + code) * WINDOW_WORDS + place
    packRow(sums, productSteps, HIGHEST_UNIT_SUM, products, row * width)
  }
}

function packRow(sums: Float64Array, steps: number, highest: number, packed: Int32Array, at: number): void {
  for (let i = 0; 2 * i < sums.length; i++) {
    const low = within(rounded(sums[2 * i] * steps), highest)
    packed[at + i] = low + (within(rounded(sums[2 * i + 1] * steps), highest) << UNIT_BITS)
  }
}

/** The nearest whole number, of numbers that a lane holds: `Math.round`, which minds numbers of any size, takes three times as long. */
function rounded(value: number): number {
  return ((value + LANE + 0.5) | 0) - LANE
}

function within(steps: number, highest: number): number {
  return Math.max(-highest, Math.min(highest, steps))
}

function addScaled(out: Float64Array, from: Float32Array, start: number, count: number, factor: number): void {
  for (let i = 0; i < count; i++) out[i] += factor * from[start + i]
}
