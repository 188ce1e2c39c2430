// A window network and the linear model that is added to it, as one sealed model. The network's numbers take a byte each, with a
// factor for each column of their matrix.

import { exactSection, joinSections, matrixSection, sectionReader, wholeSection } from "./byte-sections"
import { CODES, type CodedVectors } from "./coded-vectors"
import { type PackedRows, packRows } from "./lanes"
import { openModel, sealModel } from "./model-file"
import { type PackedNetwork, packNetwork } from "./packed-network"
import { decodeVocabulary } from "./vocabulary"
import { decodeWeights, encodeWeights, type WeightTable } from "./weights"
import { CONTEXT_PARTS, inputWidth, type NetworkShape, WINDOW_WORDS, type WindowNetwork } from "./window-network"

export interface WindowModel {
  /** Of the features it was trained for (`fingerprintOf`). */
  readonly fingerprint: string
  readonly network: WindowNetwork
  /** The same network, ready to be asked. */
  readonly packed: PackedNetwork
  /** A row for each hashed feature; sums of rows times the factor are added to the scores of the labels. */
  readonly linear: PackedRows
  readonly linearFactor: number
  /**
   * The share of right answers among those to which the network gives a probability of 0, 0.1 and so on to 1; between them it is
   * as between the ends of a line. Empty where that was not measured.
   */
  readonly reliability: Float32Array
}

/** What goes into a model. The hashes of the words are as `encodeHashes` writes them. */
export interface WindowModelParts {
  readonly network: WindowNetwork
  readonly commonHashes: Uint8Array
  readonly rareHashes: Uint8Array
  readonly linear: WeightTable
  readonly linearFactor: number
  /** How many rows are added up at most. */
  readonly maxFeatures: number
  readonly reliability: Float32Array
}

/** The model as base64. Numbers are rounded: `unpackWindowModel` gives the ones that will be used. */
export function packWindowModel(fingerprint: string, parts: WindowModelParts): string {
  const { network, commonHashes, rareHashes, reliability } = parts
  const { shape, vectors, second, secondBias } = network
  const linear = encodeWeights(parts.linear)
  const content = [
    wholeSection([shape.vectorWidth, shape.featureRows, shape.featureWidth, shape.signals]),
    wholeSection([shape.hidden, shape.contextUnits, shape.labels]),
    wholeSection([
      vectors.stages,
      vectors.groups,
      second.length,
      reliability.length,
      commonHashes.length,
      rareHashes.length,
      parts.maxFeatures,
      linear.length,
    ]),
    commonHashes,
    rareHashes,
    vectors.commonCodes,
    vectors.rareCodes,
    matrixSection(vectors.stageBook, vectors.width),
    matrixSection(vectors.groupBook, vectors.width / vectors.groups),
    matrixSection(network.features, shape.featureWidth),
    matrixSection(network.first, shape.hidden),
    exactSection(network.firstBias),
    matrixSection(network.context, shape.contextUnits),
    ...second.flatMap((weights, kind) => [matrixSection(weights, shape.labels), exactSection(secondBias[kind])]),
    exactSection(reliability),
    exactSection(Float32Array.of(parts.linearFactor)),
    linear,
  ]
  return sealModel(fingerprint, joinSections(content))
}

/**
 * The model that `packWindowModel` packed, ready for use. About 100 ms.
 *
 * @throws {RangeError} if `packed` is no model, of another layout, or of other features than `fingerprint` says.
 */
export function unpackWindowModel(name: string, packed: string, fingerprint: string): WindowModel {
  const { whole, bytes, exact, matrix, expectEnd } = sectionReader(name, openModel(name, packed, fingerprint))
  const [vectorWidth, featureRows, featureWidth, signals] = Array.from({ length: 4 }, whole)
  const [hidden, contextUnits, labels] = Array.from({ length: 3 }, whole)
  const [stages, groups, kinds, knots, commonLength, rareLength] = Array.from({ length: 6 }, whole)
  const [maxFeatures, linearLength] = [whole(), whole()]
  const shape: NetworkShape = { vectorWidth, featureRows, featureWidth, signals, hidden, contextUnits, labels }
  const common = decodeVocabulary(bytes(commonLength))
  const rare = decodeVocabulary(bytes(rareLength))
  const vectors: CodedVectors = {
    width: vectorWidth,
    stages,
    groups,
    common,
    rare,
    commonCodes: bytes(common.size * (stages + groups)),
    rareCodes: bytes(rare.size * stages),
    stageBook: matrix(stages * CODES, vectorWidth),
    groupBook: matrix(groups * CODES, vectorWidth / groups),
  }
  const features = matrix(featureRows, featureWidth)
  const first = matrix(WINDOW_WORDS * inputWidth(shape) + signals, hidden)
  const firstBias = exact(hidden)
  const context = matrix(CONTEXT_PARTS * vectorWidth, contextUnits)
  const outputs = Array.from({ length: kinds }, () => ({
    weights: matrix(hidden, labels),
    bias: exact(labels),
  }))
  const [second, secondBias] = [outputs.map(({ weights }) => weights), outputs.map(({ bias }) => bias)]
  const network: WindowNetwork = { shape, vectors, features, first, firstBias, context, second, secondBias }
  const reliability = exact(knots)
  const [linearFactor] = exact(1)
  const linearBytes = bytes(linearLength)
  expectEnd() // before the table is decoded: it would be nonsense, of any size
  const linear = packRows(decodeWeights(linearBytes), maxFeatures)
  return { fingerprint, network, packed: packNetwork(network), linear, linearFactor, reliability }
}
