// How time grows with the length of a text, so that a square is found on quick machines and slow ones alike.

import { cpuUsage } from "node:process"
import { expect } from "vitest"

const LONGEST = 160_000
/** So much shorter is the other text: two lengths far apart tell the slope as well as more of them between. */
const FACTOR = 8
const WARM_UPS = 2
const MAX_ROUNDS = 6
/** How many times as long the texts are when they are measured once more. */
const LONGER = 4

/** What is read twice: once short, once eight times as long. */
interface TwoLengths<T> {
  readonly short: T
  readonly long: T
}

/** Gives what is read, the longer one of a text of `longest` characters or a few more. */
export type Growing<T> = (longest: number) => TwoLengths<T>

/** Texts of `unit` repeated. */
export function repeated(unit: string): Growing<string> {
  const filled = (length: number) => unit.repeat(Math.ceil(length / unit.length))
  return (longest) => ({ short: filled(longest / FACTOR), long: filled(longest) })
}

/** What `prepare` makes of texts of `unit` repeated, which takes no part of the time. */
export function prepared<T>(unit: string, prepare: (text: string) => T): Growing<T> {
  return (longest) => {
    const { short, long } = repeated(unit)(longest)
    return { short: prepare(short), long: prepare(long) }
  }
}

/**
 * Fails if `run`'s time grows with a higher exponent than `bound`: 1 is linear, 2 is quadratic. It measures until a round keeps to
 * `bound`, for a stall of the machine shows a slope that is not there; then once more with texts four times as long, for where the short
 * text has room in the processor's cache and the long one has not, there is a slope too. A square shows itself every time.
 */
export function expectGrowthAtMost<T>(
  bound: number,
  growing: Growing<T>,
  run: (subject: T) => unknown,
  longest: number = LONGEST,
): void {
  let exponent = Number.POSITIVE_INFINITY
  for (const length of [longest, LONGER * longest]) {
    const subjects = growing(length)
    for (let i = 0; i < WARM_UPS; i++) run(subjects.short)
    for (let round = 0; round < MAX_ROUNDS && exponent > bound; round++) {
      exponent = Math.min(exponent, growthExponent(subjects, run))
    }
    if (exponent <= bound) return
  }
  expect(exponent).toBeLessThanOrEqual(bound)
}

/**
 * The exponent in one round: the time of a long run beside that of as much text in short ones. What short runs return is kept until
 * the last of them ends, or the garbage collector would find nothing to copy there and much in a long run. A millisecond is added so
 * that what takes no time has no slope.
 */
function growthExponent<T>({ short, long }: TwoLengths<T>, run: (subject: T) => unknown): number {
  const shortMs = durationMs(() => Array.from({ length: FACTOR }, () => run(short)))
  const longMs = durationMs(() => run(long))
  return 1 + Math.log((longMs + 1) / (shortMs + 1)) / Math.log(FACTOR)
}

/**
 * Time of the processor, not of the clock: on a busy machine a long run is interrupted and a short one is not. Without that of the
 * system, which has to find room for every long list.
 */
export function durationMs(run: () => unknown): number {
  const before = cpuUsage()
  run()
  return cpuUsage(before).user / 1000
}
