// Training of the linear part: log loss, AdaGrad, features left out at random. Every feature has its weights twice, shared and
// for the group of corpora that the sentence is from; only the shared ones ship, so that what one guideline says stays behind.

import { LABEL_COUNT } from "../../src/entities/learned/labels"
import { MAX_PLACE_FEATURES, placeFeatures } from "../../src/entities/learned/place-features"
import { AFTER_SIGN, placeKind } from "../../src/entities/learned/tag"
import { spread } from "../../src/model/hash"
import type { WeightTable } from "../../src/model/weights"
import { isOpenPlace, OTHER_LABELS } from "./loss"
import { randomNumbers, shuffle } from "./random"
import type { LabelledSample } from "./samples"

export interface LinearOptions {
  readonly seed: number
  readonly epochs: number
  readonly rate: number
  readonly dropout: number
  readonly rowBits: number
  /** How many weights ship, the largest, and what one step of their whole numbers is. */
  readonly kept: number
  readonly step: number
  /** Rows whose steps add up to less do not ship: they cost bytes and change hardly a label. */
  readonly leastRow: number
}

const GROUP_ROW_BITS = 20
const MAX_WEIGHT = 40 // 100 of them fit into a lane: src/model/lanes.ts
const CALM = 0.5 // keeps first steps small
const LEAST_SLOPE = 0.002 // smaller ones change nothing and cost half of the time

/** Weights and the sums of their squared slopes, a row of LABEL_COUNT for each hash. */
interface Rows {
  readonly mask: number
  readonly weights: Float32Array
  readonly squares: Float32Array
}

interface LinearTrainer {
  readonly shared: Rows
  readonly own: Rows
  readonly sharedAt: Int32Array
  readonly ownAt: Int32Array
  readonly chances: Float64Array
}

/** Trains on the places of all samples at which a name can be, but those after "@" and "#". */
export function trainLinear(
  samples: readonly LabelledSample[],
  options: LinearOptions,
  report: (line: string) => void,
): WeightTable {
  const random = randomNumbers(options.seed)
  const shared = makeRows(options.rowBits)
  const trainer: LinearTrainer = {
    shared,
    own: makeRows(GROUP_ROW_BITS),
    sharedAt: new Int32Array(MAX_PLACE_FEATURES),
    ownAt: new Int32Array(MAX_PLACE_FEATURES),
    chances: new Float64Array(LABEL_COUNT),
  }
  const order = [...samples]
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    let loss = 0
    let places = 0
    order.forEach((sample, s) => {
      const rate = options.rate * (1 - (epoch + s / order.length) / options.epochs)
      for (let i = 0; i < sample.words.length; i++) {
        if (sample.candidates[i] === 0 || placeKind(sample, i) === AFTER_SIGN) continue
        const count = pickFeatures(trainer, sample, i, () => random() >= options.dropout)
        loss += trainPlace(trainer, sample, i, count, rate)
        places++
      }
    })
    report(`linear, epoch ${epoch + 1}: loss ${(loss / places).toFixed(4)}`)
  }
  return pruned(shared.weights, options)
}

function makeRows(bits: number): Rows {
  const size = 2 ** bits * LABEL_COUNT
  return { mask: 2 ** bits - 1, weights: new Float32Array(size), squares: new Float32Array(size) }
}

/** Finds the rows of the features that are not left out; gives their number. */
function pickFeatures(trainer: LinearTrainer, sample: LabelledSample, i: number, isKept: () => boolean): number {
  const { shared, own, sharedAt, ownAt } = trainer
  const found = placeFeatures(sample.words, sample.signals[i], i, sharedAt)
  const salt = Math.imul(sample.group + 1, 0x9e3779b1)
  let count = 0
  for (let n = 0; n < found; n++) {
    if (!isKept()) continue
    const hash = sharedAt[n]
    sharedAt[count] = (hash & shared.mask) * LABEL_COUNT
    ownAt[count] = (spread(hash ^ salt) & own.mask) * LABEL_COUNT
    count++
  }
  return count
}

/** One step; gives the loss before it. */
function trainPlace(trainer: LinearTrainer, sample: LabelledSample, i: number, count: number, rate: number): number {
  const { shared, own, sharedAt, ownAt, chances } = trainer
  chances.fill(0)
  for (let n = 0; n < count; n++) {
    for (let label = 0; label < LABEL_COUNT; label++) {
      chances[label] += shared.weights[sharedAt[n] + label] + own.weights[ownAt[n] + label]
    }
  }
  const highest = chances.reduce((most, value) => Math.max(most, value))
  let sum = 0
  for (let label = 0; label < LABEL_COUNT; label++) sum += chances[label] = Math.exp(chances[label] - highest)
  const gold = sample.labels[i]
  const isOpen = isOpenPlace(sample, i)
  let right = chances[gold]
  if (isOpen) for (let label = OTHER_LABELS; label < LABEL_COUNT; label++) right += chances[label]
  for (let label = 0; label < LABEL_COUNT; label++) {
    const wanted = label === gold || (isOpen && label >= OTHER_LABELS) ? chances[label] / right : 0
    const slope = chances[label] / sum - wanted
    if (Math.abs(slope) < LEAST_SLOPE) continue
    for (let n = 0; n < count; n++) {
      moveWeight(shared, sharedAt[n] + label, slope, rate)
      moveWeight(own, ownAt[n] + label, slope, rate)
    }
  }
  return -Math.log(right / sum + 1e-12)
}

function moveWeight({ weights, squares }: Rows, at: number, slope: number, rate: number): void {
  squares[at] += slope * slope
  weights[at] -= (rate * slope) / (Math.sqrt(squares[at]) + CALM)
}

/** The largest weights in whole steps, without the rows that say little. */
function pruned(weights: Float32Array, { rowBits, kept, step, leastRow }: LinearOptions): WeightTable {
  const sizes = weights.map(Math.abs).sort()
  const least = sizes[Math.max(0, sizes.length - kept)]
  const values = Int8Array.from(weights, (weight) =>
    Math.abs(weight) < least ? 0 : Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, Math.round(weight / step))),
  )
  for (let row = 0; row < values.length; row += LABEL_COUNT) {
    const own = values.subarray(row, row + LABEL_COUNT)
    if (own.reduce((sum, value) => sum + Math.abs(value), 0) < leastRow) own.fill(0)
  }
  return { rowBits, columns: LABEL_COUNT, values }
}
