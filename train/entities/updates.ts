// Steps against the gradient: Adam for the weights, AdaGrad for the vectors of features.

import type { Trainer } from "./trainer"

const KEEP_MEAN = 0.9
const KEEP_SQUARE = 0.999
const TINY = 1e-8
const FEATURE_RATE = 50 // of the vectors of features, relative to that of the weights

/** AdaGrad for the vectors of features: each is met at its own pace. */
export function updateFeatures({ shape, at, f }: Trainer, used: readonly number[], rows: number, rate: number): void {
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

export function updateWeights({ options, at, kernels }: Trainer, rate: number, step: number): void {
  const corrected = (rate * Math.sqrt(1 - KEEP_SQUARE ** step)) / (1 - KEEP_MEAN ** step)
  const update = (start: number, count: number, factor: number): void => {
    const [weights, gradient, mean, square] = [0, at.gradient, at.mean, at.square].map((part) => (part + start) * 4)
    kernels.adam(weights, gradient, mean, square, count, corrected * factor, KEEP_MEAN, KEEP_SQUARE, TINY, 0)
  }
  update(0, at.groups, 1)
  update(at.groups, at.weightCount - at.groups, options.groupRate)
}
