// Adding up rows of weights, four columns at a time: a double holds whole numbers of 53 bits exactly, so four scores of 13 bits
// lie side by side in it and one addition adds them all. Adding 17 columns one by one took three times as long.
//
//     number = score0 + score1 * 2 ** 13 + score2 * 2 ** 26 + score3 * 2 ** 39        scores from -4096 to 4095

import type { WeightTable } from "./weights"

/** How many numbers a packed row is: the loops below are written out for it, so every table has at most 20 columns. */
export const NUMBERS_PER_ROW = 5

const SCORES_PER_NUMBER = 4
const LANE_BITS = 13
const LANE = 2 ** LANE_BITS
const LANE_MASK = LANE - 1
const HALF_LANE = LANE / 2
const TWO_LANES = LANE ** 2
// Half a lane in every lane makes all scores positive while they are taken apart, so that none borrows from the next.
const OFFSET = HALF_LANE * (1 + LANE + LANE ** 2 + LANE ** 3)

/** Row `r` begins at `numbers[starts[r]]`. All empty rows are the first: half of the rows are, and one row stays in the cache. */
export interface PackedRows {
  readonly starts: Int32Array
  readonly numbers: Float64Array
}

/**
 * The rows of a table, packed.
 *
 * @param maxRows How many rows are ever added up.
 * @throws {RangeError} if the table has too many columns, or weights so large that `maxRows` of them may not fit.
 */
export function packRows({ rowBits, columns, values }: WeightTable, maxRows: number): PackedRows {
  if (columns > NUMBERS_PER_ROW * SCORES_PER_NUMBER)
    throw new RangeError(`packRows: ${columns} columns are more than 20`)
  const largest = values.reduce((size, weight) => Math.max(size, Math.abs(weight)), 0)
  if (largest * maxRows >= HALF_LANE)
    throw new RangeError(`packRows: ${maxRows} weights of ${largest} do not fit into 13 bits`)
  const rows = 2 ** rowBits
  const starts = new Int32Array(rows)
  const numbers = new Float64Array((rows + 1) * NUMBERS_PER_ROW)
  let end = NUMBERS_PER_ROW
  for (let row = 0; row < rows; row++) {
    let isEmpty = true
    for (let column = 0; column < columns; column++) {
      const weight = values[row * columns + column]
      if (weight === 0) continue
      isEmpty = false
      numbers[end + (column >> 2)] += weight * LANE ** (column & 3)
    }
    if (isEmpty) continue
    starts[row] = end
    end += NUMBERS_PER_ROW
  }
  return { starts, numbers: numbers.slice(0, end) }
}

/** Sets `sums`, which is one packed row, to the sum of the five packed rows that begin at these places in `rows`. */
export function sumOfRows(
  sums: Float64Array,
  rows: Float64Array,
  a: number,
  b: number,
  c: number,
  d: number,
  e: number,
): void {
  sums[0] = rows[a] + rows[b] + rows[c] + rows[d] + rows[e]
  sums[1] = rows[a + 1] + rows[b + 1] + rows[c + 1] + rows[d + 1] + rows[e + 1]
  sums[2] = rows[a + 2] + rows[b + 2] + rows[c + 2] + rows[d + 2] + rows[e + 2]
  sums[3] = rows[a + 3] + rows[b + 3] + rows[c + 3] + rows[d + 3] + rows[e + 3]
  sums[4] = rows[a + 4] + rows[b + 4] + rows[c + 4] + rows[d + 4] + rows[e + 4]
}

/** Adds to the packed row at `to` in `sums` the rows that the low bits of the first `count` hashes name. */
export function addHashedRows(
  sums: Float64Array,
  to: number,
  { starts, numbers }: PackedRows,
  hashes: Int32Array,
  count: number,
): void {
  const mask = starts.length - 1
  let sum0 = sums[to] // in registers while the loop runs
  let sum1 = sums[to + 1]
  let sum2 = sums[to + 2]
  let sum3 = sums[to + 3]
  let sum4 = sums[to + 4]
  for (let i = 0; i < count; i++) {
    const row = starts[hashes[i] & mask]
    sum0 += numbers[row]
    sum1 += numbers[row + 1]
    sum2 += numbers[row + 2]
    sum3 += numbers[row + 3]
    sum4 += numbers[row + 4]
  }
  sums[to] = sum0
  sums[to + 1] = sum1
  sums[to + 2] = sum2
  sums[to + 3] = sum3
  sums[to + 4] = sum4
}

/** The column with the highest score in a packed row, the first of equal ones. */
export function highestColumn(sums: Float64Array, columns: number): number {
  let best = 0
  let highest = -1
  for (let column = 0; column < columns; column += SCORES_PER_NUMBER) {
    const number = sums[column >> 2] + OFFSET
    const upper = (number / TWO_LANES) | 0 // 26 bits, so it is an integer that bit operations can take
    const lower = number - upper * TWO_LANES
    const score0 = lower & LANE_MASK
    const score1 = lower >>> LANE_BITS
    const score2 = upper & LANE_MASK
    const score3 = upper >>> LANE_BITS
    if (score0 > highest) {
      highest = score0
      best = column
    }
    if (score1 > highest && column + 1 < columns) {
      highest = score1
      best = column + 1
    }
    if (score2 > highest && column + 2 < columns) {
      highest = score2
      best = column + 2
    }
    if (score3 > highest && column + 3 < columns) {
      highest = score3
      best = column + 3
    }
  }
  return best
}
