// Vectors for many words in a few bytes each. A vector is a sum of rows, one of 256 from each of some stages, each stage coding
// what the ones before it left (residual quantisation; Chen, Guan and Wang, "Approximate nearest neighbor search by residual
// vector quantization", 2010). For common words what is still left is coded in pieces, a byte for each (product quantisation;
// Jégou, Douze and Schmid, "Product quantization for nearest neighbor search", 2011). Rare words do well without.

import { rowOf, type Vocabulary } from "./vocabulary"

export const CODES = 256 // values of a byte

export interface CodedVectors {
  /** Numbers in a vector. */
  readonly width: number
  readonly stages: number
  /** Pieces of a vector; `width` is a multiple. */
  readonly groups: number
  readonly common: Vocabulary
  readonly rare: Vocabulary
  /** A row for each common word: `stages` bytes, then `groups`. */
  readonly commonCodes: Uint8Array
  /** A row of `stages` bytes for each rare word. */
  readonly rareCodes: Uint8Array
  /** For each stage and each byte a vector. */
  readonly stageBook: Float32Array
  /** For each group and each byte the numbers of one piece. */
  readonly groupBook: Float32Array
}

/** A byte of a word as the numbers it stands for: those of `book` from `from` on, which belong at `start` in the vector. */
export interface CodeMeaning {
  readonly book: Float32Array
  readonly from: number
  readonly start: number
  readonly length: number
}

/** The row of the word with this hash (`wordHash`), common ones first, or -1. */
export function vectorRow({ common, rare }: CodedVectors, hash: number): number {
  const row = rowOf(common, hash)
  if (row >= 0) return row
  const rareRow = rowOf(rare, hash)
  return rareRow < 0 ? -1 : common.size + rareRow
}

/** The bytes of a row: `stages` of them, and for common words `groups` more. */
export function codesOf({ common, commonCodes, rareCodes, stages, groups }: CodedVectors, row: number): Uint8Array {
  const size = stages + groups
  if (row < common.size) return commonCodes.subarray(row * size, (row + 1) * size)
  const start = (row - common.size) * stages
  return rareCodes.subarray(start, start + stages)
}

/** The first byte of a row: words of one cluster are used alike. -1 for -1. */
export function clusterOf(vectors: CodedVectors, row: number): number {
  return row < 0 ? -1 : codesOf(vectors, row)[0]
}

/** What the byte at place `k` of a row means. */
export function meaningOf(vectors: CodedVectors, k: number, code: number): CodeMeaning {
  const { width, stages, groups, stageBook, groupBook } = vectors
  if (k < stages) return { book: stageBook, from: (k * CODES + code) * width, start: 0, length: width }
  const length = width / groups
  const from = ((k - stages) * CODES + code) * length
  return { book: groupBook, from, start: (k - stages) * length, length }
}

/** The vector of a row. */
export function decodeVector(vectors: CodedVectors, row: number): Float32Array {
  const vector = new Float32Array(vectors.width)
  codesOf(vectors, row).forEach((code, k) => {
    const { book, from, start, length } = meaningOf(vectors, k, code)
    for (let n = 0; n < length; n++) vector[start + n] += book[from + n]
  })
  return vector
}
