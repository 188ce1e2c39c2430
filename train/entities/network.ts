// Training of the window network: log loss, dropout, Adam. Each group of corpora has output weights of its own beside the shared
// ones, so that what only one group's guideline says is learned there; what ships is the shared half and a share of the others.

import { isTelling, wordsBefore, wordsBehind } from "../../src/entities/learned/context"
import { LABEL_COUNT, OUTSIDE } from "../../src/entities/learned/labels"
import { placeKind } from "../../src/entities/learned/tag"
import { EDGE, type Word } from "../../src/entities/learned/word"
import {
  inputWidth,
  type NetworkShape,
  WHOLE_SENTENCE,
  WINDOW_RADIUS,
  WINDOW_WORDS,
  type WindowNetwork,
  WORDS_BEFORE,
  WORDS_BEHIND,
} from "../../src/model/window-network"
import { type Kernels, loadKernels } from "./kernels"
import { BATCH, CORPUS_GROUPS, GROUP_COUNT, type Layout, layoutFor, OUTPUTS } from "./layout"
import { randomNumbers, shuffle } from "./random"
import type { LabelledSample } from "./samples"

export interface TrainingOptions {
  readonly seed: number
  readonly epochs: number
  readonly rate: number
  /** Shares of hidden units, word vectors and word features that are left out at random. */
  readonly hiddenDropout: number
  readonly vectorDropout: number
  readonly featureDropout: number
  /** How fast the groups' own weights learn, beside the shared ones. */
  readonly groupRate: number
  /** For each group the share of its own output weights that ships. */
  readonly groupShares: readonly number[]
  /**
   * How much less is learned from "outside" where the network finds it unlikely, as a power of its probability: many of the names
   * there were passed over (generalized cross entropy; Zhang and Sabuncu 2018). 0 learns from all alike.
   */
  readonly doubt: number
}

/** A network without the vectors of its words. */
export type TrainedNetwork = Omit<WindowNetwork, "vectors">

export const OTHER_LABELS = 13 // the first label of kind "other"
const KEEP_MEAN = 0.9
const KEEP_SQUARE = 0.999
const TINY = 1e-8
const FEATURE_RATE = 50 // of the vectors of features, relative to that of the weights
// What sums of vectors are multiplied by, so that parts of the context are about as large as a word. The mean over a sentence is small.
const CONTEXT_FACTORS: readonly number[] = [2, 0.3, 0.3]

interface Trainer {
  readonly shape: NetworkShape
  readonly options: TrainingOptions
  readonly vectors: Float32Array
  readonly at: Layout
  readonly f: Float32Array
  readonly kernels: Kernels
  readonly random: () => number
}

/** One place in one sample. */
interface Place {
  readonly sample: LabelledSample
  readonly i: number
}

/** Trains a network on the places of all samples where a name can be. */
export async function trainNetwork(
  samples: readonly LabelledSample[],
  vectors: Float32Array,
  shape: NetworkShape,
  options: TrainingOptions,
  report: (line: string) => void,
): Promise<TrainedNetwork> {
  const at = layoutFor(shape)
  const { kernels, memory } = await loadKernels(at.total * 4)
  const f = new Float32Array(memory)
  const random = randomNumbers(options.seed)
  const trainer: Trainer = { shape, options, vectors, at, f, kernels, random }
  startWeights(trainer)
  let steps = 0
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const batches = makeBatches(samples, random)
    let loss = 0
    batches.forEach(({ group, places }, b) => {
      const progress = (epoch + b / batches.length) / options.epochs
      steps++
      loss += trainBatch(trainer, group, places, options.rate * (1 - progress), steps)
    })
    report(`epoch ${epoch + 1}: loss ${(loss / batches.length).toFixed(4)}`)
  }
  return networkOf(trainer)
}

function startWeights({ shape, at, f, random }: Trainer): void {
  const gauss = (): number => (random() + random() + random() + random() - 2) * Math.sqrt(3)
  const fill = (start: number, count: number, deviation: number): void => {
    for (let i = start; i < start + count; i++) f[i] = gauss() * deviation
  }
  fill(at.first, at.inputs * shape.hidden, 0.8 / Math.sqrt(at.inputs))
  fill(at.context, at.contextInputs * shape.contextUnits, 0.8 / Math.sqrt(at.inputs))
  fill(at.second, shape.hidden * OUTPUTS, 0.5 / Math.sqrt(shape.hidden))
  fill(at.features, shape.featureRows * shape.featureWidth, 0.1)
}

function groupOf(sample: LabelledSample, i: number): number {
  const kind = placeKind(sample, i)
  return kind === 0 ? sample.group : CORPUS_GROUPS + kind - 1
}

/** Places of one group together, so that a batch has one matrix of output weights. */
function makeBatches(samples: readonly LabelledSample[], random: () => number): { group: number; places: Place[] }[] {
  const byGroup: Place[][] = Array.from({ length: GROUP_COUNT }, () => [])
  for (const sample of samples) {
    sample.candidates.forEach((candidate, i) => {
      if (candidate === 1) byGroup[groupOf(sample, i)].push({ sample, i })
    })
  }
  const batches: { group: number; places: Place[] }[] = []
  byGroup.forEach((places, group) => {
    shuffle(places, random)
    for (let i = 0; i < places.length; i += BATCH) batches.push({ group, places: places.slice(i, i + BATCH) })
  })
  shuffle(batches, random)
  return batches
}

function trainBatch(trainer: Trainer, group: number, places: readonly Place[], rate: number, step: number): number {
  const used = fillInput(trainer, places)
  places.forEach((place, row) => {
    fillContext(trainer, place, trainer.at.contextInput + row * trainer.at.contextInputs)
  })
  runForward(trainer, group, places.length)
  const loss = lossGradient(trainer, places)
  runBackward(trainer, group, places.length)
  updateFeatures(trainer, used, places.length, rate)
  updateWeights(trainer, rate, step)
  return loss / places.length
}

/** Writes the inputs of the places; gives the features used, as row in the batch, place in the row, feature. */
function fillInput({ shape, options, vectors, at, f, random }: Trainer, places: readonly Place[]): number[] {
  const { vectorWidth, featureWidth, featureRows, signals } = shape
  const used: number[] = []
  f.fill(0, at.input, at.input + places.length * at.inputs)
  places.forEach(({ sample, i }, row) => {
    let column = 0
    for (let offset = -WINDOW_RADIUS; offset <= WINDOW_RADIUS; offset++) {
      const word: Word = sample.words[i + offset] ?? EDGE
      const start = at.input + row * at.inputs + column
      if (word.row >= 0 && random() >= options.vectorDropout) {
        f.set(vectors.subarray(word.row * vectorWidth, (word.row + 1) * vectorWidth), start)
      }
      for (const hash of word.features.hashes) {
        if (random() < options.featureDropout) continue
        const feature = hash & (featureRows - 1)
        used.push(row, column + vectorWidth, feature)
        const from = at.features + feature * featureWidth
        for (let k = 0; k < featureWidth; k++) f[start + vectorWidth + k] += f[from + k]
      }
      column += inputWidth(shape)
    }
    for (let k = 0; k < signals; k++) f[at.input + row * at.inputs + column + k] = (sample.signals[i] >>> k) & 1
  })
  return used
}

/** Writes the sums of vectors that make the context of a place. */
function fillContext(
  { shape: { vectorWidth }, vectors, at, f }: Trainer,
  { sample: { words, casing }, i }: Place,
  start: number,
): void {
  f.fill(0, start, start + at.contextInputs)
  const addWord = ({ row }: Word, part: number, factor: number): void => {
    if (row < 0) return
    const to = start + part * vectorWidth
    for (let k = 0; k < vectorWidth; k++) f[to + k] += factor * vectors[row * vectorWidth + k]
  }
  const telling = words.filter((word) => isTelling(word, casing))
  for (const word of telling) addWord(word, WHOLE_SENTENCE, CONTEXT_FACTORS[WHOLE_SENTENCE] / telling.length)
  const before = wordsBefore(i)
  const behind = wordsBehind(i, words.length)
  for (let k = before.from; k < before.to; k++) addWord(words[k], WORDS_BEFORE, CONTEXT_FACTORS[WORDS_BEFORE])
  for (let k = behind.from; k < behind.to; k++) addWord(words[k], WORDS_BEHIND, CONTEXT_FACTORS[WORDS_BEHIND])
}

function runForward({ shape, options, at, f, kernels, random }: Trainer, group: number, rows: number): void {
  const { hidden } = shape
  for (let row = 0; row < rows; row++) f.copyWithin(at.units + row * hidden, at.firstBias, at.firstBias + hidden)
  kernels.gemm(at.input * 4, at.inputs, 1, at.first * 4, hidden, at.units * 4, hidden, rows, hidden, at.inputs, 1)
  const { contextUnits } = shape
  const context = [at.contextInput * 4, at.contextInputs, 1, at.context * 4, contextUnits] as const
  kernels.gemm(...context, at.units * 4, hidden, rows, contextUnits, at.contextInputs, 1)
  const kept = 1 - options.hiddenDropout
  for (let i = at.units; i < at.units + rows * hidden; i++) {
    f[i] = f[i] <= 0 || random() >= kept ? 0 : f[i] / kept
  }
  const own = at.groups + group * hidden * OUTPUTS
  for (let i = 0; i < hidden * OUTPUTS; i++) f[at.joined + i] = f[at.second + i] + f[own + i]
  for (let i = 0; i < rows * OUTPUTS; i++) {
    f[at.outputs + i] = f[at.secondBias + (i % OUTPUTS)] + f[at.groupBias + group * OUTPUTS + (i % OUTPUTS)]
  }
  kernels.gemm(at.units * 4, hidden, 1, at.joined * 4, OUTPUTS, at.outputs * 4, OUTPUTS, rows, OUTPUTS, hidden, 1)
}

/** Where a corpus does not label other names, outside means "outside or other". */
export function isOpenPlace({ words, labels, lacksOther }: LabelledSample, i: number): boolean {
  return labels[i] === 0 && lacksOther && words[i].features.writing >= 1
}

/** Turns outputs into the gradient of the loss; gives the loss. */
function lossGradient({ options, at, f }: Trainer, places: readonly Place[]): number {
  let loss = 0
  const chances = new Float64Array(LABEL_COUNT)
  places.forEach(({ sample, i }, row) => {
    const start = at.outputs + row * OUTPUTS
    let highest = Number.NEGATIVE_INFINITY
    for (let label = 0; label < LABEL_COUNT; label++) highest = Math.max(highest, f[start + label])
    let sum = 0
    for (let label = 0; label < LABEL_COUNT; label++) sum += chances[label] = Math.exp(f[start + label] - highest)
    const gold = sample.labels[i]
    const isOpen = isOpenPlace(sample, i)
    let right = chances[gold]
    if (isOpen) for (let label = OTHER_LABELS; label < LABEL_COUNT; label++) right += chances[label]
    loss -= Math.log(right / sum + 1e-12)
    const trust = gold === OUTSIDE ? (right / sum) ** options.doubt : 1
    for (let label = 0; label < OUTPUTS; label++) {
      const isRight = label === gold || (isOpen && label >= OTHER_LABELS)
      const wanted = isRight ? chances[label] / right : 0
      f[start + label] = label < LABEL_COUNT ? (trust * (chances[label] / sum - wanted)) / BATCH : 0
    }
  })
  return loss
}

function runBackward({ shape, options, at, f, kernels }: Trainer, group: number, rows: number): void {
  const { hidden } = shape
  const gradient = (start: number): number => at.gradient + start
  const own = group * hidden * OUTPUTS
  kernels.gemm(
    at.units * 4,
    1,
    hidden,
    at.outputs * 4,
    OUTPUTS,
    gradient(at.second) * 4,
    OUTPUTS,
    hidden,
    OUTPUTS,
    rows,
    1,
  )
  // Places of other kinds learn in their own weights alone: what "@" means says nothing of other places.
  f.copyWithin(gradient(at.groups) + own, gradient(at.second), gradient(at.second) + hidden * OUTPUTS)
  for (let i = 0; i < rows * OUTPUTS; i++) {
    f[gradient(at.secondBias) + (i % OUTPUTS)] += f[at.outputs + i]
    f[gradient(at.groupBias) + group * OUTPUTS + (i % OUTPUTS)] += f[at.outputs + i]
  }
  if (group >= CORPUS_GROUPS) f.fill(0, gradient(at.second), gradient(at.secondBias) + OUTPUTS)
  transpose(f, at.joined, hidden, OUTPUTS, OUTPUTS, at.turned)
  kernels.gemm(at.outputs * 4, OUTPUTS, 1, at.turned * 4, hidden, at.unitGradient * 4, hidden, rows, hidden, OUTPUTS, 0)
  const kept = 1 - options.hiddenDropout
  for (let i = 0; i < rows * hidden; i++) {
    const isActive = f[at.units + i] > 0
    f[at.unitGradient + i] = isActive ? f[at.unitGradient + i] / kept : 0
    f[gradient(at.firstBias) + (i % hidden)] += f[at.unitGradient + i]
  }
  kernels.gemm(
    at.input * 4,
    1,
    at.inputs,
    at.unitGradient * 4,
    hidden,
    gradient(at.first) * 4,
    hidden,
    at.inputs,
    hidden,
    rows,
    1,
  )
  const { vectorWidth, featureWidth, contextUnits } = shape
  const context = [at.contextInput * 4, 1, at.contextInputs, at.unitGradient * 4, hidden] as const
  kernels.gemm(...context, gradient(at.context) * 4, contextUnits, at.contextInputs, contextUnits, rows, 1)
  for (let place = 0; place < WINDOW_WORDS; place++) {
    const column = place * inputWidth(shape) + vectorWidth
    transpose(f, at.first + column * hidden, featureWidth, hidden, hidden, at.turned)
    const out = (at.inputGradient + column) * 4
    kernels.gemm(
      at.unitGradient * 4,
      hidden,
      1,
      at.turned * 4,
      featureWidth,
      out,
      at.inputs,
      rows,
      featureWidth,
      hidden,
      0,
    )
  }
}

function transpose(f: Float32Array, from: number, rows: number, columns: number, rowLength: number, to: number): void {
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) f[to + column * rows + row] = f[from + row * rowLength + column]
  }
}

/** AdaGrad for the vectors of features: each is met at its own pace. */
function updateFeatures({ shape, at, f }: Trainer, used: readonly number[], rows: number, rate: number): void {
  const { featureWidth } = shape
  for (let u = 0; u < used.length; u += 3) {
    const from = at.inputGradient + used[u] * at.inputs + used[u + 1]
    const row = used[u + 2] * featureWidth
    for (let k = 0; k < featureWidth; k++) {
      const slope = f[from + k] * rows
      const squares = at.featureSquares + row + k
      f[squares] += slope * slope
      f[at.features + row + k] -= (rate * FEATURE_RATE * slope) / (Math.sqrt(f[squares]) + 1)
    }
  }
}

function updateWeights({ options, at, kernels }: Trainer, rate: number, step: number): void {
  const corrected = (rate * Math.sqrt(1 - KEEP_SQUARE ** step)) / (1 - KEEP_MEAN ** step)
  const update = (start: number, count: number, factor: number): void => {
    const [weights, gradient, mean, square] = [0, at.gradient, at.mean, at.square].map((part) => (part + start) * 4)
    kernels.adam(weights, gradient, mean, square, count, corrected * factor, KEEP_MEAN, KEEP_SQUARE, TINY, 0)
  }
  update(0, at.groups, 1)
  update(at.groups, at.weightCount - at.groups, options.groupRate)
}

function networkOf({ shape, options, at, f }: Trainer): TrainedNetwork {
  const { hidden, contextUnits, labels } = shape
  const outputsWith = (shares: readonly number[], start: number, groups: number, rows: number): Float32Array =>
    Float32Array.from({ length: rows * labels }, (_, i) => {
      const place = Math.floor(i / labels) * OUTPUTS + (i % labels)
      return shares.reduce(
        (sum, share, group) => sum + share * f[groups + group * rows * OUTPUTS + place],
        f[start + place],
      )
    })
  const kinds = [options.groupShares, [0, 0, 0, 0, 1, 0, 0], [0, 0, 0, 0, 0, 1, 0], [0, 0, 0, 0, 0, 0, 1]]
  return {
    shape,
    features: f.slice(at.features, at.features + shape.featureRows * shape.featureWidth),
    first: f.slice(at.first, at.first + at.inputs * hidden),
    firstBias: f.slice(at.firstBias, at.firstBias + hidden),
    context: f
      .slice(at.context, at.context + at.contextInputs * contextUnits)
      .map((weight, i) => weight * CONTEXT_FACTORS[Math.floor(i / (shape.vectorWidth * contextUnits))]),
    second: kinds.map((shares) => outputsWith(shares, at.second, at.groups, hidden)),
    secondBias: kinds.map((shares) => outputsWith(shares, at.secondBias, at.groupBias, 1)),
  }
}
