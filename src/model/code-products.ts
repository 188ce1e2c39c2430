// What the vectors of words add to units of a layer, without a vector being put together: each byte of a word's code adds the same
// whenever it stands in the same place, so that product is worked out once, when it is first met. Two units lie side by side in
// one 32-bit integer: unit0 + unit1 * 2 ** 16.

import { CODES, type CodedVectors, codesOf, meaningOf } from "./coded-vectors"

export const UNIT_BITS = 16
export const HIGHEST_UNIT_SUM = 2 ** (UNIT_BITS - 1) - 1

/** A part of a layer that hears word vectors: where in its weights, inputs by units, each copy of the vector begins. */
export interface HearingWeights {
  readonly weights: Float32Array
  readonly units: number
  /** The row of the first number of a vector, for each place that a word can have. */
  readonly places: readonly number[]
}

export interface CodeProducts extends HearingWeights {
  readonly vectors: CodedVectors
  /** Numbers in a row, two units each. */
  readonly width: number
  /** In how many steps 1 is counted. */
  readonly steps: number
  /** For each place in the code and byte a row for each place of the word; behind them an empty row. */
  readonly numbers: Int32Array
  /** 1 where a row is worked out: all of them would take 60 ms. */
  readonly isKnown: Uint8Array
}

export function codeProducts(vectors: CodedVectors, hearing: HearingWeights): CodeProducts {
  const rows = (vectors.stages + vectors.groups) * CODES * hearing.places.length
  const width = (hearing.units + 1) >> 1
  return {
    ...hearing,
    vectors,
    width,
    steps: HIGHEST_UNIT_SUM / highestProduct(vectors, hearing),
    numbers: new Int32Array((rows + 1) * width),
    isKnown: new Uint8Array(rows),
  }
}

/** Sets `sums` to what the word with these codes adds to the units from this place. */
export function sumProducts(products: CodeProducts, codes: Uint8Array, place: number, sums: Int32Array): void {
  const { numbers, width } = products
  sums.fill(0)
  // Four rows at once. A sum may run over its lane on the way: what counts is that the whole does not, and for that `steps` sees.
  for (let k = 0; k < codes.length; k += 4) {
    const a = rowFor(products, codes, k, place)
    const b = rowFor(products, codes, k + 1, place)
    const c = rowFor(products, codes, k + 2, place)
    const d = rowFor(products, codes, k + 3, place)
    for (let i = 0; i < width; i++) sums[i] += numbers[a + i] + numbers[b + i] + numbers[c + i] + numbers[d + i]
  }
}

/** Where the numbers of the byte at place `k` begin, worked out if they are not; beyond the last byte the empty row. */
function rowFor(products: CodeProducts, codes: Uint8Array, k: number, place: number): number {
  const { isKnown, width, places } = products
  if (k >= codes.length) return isKnown.length * width
  const row = (k * CODES + codes[k]) * places.length + place
  if (isKnown[row] === 0) writeProducts(products, k, codes[k], place)
  isKnown[row] = 1
  return row * width
}

/** The codes of a row of the vectors, none for -1. */
export function codesOfRow(vectors: CodedVectors, row: number): Uint8Array | undefined {
  return row < 0 ? undefined : codesOf(vectors, row)
}

function writeProducts(products: CodeProducts, k: number, code: number, place: number): void {
  const { vectors, weights, units, places, numbers, width, steps } = products
  const { book, from, start, length } = meaningOf(vectors, k, code)
  const sums = new Float64Array(2 * width)
  for (let n = 0; n < length; n++) addScaled(sums, weights, (places[place] + start + n) * units, units, book[from + n])
  packUnits(sums, steps, HIGHEST_UNIT_SUM, numbers, ((k * CODES + code) * places.length + place) * width)
}

/** More than any word's vector adds to a unit: by the lengths of its parts and of the weights (Cauchy and Schwarz). */
function highestProduct(vectors: CodedVectors, { weights, units, places }: HearingWeights): number {
  let weightSquare = 0
  for (const place of places) {
    const squares = new Float64Array(units)
    for (let n = 0; n < vectors.width; n++) {
      const row = (place + n) * units
      for (let unit = 0; unit < units; unit++) squares[unit] += weights[row + unit] ** 2
    }
    weightSquare = Math.max(weightSquare, ...squares)
  }
  let vectorLength = 0
  for (let k = 0; k < vectors.stages + vectors.groups; k++) {
    let longest = 0
    for (let code = 0; code < CODES; code++) {
      const { book, from, length } = meaningOf(vectors, k, code)
      let square = 0
      for (let n = 0; n < length; n++) square += book[from + n] ** 2
      longest = Math.max(longest, square)
    }
    vectorLength += Math.sqrt(longest)
  }
  return Math.max(1, vectorLength * Math.sqrt(weightSquare))
}

/** Writes sums as whole steps, two units a number, from `at` on; none above `highest`. */
export function packUnits(sums: Float64Array, steps: number, highest: number, packed: Int32Array, at: number): void {
  for (let i = 0; 2 * i < sums.length; i++) {
    const low = within(rounded(sums[2 * i] * steps), highest)
    packed[at + i] = inPair(low, within(rounded(sums[2 * i + 1] * steps), highest))
  }
}

const FAR = 2 ** 26

/** The nearest whole number, of numbers that a lane holds: `Math.round`, which minds numbers of any size, takes three times as long. */
export function rounded(value: number): number {
  return ((value + FAR + 0.5) | 0) - FAR
}

export function within(steps: number, highest: number): number {
  return Math.max(-highest, Math.min(highest, steps))
}

export function addScaled(out: Float64Array, from: Float32Array, start: number, count: number, factor: number): void {
  for (let i = 0; i < count; i++) out[i] += factor * from[start + i]
}

/** The two units of a number. */
export function lowUnit(pair: number): number {
  return (pair << UNIT_BITS) >> UNIT_BITS
}

export function highUnit(pair: number, low: number): number {
  return (pair - low) >> UNIT_BITS
}

export function inPair(low: number, high: number): number {
  return (low + (high << UNIT_BITS)) | 0
}
