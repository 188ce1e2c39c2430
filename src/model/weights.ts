// Tables of small whole numbers, mostly zero, as bytes: what a linear model over hashed features has learned. Row by row:
// whether the row holds anything; if so, for each column whether it is zero, its sign, and its size in unary up to a bound.

import { createBitReader, createBitWriter, evenChances } from "./range-coder"

/** Row-major: the weight of row `r` and column `c` is `values[r * columns + c]`. */
export interface WeightTable {
  /** There are `2 ** rowBits` rows, so that the low bits of a hash are a row. */
  readonly rowBits: number
  readonly columns: number
  readonly values: Int8Array
}

const SHAPE_BYTES = 2
const MAX_UNARY = 24 // larger sizes are rare: past it, seven plain bits
const PLAIN_BITS = 7
const FILLED_STATES = 4 // none, one, two, more weights so far in the row: a row that speaks for one label speaks against another

// The questions, by number: which row state, which column, and so on.
function questionsFor(columns: number) {
  const isZero = 2 // after the two of "is the row empty?", which depends on the row before
  const isNegative = isZero + columns * FILLED_STATES
  const isLarger = isNegative + columns
  const plain = isLarger + MAX_UNARY
  return { isZero, isNegative, isLarger, plain, count: plain + PLAIN_BITS }
}

/** The table as bytes; `decodeWeights` reads them. */
export function encodeWeights({ rowBits, columns, values }: WeightTable): Uint8Array {
  const questions = questionsFor(columns)
  const chances = evenChances(questions.count)
  const writer = createBitWriter()
  let previousFilled = 0
  for (let row = 0; row < 2 ** rowBits; row++) {
    const weights = values.subarray(row * columns, (row + 1) * columns)
    const filled = weights.some((weight) => weight !== 0) ? 1 : 0
    writer.write(chances, previousFilled, filled)
    previousFilled = filled
    if (filled === 0) continue
    let state = 0
    for (let column = 0; column < columns; column++) {
      const weight = weights[column]
      writer.write(chances, questions.isZero + column * FILLED_STATES + state, weight === 0 ? 0 : 1)
      if (weight === 0) continue
      state = Math.min(state + 1, FILLED_STATES - 1)
      writer.write(chances, questions.isNegative + column, weight < 0 ? 1 : 0)
      const size = Math.abs(weight)
      for (let step = 1; step <= Math.min(size, MAX_UNARY); step++) {
        writer.write(chances, questions.isLarger + step - 1, size > step ? 1 : 0)
      }
      if (size <= MAX_UNARY) continue
      for (let bit = 0; bit < PLAIN_BITS; bit++) writer.write(chances, questions.plain + bit, (size >> bit) & 1)
    }
  }
  const coded = writer.finish()
  const bytes = new Uint8Array(SHAPE_BYTES + coded.length)
  bytes.set([rowBits, columns])
  bytes.set(coded, SHAPE_BYTES)
  return bytes
}

/** The table that `encodeWeights` wrote. */
export function decodeWeights(bytes: Uint8Array): WeightTable {
  const [rowBits, columns] = bytes
  const questions = questionsFor(columns)
  const chances = evenChances(questions.count)
  const read = createBitReader(bytes, SHAPE_BYTES)
  const values = new Int8Array(2 ** rowBits * columns)
  let filled = 0
  for (let row = 0; row < 2 ** rowBits; row++) {
    filled = read(chances, filled)
    if (filled === 0) continue
    let state = 0
    for (let column = 0; column < columns; column++) {
      if (read(chances, questions.isZero + column * FILLED_STATES + state) === 0) continue
      state = Math.min(state + 1, FILLED_STATES - 1)
      const sign = read(chances, questions.isNegative + column) === 1 ? -1 : 1
      let size = 1
      while (size <= MAX_UNARY && read(chances, questions.isLarger + size - 1) === 1) size++
      if (size > MAX_UNARY) {
        size = 0
        for (let bit = 0; bit < PLAIN_BITS; bit++) size |= read(chances, questions.plain + bit) << bit
      }
      values[row * columns + column] = sign * size
    }
  }
  return { rowBits, columns, values }
}
