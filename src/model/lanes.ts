// Adding up rows of weights, four columns at a time: a double holds whole numbers of 53 bits exactly, so four scores of 13 bits
// lie side by side in it and one addition adds them all. Adding 17 columns one by one took three times as long.
//
//     number = score0 + score1 * 2 ** 13 + score2 * 2 ** 26 + score3 * 2 ** 39        scores from -4096 to 4095
//
// Only differences between scores matter, so the last column is kept at 0 and its weights are taken off the other columns:
// 17 columns fit in four numbers, and a row in half a line of the processor's cache.

import type { WeightTable } from "./weights"

/** How many numbers a packed row is: the loops below are written out for it, so every table has at most 17 columns. */
export const NUMBERS_PER_ROW = 4

const SCORES_PER_NUMBER = 4
const KEPT_COLUMNS = NUMBERS_PER_ROW * SCORES_PER_NUMBER
const LANE_BITS = 13
const LANE = 2 ** LANE_BITS
const LANE_MASK = LANE - 1
const LANE_FACTORS = [1, LANE, LANE ** 2, LANE ** 3]
const HALF_LANE = LANE / 2
const TWO_LANES = LANE ** 2
// Half a lane in every lane makes all scores positive while they are taken apart, so that none borrows from the next.
const OFFSET = HALF_LANE * (1 + LANE + LANE ** 2 + LANE ** 3)

/** Row `r` begins at `numbers[starts[r]]`. All empty rows are the first: half of the rows are, and one row stays in the cache. */
export interface PackedRows {
  readonly starts: Int32Array
  readonly numbers: Float64Array
  readonly columns: number
}

/**
 * The rows of a table, packed.
 *
 * @param maxRows How many rows are ever added up.
 * @throws {RangeError} if the table has too many columns, or weights so large that `maxRows` of them may not fit.
 */
export function packRows({ rowBits, columns, values }: WeightTable, maxRows: number): PackedRows {
  if (columns < 2 || columns > KEPT_COLUMNS + 1) throw new RangeError(`packRows: ${columns} columns are not 2 to 17`)
  const last = columns - 1
  const rows = 2 ** rowBits
  const starts = new Int32Array(rows)
  const numbers = new Float64Array((rows + 1) * NUMBERS_PER_ROW)
  let end = NUMBERS_PER_ROW
  let largest = 0
  for (let row = 0; row < rows; row++) {
    const ofLast = values[row * columns + last]
    let isEmpty = true
    for (let column = 0; column < last; column++) {
      const weight = values[row * columns + column] - ofLast
      if (weight === 0) continue
      isEmpty = false
      largest = Math.max(largest, Math.abs(weight))
      numbers[end + (column >> 2)] += weight * LANE_FACTORS[column & 3]
    }
    if (isEmpty) continue
    starts[row] = end
    end += NUMBERS_PER_ROW
  }
  if (largest * maxRows >= HALF_LANE)
    throw new RangeError(`packRows: ${maxRows} weights of ${largest} do not fit into 13 bits`)
  return { starts, numbers: numbers.slice(0, end), columns }
}

/** Sets `sums`, which is one packed row, to the sum of three that begin at these places of a table. */
export function sumOfRows(sums: Float64Array, table: Float64Array, a: number, b: number, c: number): void {
  sums[0] = table[a] + table[b] + table[c]
  sums[1] = table[a + 1] + table[b + 1] + table[c + 1]
  sums[2] = table[a + 2] + table[b + 2] + table[c + 2]
  sums[3] = table[a + 3] + table[b + 3] + table[c + 3]
}

/** Adds to the packed row at `to` in `sums` the rows that the low bits of the first `count` hashes name. */
export function addHashedRows(
  sums: Float64Array,
  to: number,
  { starts, numbers }: PackedRows,
  hashes: ArrayLike<number>,
  count: number,
): void {
  const mask = starts.length - 1
  let sum0 = sums[to] // in registers while the loop runs
  let sum1 = sums[to + 1]
  let sum2 = sums[to + 2]
  let sum3 = sums[to + 3]
  for (let i = 0; i < count; i++) {
    const row = starts[hashes[i] & mask]
    sum0 += numbers[row]
    sum1 += numbers[row + 1]
    sum2 += numbers[row + 2]
    sum3 += numbers[row + 3]
  }
  sums[to] = sum0
  sums[to + 1] = sum1
  sums[to + 2] = sum2
  sums[to + 3] = sum3
}

/** The column with the highest score and by how much: `columnOf` and `leadOf` take it apart. */
export type Leader = number

const COLUMN_BITS = 5
const LAST_COLUMN = (1 << COLUMN_BITS) - 1
const LAST_BIT = 31

/** The column of a leader. */
export function columnOf(leader: Leader): number {
  return leader & LAST_COLUMN
}

/** What the leader's score is above the next best: 0 and more. */
export function leadOf(leader: Leader): number {
  return leader >> COLUMN_BITS
}

/** The column with the highest score in a packed row, the first of equal ones, with its lead. */
export function findLeader(sums: Float64Array, columns: number): Leader {
  const last = columns - 1
  // Scores above columns in one integer: the greatest is the highest score, and of equal ones the first column's.
  let best = ranked(HALF_LANE, last)
  let second = 0
  for (let column = 0; column < last; column += SCORES_PER_NUMBER) {
    const number = sums[column >> 2] + OFFSET
    const upper = (number / TWO_LANES) | 0 // 26 bits, so it is an integer that bit operations can take
    const lower = number - upper * TWO_LANES
    const rank0 = ranked(lower & LANE_MASK, column)
    const rank1 = column + 1 < last ? ranked(lower >>> LANE_BITS, column + 1) : 0
    const rank2 = column + 2 < last ? ranked(upper & LANE_MASK, column + 2) : 0
    const rank3 = column + 3 < last ? ranked(upper >>> LANE_BITS, column + 3) : 0
    const above01 = excess(rank1, rank0)
    const above23 = excess(rank3, rank2)
    const high01 = rank0 + above01
    const high23 = rank2 + above23
    const aboveHigh = excess(high23, high01)
    const high = high01 + aboveHigh
    // The second of four is the loser of the last match, or one that lost to either of its two.
    const low = greater(high23 - aboveHigh, greater(rank1 - above01, rank3 - above23))
    const above = excess(high, best)
    second = greater(greater(second, low), high - above)
    best += above
  }
  const lead = (best >> COLUMN_BITS) - (second >> COLUMN_BITS)
  return (lead << COLUMN_BITS) | (LAST_COLUMN - (best & LAST_COLUMN))
}

/** The score of one column of a packed row. */
export function scoreOf(sums: Float64Array, columns: number, column: number): number {
  if (column === columns - 1) return 0
  const lane = column & (SCORES_PER_NUMBER - 1)
  return (Math.floor((sums[column >> 2] + OFFSET) / LANE_FACTORS[lane]) % LANE) - HALF_LANE
}

/** By how much `a` is above `b`, or 0. `Math.max` is a branch, and of scores as good as random it is guessed wrong every other time. */
function excess(a: number, b: number): number {
  const difference = a - b
  return difference & ~(difference >> LAST_BIT)
}

function greater(a: number, b: number): number {
  return b + excess(a, b)
}

function ranked(score: number, column: number): number {
  return (score << COLUMN_BITS) | (LAST_COLUMN - column)
}

/** Adds to `out`, from `at` on, each column of a packed row times `factor`. */
export function addColumns(sums: Float64Array, columns: number, factor: number, out: Float64Array, at: number): void {
  const last = columns - 1
  for (let column = 0; column < last; column += SCORES_PER_NUMBER) {
    const number = sums[column >> 2] + OFFSET
    const upper = (number / TWO_LANES) | 0
    const lower = number - upper * TWO_LANES
    const end = Math.min(SCORES_PER_NUMBER, last - column)
    for (let lane = 0; lane < end; lane++) {
      const pair = lane < 2 ? lower : upper
      const score = (lane & 1) === 0 ? pair & LANE_MASK : pair >>> LANE_BITS
      out[at + column + lane] += factor * (score - HALF_LANE)
    }
  }
}
