// Training of the window network: log loss, dropout, Adam. Each group of corpora has output weights of its own beside the shared
// ones, so that what only one group's guideline says is learned there; what ships is the shared half and a share of the others.

import type { NetworkShape, WindowNetwork } from "../../src/model/window-network"
import { makeBatches, type Place } from "./batches"
import { CONTEXT_FACTORS, fillContext, fillInput } from "./inputs"
import { loadKernels } from "./kernels"
import { layoutFor, OUTPUTS } from "./layout"
import { lossGradient } from "./loss"
import { runBackward, runForward } from "./passes"
import { randomNumbers } from "./random"
import type { LabelledSample } from "./samples"
import type { Trainer, TrainingOptions } from "./trainer"
import { updateFeatures, updateWeights } from "./updates"

/** A network without the vectors of its words. */
export type TrainedNetwork = Omit<WindowNetwork, "vectors">

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
