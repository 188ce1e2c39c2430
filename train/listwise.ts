// A linear ranker, fitted so that in each text the right phrases come before the others: for each right one the logarithm of its
// share among itself and all wrong ones (a softmax), after ListNet and RankNet (Cao et al. 2007, Burges et al. 2005).

import { minimize } from "./minimize"

/** The candidates of one text: their features, row by row, and which are right. */
export interface RankedText {
  readonly rows: Float64Array
  readonly isRight: Uint8Array
  readonly weight: number
}

export interface LinearModel {
  readonly weights: readonly number[]
  readonly means: readonly number[]
  readonly bias: number
}

/**
 * The weights that put the right phrases first. `ridge` pulls the weights of standardized features towards 0. A right phrase of a
 * text with `n` of them weighs 1 / n, so that a text with fifty counts as much as one with five.
 */
export function fitListwise(texts: readonly RankedText[], featureCount: number, ridge: number): LinearModel {
  const { means, deviations } = spreadOf(texts, featureCount)
  const standardized = texts.map(({ rows, isRight, weight }) => ({
    rows: rows.map((value, at) => (value - means[at % featureCount]) / deviations[at % featureCount]),
    isRight,
    weight: weight / Math.max(1, countRight(isRight)),
  }))
  const weights = minimize(featureCount, (at, gradient) => {
    let loss = 0
    for (let k = 0; k < featureCount; k++) {
      loss += (ridge / 2) * at[k] * at[k]
      gradient[k] = ridge * at[k]
    }
    for (const text of standardized) loss += addLoss(text, at, gradient)
    return loss
  })
  const { slope, bias } = calibrate(standardized, weights)
  const scaled = means.map((_, k) => (slope * weights[k]) / deviations[k])
  return { weights: scaled, means, bias: bias - scaled.reduce((sum, weight, k) => sum + weight * means[k], 0) }
}

function countRight(isRight: Uint8Array): number {
  return isRight.reduce((sum, right) => sum + right, 0)
}

/** The loss of one text; adds what it pulls each weight by. */
function addLoss({ rows, isRight, weight }: RankedText, at: Float64Array, gradient: Float64Array): number {
  const scores = scoresOf(rows, at)
  const top = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const powers = scores.map((score) => Math.exp(score - top))
  let wrong = 0
  for (let i = 0; i < powers.length; i++) if (isRight[i] === 0) wrong += powers[i]
  let loss = 0
  let pull = 0
  for (let i = 0; i < powers.length; i++) {
    if (isRight[i] === 0) continue
    loss += weight * (Math.log(powers[i] + wrong) - (scores[i] - top))
    pull += 1 / (powers[i] + wrong)
  }
  for (let i = 0; i < powers.length; i++) {
    const slope = weight * (isRight[i] === 1 ? powers[i] / (powers[i] + wrong) - 1 : powers[i] * pull)
    for (let k = 0, cell = i * at.length; k < at.length; k++, cell++) gradient[k] += slope * rows[cell]
  }
  return loss
}

function scoresOf(rows: Float64Array, weights: Float64Array): Float64Array {
  const scores = new Float64Array(rows.length / weights.length)
  for (let i = 0, cell = 0; i < scores.length; i++) {
    for (let k = 0; k < weights.length; k++, cell++) scores[i] += weights[k] * rows[cell]
  }
  return scores
}

/** The line that turns a score into the log odds of being right (J. Platt, 1999), by Newton's method. */
function calibrate(texts: readonly RankedText[], weights: Float64Array): { slope: number; bias: number } {
  const scored = texts.map(({ rows, isRight, weight }) => ({ scores: scoresOf(rows, weights), isRight, weight }))
  let slope = 1
  let bias = 0
  for (let round = 0; round < 20; round++) {
    let [gradientSlope, gradientBias, slopeSlope, slopeBias, biasBias] = [0, 0, 1e-9, 0, 1e-9]
    for (const { scores, isRight, weight } of scored) {
      for (let i = 0; i < scores.length; i++) {
        const chance = 1 / (1 + Math.exp(-(slope * scores[i] + bias)))
        const error = (weight / scores.length) * (isRight[i] - chance)
        const curvature = (weight / scores.length) * chance * (1 - chance)
        gradientSlope += error * scores[i]
        gradientBias += error
        slopeSlope += curvature * scores[i] * scores[i]
        slopeBias += curvature * scores[i]
        biasBias += curvature
      }
    }
    const determinant = slopeSlope * biasBias - slopeBias * slopeBias
    slope += (gradientSlope * biasBias - gradientBias * slopeBias) / determinant
    bias += (gradientBias * slopeSlope - gradientSlope * slopeBias) / determinant
  }
  return { slope, bias }
}

function spreadOf(texts: readonly RankedText[], size: number): { means: number[]; deviations: number[] } {
  const sums = new Float64Array(size)
  const squares = new Float64Array(size)
  let count = 0
  for (const { rows } of texts) {
    count += rows.length / size
    for (let cell = 0; cell < rows.length; cell++) {
      sums[cell % size] += rows[cell]
      squares[cell % size] += rows[cell] ** 2
    }
  }
  const means = Array.from(sums, (sum) => sum / count)
  return { means, deviations: means.map((mean, k) => Math.sqrt(Math.max(1e-9, squares[k] / count - mean ** 2))) }
}
