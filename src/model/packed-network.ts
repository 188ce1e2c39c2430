// A window network made ready to be asked often. Two hidden units, or two labels, lie side by side in one number, each as whole
// steps, so that one addition adds two of them, and what is kept of a word takes half the room:
//
//     units    a 32-bit integer = unit0 + unit1 * 2 ** 16        labels, and weights of features    a double = first + second * 2 ** 26
//
// Weights are whole numbers times a factor already; what is rounded beside them changes probabilities in the third digit.

import { type CodeProducts, codeProducts, HIGHEST_UNIT_SUM } from "./code-products"
import { CONTEXT_PARTS, inputWidth, type NetworkShape, WINDOW_WORDS, type WindowNetwork } from "./window-network"

/** What one unit is counted in: 400 steps are 1, so that a word may add 10 to a unit. In news and web text none adds 7. */
export const STEPS = 400
export const LANE = 2 ** 26
export const HIGHEST_LANE = LANE / 2 - 1
export const HIGHEST_WEIGHT = 127
/** The loop over them is written out, so there are at most 18 labels. */
export const NUMBERS_PER_UNIT = 9
/** And so is the one over the weights of features. */
export const FEATURES_AT_ONCE = 4

export interface PackedNetwork {
  readonly network: WindowNetwork
  /** Numbers in a row of units. */
  readonly width: number
  /** What words add to the units by their vectors, for each place in the window. */
  readonly products: CodeProducts
  /** What they add to the first units from further away, for each part of the context. */
  readonly contextProducts: CodeProducts
  /** The first layer's weights of features: by place, four features, pair of units, and feature. */
  readonly featureWeights: Float64Array
  /** What a whole weight of each unit stands for; for an odd number of units one 0 more. */
  readonly unitFactors: Float64Array
  /** By kind of place. */
  readonly outputs: readonly PackedOutputs[]
}

/** The output weights for a kind of place. */
export interface PackedOutputs {
  /** For each unit a row of NUMBERS_PER_UNIT, two labels a number. */
  readonly numbers: Float64Array
  /** A unit of more steps counts as this many, so that no sum leaves its lane. */
  readonly highestSteps: number
  /** What a step of a unit with weight 1 is for each label. */
  readonly factors: Float64Array
  readonly bias: Float32Array
}

/** @throws {RangeError} if the network has more labels than there is room for. */
export function packNetwork(network: WindowNetwork): PackedNetwork {
  const { shape, vectors, first, context, second, secondBias } = network
  const { hidden, labels, vectorWidth, contextUnits } = shape
  if (labels > 2 * NUMBERS_PER_UNIT) throw new RangeError(`packNetwork: ${labels} labels are more than 18`)
  const width = (hidden + 1) >> 1
  const { whole, factors } = wholeWeights(first, hidden)
  const unitFactors = new Float64Array(2 * width)
  unitFactors.set(factors)
  return {
    network,
    width,
    products: codeProducts(vectors, {
      weights: first,
      units: hidden,
      places: multiples(WINDOW_WORDS, inputWidth(shape)),
    }),
    contextProducts: codeProducts(vectors, {
      weights: context,
      units: contextUnits,
      places: multiples(CONTEXT_PARTS, vectorWidth),
    }),
    featureWeights: packFeatureWeights(whole, shape, width),
    unitFactors,
    outputs: second.map((weights, kind) => packOutputs(weights, secondBias[kind], labels)),
  }
}

/** Weights as whole numbers up to HIGHEST_WEIGHT times a factor for each column, as `matrixSection` rounds them. */
function wholeWeights(weights: Float32Array, columns: number) {
  const factors = new Float64Array(columns)
  for (let i = 0, column = 0; i < weights.length; i++) {
    factors[column] = Math.max(factors[column], Math.abs(weights[i]))
    column = column + 1 === columns ? 0 : column + 1
  }
  for (let column = 0; column < columns; column++) factors[column] = factors[column] / HIGHEST_WEIGHT || 1
  const whole = new Int8Array(weights.length)
  for (let i = 0, column = 0; i < weights.length; i++) {
    whole[i] = Math.round(weights[i] / factors[column])
    column = column + 1 === columns ? 0 : column + 1
  }
  return { whole, factors }
}

function packOutputs(weights: Float32Array, bias: Float32Array, labels: number): PackedOutputs {
  const { whole, factors } = wholeWeights(weights, labels)
  const numbers = new Float64Array((whole.length / labels) * NUMBERS_PER_UNIT)
  const totals = new Float64Array(labels)
  for (let i = 0; i < whole.length; i++) {
    const label = i % labels
    const unit = (i - label) / labels
    totals[label] += Math.abs(whole[i])
    numbers[unit * NUMBERS_PER_UNIT + (label >> 1)] += inLane(whole[i], label)
  }
  const highestSteps = Math.min(HIGHEST_UNIT_SUM, Math.floor(HIGHEST_LANE / Math.max(1, ...totals)))
  return { numbers, highestSteps, factors: factors.map((factor) => factor / STEPS), bias }
}

function packFeatureWeights(whole: Int8Array, shape: NetworkShape, width: number): Float64Array {
  const { hidden, vectorWidth, featureWidth } = shape
  const groups = Math.ceil(featureWidth / FEATURES_AT_ONCE)
  const packed = new Float64Array(WINDOW_WORDS * groups * width * FEATURES_AT_ONCE)
  for (let place = 0; place < WINDOW_WORDS; place++) {
    for (let k = 0; k < featureWidth; k++) {
      const row = (place * inputWidth(shape) + vectorWidth + k) * hidden
      const group = place * groups + Math.floor(k / FEATURES_AT_ONCE)
      for (let unit = 0; unit < hidden; unit++) {
        packed[(group * width + (unit >> 1)) * FEATURES_AT_ONCE + (k % FEATURES_AT_ONCE)] += inLane(
          whole[row + unit],
          unit,
        )
      }
    }
  }
  return packed
}

function inLane(weight: number, column: number): number {
  return (column & 1) === 0 ? weight : weight * LANE
}

function multiples(count: number, step: number): number[] {
  return Array.from({ length: count }, (_, i) => i * step)
}
