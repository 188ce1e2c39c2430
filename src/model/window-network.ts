// A network with one hidden layer that looks at a window of words, after Collobert et al., "Natural Language Processing (Almost)
// from Scratch" (2011). A word enters as a vector of its meaning and a sum of learned vectors for its features. What a word adds
// to the hidden units depends on the word and its place in the window alone, so it is worked out once per word (`addWord`).

import { CODES, type CodedVectors, codesOf, meaningOf } from "./coded-vectors"

/** Words on each side of the one that is judged. */
export const WINDOW_RADIUS = 2
export const WINDOW_WORDS = 2 * WINDOW_RADIUS + 1

export interface NetworkShape {
  /** Numbers in a word's vector. */
  readonly vectorWidth: number
  /** Rows of the table of learned feature vectors, a power of two, and numbers in each. */
  readonly featureRows: number
  readonly featureWidth: number
  /** Inputs that are 0 or 1 and belong to the judged word's place. */
  readonly signals: number
  readonly hidden: number
  readonly labels: number
}

export interface WindowNetwork {
  readonly shape: NetworkShape
  readonly vectors: CodedVectors
  readonly features: Float32Array
  /** Inputs by hidden units: for each place in the window its vector and feature numbers, then the signals. */
  readonly first: Float32Array
  readonly firstBias: Float32Array
  /** Hidden units by labels, several times over: one for each kind of place, as `scoreLabels` is told. */
  readonly second: readonly Float32Array[]
  readonly secondBias: readonly Float32Array[]
}

/** How many numbers the first layer has for one place in the window. */
export function inputWidth({ vectorWidth, featureWidth }: NetworkShape): number {
  return vectorWidth + featureWidth
}

/** What each byte of a word's code adds to the hidden units: for place in the code, byte and place in the window a row. */
export function codeProducts({ shape, vectors, first }: WindowNetwork): Float32Array {
  const { hidden } = shape
  const codeLength = vectors.stages + vectors.groups
  const products = new Float32Array(codeLength * CODES * WINDOW_WORDS * hidden)
  let out = 0
  for (let k = 0; k < codeLength; k++) {
    for (let code = 0; code < CODES; code++) {
      const { book, from, start, length } = meaningOf(vectors, k, code)
      for (let place = 0; place < WINDOW_WORDS; place++, out += hidden) {
        const row = place * inputWidth(shape) + start
        for (let n = 0; n < length; n++) addScaled(products, out, first, (row + n) * hidden, hidden, book[from + n])
      }
    }
  }
  return products
}

/**
 * Adds to `out`, from `at` on, what a word gives to the hidden units: WINDOW_WORDS rows of `hidden` numbers, one for each place.
 * `row` is the word's place among the vectors or -1; `features` are hashes.
 */
export function addWord(
  network: WindowNetwork,
  products: Float32Array,
  row: number,
  features: readonly number[],
  out: Float32Array,
  at: number,
): void {
  const { shape, vectors, first } = network
  const { featureRows, featureWidth, vectorWidth, hidden } = shape
  const width = WINDOW_WORDS * hidden
  if (row >= 0) {
    codesOf(vectors, row).forEach((code, k) => {
      addScaled(out, at, products, (k * CODES + code) * width, width, 1)
    })
  }
  const sum = new Float32Array(featureWidth)
  for (const hash of features) {
    addScaled(sum, 0, network.features, (hash & (featureRows - 1)) * featureWidth, featureWidth, 1)
  }
  for (let place = 0; place < WINDOW_WORDS; place++) {
    const input = place * inputWidth(shape) + vectorWidth
    for (let k = 0; k < featureWidth; k++) {
      addScaled(out, at + place * hidden, first, (input + k) * hidden, hidden, sum[k])
    }
  }
}

/** Adds the signals whose bits are set to the hidden units. */
export function addSignals({ shape, first }: WindowNetwork, bits: number, hidden: Float32Array): void {
  const start = WINDOW_WORDS * inputWidth(shape)
  for (let k = 0; k < shape.signals; k++) {
    if (((bits >>> k) & 1) !== 0) addScaled(hidden, 0, first, (start + k) * shape.hidden, shape.hidden, 1)
  }
}

/**
 * The logarithms of the labels' probabilities, written to `out` from `at` on. `hidden` holds the sums before rectification, and
 * `out` what is to be added to each label's score beforehand.
 */
export function scoreLabels(
  { shape, second, secondBias }: WindowNetwork,
  kind: number,
  hidden: Float32Array,
  out: Float32Array,
  at: number,
): void {
  const { labels } = shape
  const weights = second[kind]
  const bias = secondBias[kind]
  for (let label = 0; label < labels; label++) out[at + label] += bias[label]
  for (let unit = 0, row = 0; unit < shape.hidden; unit++, row += labels) {
    const value = hidden[unit]
    if (value <= 0) continue
    for (let label = 0; label < labels; label++) out[at + label] += value * weights[row + label]
  }
  normalizeLogs(out, at, labels)
}

function normalizeLogs(values: Float32Array, start: number, count: number): void {
  let highest = Number.NEGATIVE_INFINITY
  for (let i = start; i < start + count; i++) if (values[i] > highest) highest = values[i]
  let sum = 0
  for (let i = start; i < start + count; i++) sum += Math.exp(values[i] - highest)
  const shift = highest + Math.log(sum)
  for (let i = start; i < start + count; i++) values[i] -= shift
}

function addScaled(
  out: Float32Array,
  at: number,
  from: Float32Array,
  start: number,
  count: number,
  factor: number,
): void {
  for (let i = 0; i < count; i++) out[at + i] += factor * from[start + i]
}
