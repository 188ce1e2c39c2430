// What of a word vector the network listens to. A first network is trained on whole vectors; the directions in which its hidden
// units hear most are kept, each as loud as they hear it. In that space the distance of two vectors is what tells them apart for
// the network, which is what their compression should keep.

import { inputWidth, WINDOW_WORDS } from "../../src/model/window-network"
import { eigenvectors } from "./eigenvectors"
import type { TrainedNetwork } from "./network"
import type { WordVectors } from "./vectors"

const SCALE = 0.5 // the mean square root of the numbers, as in vectors.ts
const MEASURED_WORDS = 20_000 // the commonest: over them the directions are compared

/** The vectors in the `width` directions that matter most to the network. */
export function projectVectors(
  { hashes, vectors, width }: WordVectors,
  network: TrainedNetwork,
  keptWidth: number,
): WordVectors {
  const { values, columns } = eigenvectors(hearingOf(network), width)
  const turned = hashes.map((_, row) => {
    const vector = vectors.subarray(row * width, (row + 1) * width)
    return columns.map((column, k) => dot(vector, column) * Math.sqrt(Math.max(0, values[k])))
  })
  const energies = columns.map((_, k) =>
    turned.slice(0, MEASURED_WORDS).reduce((sum, vector) => sum + vector[k] ** 2, 0),
  )
  const kept = energies
    .map((_, k) => k)
    .sort((a, b) => energies[b] - energies[a])
    .slice(0, keptWidth)
  const projected = new Float32Array(hashes.length * keptWidth)
  turned.forEach((vector, row) => {
    for (let k = 0; k < keptWidth; k++) projected[row * keptWidth + k] = vector[kept[k]]
  })
  const factor = SCALE / Math.sqrt(projected.reduce((sum, value) => sum + value * value, 0) / projected.length)
  return { hashes, vectors: projected.map((value) => value * factor), width: keptWidth }
}

/** A symmetric matrix: what a small change of a word's vector changes in the hidden units, squared, over all places. */
function hearingOf({ shape, first }: TrainedNetwork): Float64Array {
  const { vectorWidth, hidden } = shape
  const matrix = new Float64Array(vectorWidth * vectorWidth)
  for (let place = 0; place < WINDOW_WORDS; place++) {
    const weights = Array.from({ length: vectorWidth }, (_, k) => {
      const start = (place * inputWidth(shape) + k) * hidden
      return first.subarray(start, start + hidden)
    })
    weights.forEach((row, i) => {
      weights.forEach((column, j) => {
        matrix[i * vectorWidth + j] += dot(row, column)
      })
    })
  }
  return matrix
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i]
  return sum
}
