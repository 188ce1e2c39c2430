// How time grows with the length of a text, so that a square is found on quick machines and slow ones alike.

import { cpuUsage } from "node:process"
import { expect } from "vitest"

const LONGEST = 160_000
/** So much shorter is the other text: two lengths far apart tell the slope as well as more of them between. */
const FACTOR = 8
const WARM_UPS = 2
const MAX_ROUNDS = 8
const MIN_ROUND_MS = 100

/** What is read twice: once short, once eight times as long. */
export interface TwoLengths<T> {
  readonly short: T
  readonly long: T
}

/** Texts of `unit` repeated, the longer one of `longest` characters or a few more. */
export function twoLengths(unit: string, longest: number = LONGEST): TwoLengths<string> {
  const filled = (length: number) => unit.repeat(Math.ceil(length / unit.length))
  return { short: filled(longest / FACTOR), long: filled(longest) }
}

/**
 * Fails if `run`'s time grows with a higher exponent than `bound`: 1 is linear, 2 is quadratic. A stall of the machine shows a
 * slope that is not there, and a square shows itself every time, so it measures until a round keeps to `bound`.
 */
export function expectGrowthAtMost<T>(bound: number, subjects: TwoLengths<T>, run: (subject: T) => unknown): void {
  for (let i = 0; i < WARM_UPS; i++) run(subjects.short)
  let exponent = Number.POSITIVE_INFINITY
  for (let round = 0; round < MAX_ROUNDS && exponent > bound; round++) {
    exponent = Math.min(exponent, growthExponent(subjects, run))
  }
  expect(exponent).toBeLessThanOrEqual(bound)
}

/**
 * The exponent in one round: the time of long runs beside that of short runs before and after them. Means, since the quickest short
 * run is one without garbage collection, which no long one is. A millisecond is added so that what takes no time has no slope.
 */
function growthExponent<T>({ short, long }: TwoLengths<T>, run: (subject: T) => unknown): number {
  let shortMs = 0
  let longMs = 0
  let count = 0
  for (; shortMs + longMs < MIN_ROUND_MS; count++) {
    shortMs += durationMs(() => run(short))
    longMs += durationMs(() => run(long))
    shortMs += durationMs(() => run(short))
  }
  const asLongMs = (FACTOR * shortMs) / 2
  return 1 + Math.log((longMs / count + 1) / (asLongMs / count + 1)) / Math.log(FACTOR)
}

/** Time of the processor, not of the clock: on a busy machine a long run is interrupted and a short one is not. */
export function durationMs(run: () => unknown): number {
  const before = cpuUsage()
  run()
  const { user, system } = cpuUsage(before)
  return (user + system) / 1000
}
