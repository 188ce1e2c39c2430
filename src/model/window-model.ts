// A window network with all that goes with it, and how it is kept as text: numbers of one byte in base64, with a factor for each
// row of them that one byte cannot tell apart.

import { decodeBase64, encodeBase64 } from "./base64"
import { decodeVocabulary, type Vocabulary } from "./vocabulary"
import { codeProducts, inputWidth, type NetworkShape, WINDOW_WORDS, type WindowNetwork } from "./window-network"

export interface WindowModel {
  readonly network: WindowNetwork
  /** What `codeProducts` gives for the network. */
  readonly products: Float32Array
  readonly vocabulary: Vocabulary
}

/** Numbers in base64: whole numbers from -127 to 127, and for each column the factor that makes them what they were. */
export interface PackedMatrix {
  readonly factors: readonly number[]
  readonly bytes: string
}

export interface PackedWindowModel {
  readonly shape: NetworkShape
  readonly vocabulary: string
  readonly codes: string
  readonly codebook: PackedMatrix
  readonly features: PackedMatrix
  readonly first: PackedMatrix
  readonly firstBias: readonly number[]
  readonly second: readonly PackedMatrix[]
  readonly secondBias: readonly (readonly number[])[]
}

const HIGHEST = 127
const DIGITS = 4

/** The model, ready for use. About 60 ms, most of them for the products of codes and weights. */
export function unpackWindowModel(packed: PackedWindowModel): WindowModel {
  const network: WindowNetwork = {
    shape: packed.shape,
    codes: decodeBase64(packed.codes),
    codebook: unpackMatrix(packed.codebook),
    features: unpackMatrix(packed.features),
    first: unpackMatrix(packed.first),
    firstBias: Float32Array.from(packed.firstBias),
    second: packed.second.map(unpackMatrix),
    secondBias: packed.secondBias.map((bias) => Float32Array.from(bias)),
  }
  checkSizes(network)
  const vocabulary = decodeVocabulary(decodeBase64(packed.vocabulary))
  return {
    network,
    products: codeProducts(network),
    vocabulary,
  }
}

/** The numbers of a matrix, row by row, each column with a factor of its own. */
export function packMatrix(values: Float32Array, columns: number): PackedMatrix {
  const largest = new Float32Array(columns)
  for (let i = 0; i < values.length; i++) {
    largest[i % columns] = Math.max(largest[i % columns], Math.abs(values[i]))
  }
  const factors = Array.from(largest, (value) => roundNumber(value / HIGHEST || 1))
  const whole = Int8Array.from(values, (value, i) =>
    Math.max(-HIGHEST, Math.min(HIGHEST, Math.round(value / factors[i % columns]))),
  )
  return { factors, bytes: encodeBase64(new Uint8Array(whole.buffer)) }
}

/** A number with as many digits as matter here, so that the text of a model is short. */
export function roundNumber(value: number): number {
  return Number(value.toPrecision(DIGITS))
}

function unpackMatrix({ factors, bytes }: PackedMatrix): Float32Array {
  const whole = new Int8Array(decodeBase64(bytes).buffer)
  return Float32Array.from(whole, (value, i) => value * factors[i % factors.length])
}

function checkSizes({ shape, codes, codebook, features, first, second }: WindowNetwork): void {
  const inputs = WINDOW_WORDS * inputWidth(shape) + shape.signals
  const fits =
    codes.length % shape.codeGroups === 0 &&
    codebook.length === 256 * shape.vectorWidth &&
    features.length === shape.featureRows * shape.featureWidth &&
    first.length === inputs * shape.hidden &&
    second.every((weights) => weights.length === shape.hidden * shape.labels)
  if (!fits) throw new RangeError("unpackWindowModel: the numbers do not fit the shape of the network")
}
