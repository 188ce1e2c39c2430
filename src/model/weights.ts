// Tables of small whole numbers, mostly zero, as bytes: what a linear model over hashed features has learned. Row by row:
// whether the row holds anything; if so, for each column whether it is zero, its sign, and its size in unary up to a bound.

import { createBitReader, createBitWriter, evenChances, readBit } from "./range-coder"

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
  const { isZero, isNegative, isLarger, plain, count } = questionsFor(columns)
  const chances = evenChances(count)
  const reader = createBitReader(bytes, SHAPE_BYTES)
  const values = new Int8Array(2 ** rowBits * columns)
  // Answers are asked for in one place, and `question` says which one comes next. As loops in loops, with five such places, this
  // takes engines so long to compile that most of a table is read before it is done.
  let question = 0
  let column = 0
  let state = 0
  let sign = 1
  let size = 0
  for (let at = 0; at < values.length; ) {
    const bit = readBit(reader, chances, question)
    if (question < isZero) {
      question = bit === 0 ? 0 : isZero
      if (bit === 0) at += columns
    } else if (question < isNegative && bit === 1) {
      state = Math.min(state + 1, FILLED_STATES - 1)
      question = isNegative + column
    } else if (question >= isNegative && question < isLarger) {
      sign = bit === 1 ? -1 : 1
      size = 1
      question = isLarger
    } else if (question >= isLarger && question < plain && bit === 1) {
      size++
      question++
      if (size > MAX_UNARY) size = 0
    } else {
      if (question >= plain) size |= bit << (question - plain)
      if (question >= plain && question + 1 < count) {
        question++
        continue
      }
      if (question >= isLarger) values[at] = sign * size
      at++
      column++
      question = isZero + column * FILLED_STATES + state
      if (column < columns) continue
      column = 0
      state = 0
      question = 1
    }
  }
  return { rowBits, columns, values }
}
