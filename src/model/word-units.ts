// What a word adds to the hidden units of the places around it, and what the signals of a place add to its own.

import {
  addScaled,
  codesOfRow,
  HIGHEST_UNIT_SUM,
  highUnit,
  inPair,
  lowUnit,
  packUnits,
  rounded,
  sumProducts,
  within,
} from "./code-products"
import { FEATURES_AT_ONCE, HIGHEST_LANE, HIGHEST_WEIGHT, LANE, type PackedNetwork, STEPS } from "./packed-network"
import { inputWidth, WINDOW_WORDS, type WindowNetwork } from "./window-network"

/** What one word adds: WINDOW_WORDS rows, one for each place of the word in the window, of two units a number, in STEPS. */
export type WordUnits = Int32Array

/** A function that writes rows of a word; see `wordUnitsWriter`. */
export type WordUnitsWriter = (row: number, hashes: readonly number[], places: number, out: WordUnits) => void

/** Of what a lane holds each word of the window may take one share, the context one, and bias and signals the two that are left. */
export const SHARE = Math.floor(HIGHEST_UNIT_SUM / (WINDOW_WORDS + 3))

/**
 * A function that writes those rows of a word for which the bit of the place is set in `places`. `row` is the word's place among the
 * vectors or -1; `hashes` are those of its features.
 */
export function wordUnitsWriter(packed: PackedNetwork): WordUnitsWriter {
  const { network, width, unitFactors } = packed
  const { featureWidth } = network.shape
  const features = new Float64Array(Math.ceil(featureWidth / FEATURES_AT_ONCE) * FEATURES_AT_ONCE)
  const weighed = new Float64Array(width)
  const products = new Int32Array(width)
  return (row, hashes, places, out) => {
    const ofFeatures = STEPS / sumFeatures(network, hashes, features)
    const ofProducts = STEPS / packed.products.steps
    const codes = codesOfRow(network.vectors, row)
    if (codes === undefined) products.fill(0)
    for (let place = 0; place < WINDOW_WORDS; place++) {
      if (((places >>> place) & 1) === 0) continue
      weighFeatures(packed, features, place, weighed)
      if (codes !== undefined) sumProducts(packed.products, codes, place, products)
      for (let i = 0, at = place * width; i < width; i++, at++) {
        const product = products[i]
        const lowProduct = lowUnit(product)
        const highProduct = highUnit(product, lowProduct)
        const high = rounded(weighed[i] / LANE)
        const low = weighed[i] - high * LANE
        const first = rounded(low * unitFactors[2 * i] * ofFeatures + lowProduct * ofProducts)
        const second = rounded(high * unitFactors[2 * i + 1] * ofFeatures + highProduct * ofProducts)
        out[at] = inPair(within(first, SHARE), within(second, SHARE))
      }
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
  packUnits(sums, STEPS, 2 * SHARE, packed, 0)
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
