// A linear model with a yes or a no for an answer: one weight per hashed feature, and a threshold for each kind of question.

import { layoutError, openModel, sealModel } from "./model-file"
import { decodeWeights, encodeWeights, type WeightTable } from "./weights"

/** Weights and thresholds count in the same unit: the answer is yes if the weights add up to more than the threshold. */
export interface BinaryModel {
  /** Of the features it was trained for (`fingerprintOf`). */
  readonly fingerprint: string
  /** One column. */
  readonly weights: WeightTable
  readonly thresholds: readonly number[]
}

const COUNT_BYTES = 1
const THRESHOLD_BYTES = 2
const COLUMNS_AT = 1 // in what `encodeWeights` writes

/** The model as base64: the number of thresholds, the thresholds, the weights. */
export function packBinaryModel({ fingerprint, weights, thresholds }: BinaryModel): string {
  const table = encodeWeights(weights)
  const tableAt = COUNT_BYTES + THRESHOLD_BYTES * thresholds.length
  const content = new Uint8Array(tableAt + table.length)
  const view = new DataView(content.buffer)
  view.setUint8(0, thresholds.length)
  for (let i = 0; i < thresholds.length; i++) view.setInt16(COUNT_BYTES + THRESHOLD_BYTES * i, thresholds[i])
  content.set(table, tableAt)
  return sealModel(fingerprint, content)
}

/**
 * The model that `packBinaryModel` packed.
 *
 * @throws {RangeError} if `packed` is no model, of another layout, or of other features than `fingerprint` says.
 */
export function unpackBinaryModel(name: string, packed: string, fingerprint: string): BinaryModel {
  const content = openModel(name, packed, fingerprint)
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength)
  const count = content.at(0) ?? 0
  const table = content.subarray(COUNT_BYTES + THRESHOLD_BYTES * count)
  if (table.at(COLUMNS_AT) !== 1) throw layoutError(name) // before it is decoded: it would be nonsense, of any size
  const thresholds = Array.from({ length: count }, (_, i) => view.getInt16(COUNT_BYTES + THRESHOLD_BYTES * i))
  return { fingerprint, thresholds, weights: decodeWeights(table) }
}
