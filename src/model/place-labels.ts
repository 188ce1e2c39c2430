// What a window network says of one place, from what the words around it add to the hidden units.

import { UNIT_BITS } from "./code-products"
import { LANE, NUMBERS_PER_UNIT, type PackedNetwork } from "./packed-network"
import type { WordUnits } from "./word-units"

/** The words of a window in order. */
export type Window = readonly [WordUnits, WordUnits, WordUnits, WordUnits, WordUnits]

/**
 * Adds what the network says of a place to `out`, from `at` on: a number for each label, whose exponentials are in proportion to the
 * labels' probabilities. `rest` is what signals, bias and context add.
 */
export type LabelWriter = (kind: number, window: Window, rest: Int32Array, out: Float64Array, at: number) => void

const UNIT_MASK = 2 ** UNIT_BITS - 1

export function labelWriter({ network, outputs }: PackedNetwork): LabelWriter {
  const active = new Int32Array(network.shape.hidden + 2)
  const sums = new Float64Array(NUMBERS_PER_UNIT)
  return (kind, window, rest, out, at) => {
    const { numbers, highestSteps, factors, bias } = outputs[kind]
    const count = findActive(window, rest, active)
    sumActive(active, count, highestSteps, numbers, sums)
    for (let label = 0; label < bias.length; label++) {
      const pair = sums[label >> 1]
      const high = Math.round(pair / LANE)
      out[at + label] += bias[label] + factors[label] * ((label & 1) === 0 ? pair - high * LANE : high)
    }
  }
}

/** Lists the units above 0, each as its number in the upper half and its steps in the lower one; gives how many there are. */
function findActive([a, b, c, d, e]: Window, rest: Int32Array, active: Int32Array): number {
  const width = rest.length
  const ofC = 2 * width
  const ofD = 3 * width
  const ofE = 4 * width
  let count = 0
  for (let i = 0; i < width; i++) {
    const pair = (rest[i] + a[i] + b[width + i] + c[ofC + i] + d[ofD + i] + e[ofE + i]) | 0
    const low = (pair << UNIT_BITS) >> UNIT_BITS
    const high = (pair - low) >> UNIT_BITS
    // Each is written down and kept only if it is above 0. A branch would be guessed wrong too often.
    active[count] = ((2 * i) << UNIT_BITS) | low
    count -= -low >> 31
    active[count] = ((2 * i + 1) << UNIT_BITS) | high
    count -= -high >> 31
  }
  return count
}

// Nine sums in registers, written out: in a loop over an array it takes three times as long.
function sumActive(
  active: Int32Array,
  count: number,
  highest: number,
  numbers: Float64Array,
  sums: Float64Array,
): void {
  let s0 = 0
  let s1 = 0
  let s2 = 0
  let s3 = 0
  let s4 = 0
  let s5 = 0
  let s6 = 0
  let s7 = 0
  let s8 = 0
  for (let n = 0; n < count; n++) {
    const steps = Math.min(active[n] & UNIT_MASK, highest)
    const row = (active[n] >> UNIT_BITS) * NUMBERS_PER_UNIT
    s0 += steps * numbers[row]
    s1 += steps * numbers[row + 1]
    s2 += steps * numbers[row + 2]
    s3 += steps * numbers[row + 3]
    s4 += steps * numbers[row + 4]
    s5 += steps * numbers[row + 5]
    s6 += steps * numbers[row + 6]
    s7 += steps * numbers[row + 7]
    s8 += steps * numbers[row + 8]
  }
  sums[0] = s0
  sums[1] = s1
  sums[2] = s2
  sums[3] = s3
  sums[4] = s4
  sums[5] = s5
  sums[6] = s6
  sums[7] = s7
  sums[8] = s8
}
