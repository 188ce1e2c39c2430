// Where each part of the network that is trained lies in one memory, which the kernels share.

import { CONTEXT_PARTS, inputWidth, type NetworkShape, WINDOW_WORDS } from "../../src/model/window-network"

/** Places that are learned from at once. */
export const BATCH = 64
/** Labels, rounded up to a multiple of 8. */
export const OUTPUTS = 24
// Groups beside those of the corpora, by kind of place: after "@" and "#", where all have capitals, and where none has.
export const CORPUS_GROUPS = 4
export const GROUP_COUNT = CORPUS_GROUPS + 3

/** Where each part of the network lies, in numbers from the start of the memory. */
export type Layout = ReturnType<typeof layoutFor>

export function layoutFor(shape: NetworkShape) {
  const inputs = WINDOW_WORDS * inputWidth(shape) + shape.signals
  const contextInputs = CONTEXT_PARTS * shape.vectorWidth
  const { hidden } = shape
  let next = 0
  const take = (count: number): number => {
    const start = next
    next += Math.ceil(count / 4) * 4
    return start
  }
  const first = take(inputs * hidden)
  const firstBias = take(hidden)
  const context = take(contextInputs * shape.contextUnits)
  const second = take(hidden * OUTPUTS)
  const secondBias = take(OUTPUTS)
  const groups = take(GROUP_COUNT * hidden * OUTPUTS)
  const groupBias = take(GROUP_COUNT * OUTPUTS)
  const weightCount = next
  const gradient = take(weightCount)
  const mean = take(weightCount)
  const square = take(weightCount)
  const features = take(shape.featureRows * shape.featureWidth)
  const featureSquares = take(shape.featureRows * shape.featureWidth)
  const input = take(BATCH * inputs)
  const inputGradient = take(BATCH * inputs)
  const contextInput = take(BATCH * contextInputs)
  const units = take(BATCH * hidden)
  const unitGradient = take(BATCH * hidden)
  const outputs = take(BATCH * OUTPUTS)
  const joined = take(hidden * OUTPUTS) // shared and group weights together
  const turned = take(Math.max(hidden * OUTPUTS, hidden * shape.featureWidth))
  return {
    ...{ inputs, contextInputs, first, firstBias, context, second, secondBias, groups, groupBias },
    ...{
      weightCount,
      gradient,
      mean,
      square,
      features,
      featureSquares,
      input,
      inputGradient,
      contextInput,
      units,
      unitGradient,
      outputs,
      joined,
      turned,
    },
    total: next,
  }
}
