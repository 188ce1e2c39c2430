// Averaged perceptron with a margin over hashed features: of the losses tried (logistic regression with AdaGrad was the other)
// the one whose weights survive pruning and rounding. Freund and Schapire 1999; margin as in Crammer et al. 2006.

export interface Perceptron {
  readonly labels: number
  /** `2 ** rowBits` rows of `labels` weights. */
  readonly weights: Float32Array
  /** Sum over all steps of step number times change: the average is `weights - changes / steps`. */
  readonly changes: Float64Array
  readonly scores: Float32Array
  steps: number
}

export function createPerceptron(rowBits: number, labels: number): Perceptron {
  const size = 2 ** rowBits * labels
  return {
    labels,
    weights: new Float32Array(size),
    changes: new Float64Array(size),
    scores: new Float32Array(labels),
    steps: 1,
  }
}

/** The label with the highest score for these rows; the scores stay in `scores`. */
export function predict({ labels, weights, scores }: Perceptron, rows: Int32Array, count: number): number {
  scores.fill(0)
  for (let i = 0; i < count; i++) {
    const row = rows[i] * labels
    for (let label = 0; label < labels; label++) scores[label] += weights[row + label]
  }
  let best = 0
  for (let label = 1; label < labels; label++) if (scores[label] > scores[best]) best = label
  return best
}

/** After `predict`: moves the weights unless the right label leads every other by the margin. */
export function learn(perceptron: Perceptron, rows: Int32Array, count: number, right: number, margin: number): void {
  const { labels, weights, changes, scores } = perceptron
  let rival = right === 0 ? 1 : 0
  for (let label = 0; label < labels; label++) if (label !== right && scores[label] > scores[rival]) rival = label
  if (scores[right] - scores[rival] < margin) {
    for (let i = 0; i < count; i++) {
      const row = rows[i] * labels
      weights[row + right] += 1
      weights[row + rival] -= 1
      changes[row + right] += perceptron.steps
      changes[row + rival] -= perceptron.steps
    }
  }
  perceptron.steps++
}

/** The mean of the weights after every step. */
export function averagedWeights({ weights, changes, steps }: Perceptron): Float32Array {
  return weights.map((weight, i) => weight - changes[i] / steps)
}

/**
 * The weights as small whole numbers. One unit is the root mean square; what is smaller than `threshold` of them becomes 0.
 * Training with more labels or more features moves the scale, but not what a unit is worth.
 */
export function quantize(weights: Float32Array, threshold: number, largest: number): Int8Array {
  const unit = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0) / weights.length)
  return Int8Array.from(weights, (weight) =>
    Math.abs(weight) < threshold * unit ? 0 : Math.max(-largest, Math.min(largest, Math.round(weight / unit))),
  )
}
