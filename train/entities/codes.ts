// Vectors to bytes: see src/model/coded-vectors.ts for what the bytes mean.

import { CODES, type CodedVectors, decodeVector, vectorRow } from "../../src/model/coded-vectors"
import { decodeVocabulary, encodeHashes } from "../../src/model/vocabulary"
import { randomNumbers } from "./random"
import type { WordVectors } from "./vectors"

export interface CodeShape {
  readonly stages: number
  readonly groups: number
  /** How many of the commonest words are coded finely. */
  readonly commonWords: number
}

const ROUNDS = 8 // of k-means
const SAMPLED = 30_000 // vectors from which the centres are found

export interface Coded {
  readonly vectors: CodedVectors
  readonly commonHashes: Uint8Array
  readonly rareHashes: Uint8Array
}

/** The vectors as bytes. */
export function codeVectors(
  { hashes, vectors, width }: WordVectors,
  { stages, groups, commonWords }: CodeShape,
): Coded {
  const left = vectors.slice() // what the stages so far leave over
  const codes: Uint8Array[] = []
  const stageBook = new Float32Array(stages * CODES * width)
  for (let stage = 0; stage < stages; stage++) {
    const centres = findCentres(everyNth(left, width), width, randomNumbers(stage + 1))
    stageBook.set(centres, stage * CODES * width)
    codes.push(takeNearest(left, width, centres))
  }
  const groupBook = new Float32Array(groups * CODES * (width / groups))
  const length = width / groups
  for (let group = 0; group < groups; group++) {
    const pieces = new Float32Array(commonWords * length)
    for (let row = 0; row < commonWords; row++) {
      const start = row * width + group * length
      pieces.set(left.subarray(start, start + length), row * length)
    }
    const centres = findCentres(everyNth(pieces, length), length, randomNumbers(stages + group + 1))
    groupBook.set(centres, group * CODES * length)
    codes.push(takeNearest(pieces, length, centres))
  }
  const rows = hashes.map((hash, row) => ({ hash, row })).sort((a, b) => a.hash - b.hash)
  const common = rows.filter(({ row }) => row < commonWords)
  const rare = rows.filter(({ row }) => row >= commonWords)
  const commonHashes = encodeHashes(common.map(({ hash }) => hash))
  const rareHashes = encodeHashes(rare.map(({ hash }) => hash))
  return {
    commonHashes,
    rareHashes,
    vectors: {
      ...{ width, stages, groups, stageBook, groupBook },
      common: decodeVocabulary(commonHashes),
      rare: decodeVocabulary(rareHashes),
      commonCodes: Uint8Array.from(common.flatMap(({ row }) => codes.map((column) => column[row]))),
      rareCodes: Uint8Array.from(rare.flatMap(({ row }) => codes.slice(0, stages).map((column) => column[row]))),
    },
  }
}

/** What the bytes stand for, a row for each hash: what the network will see. */
export function decodeVectors(coded: CodedVectors, hashes: readonly number[]): Float32Array {
  const vectors = new Float32Array(hashes.length * coded.width)
  hashes.forEach((hash, i) => {
    vectors.set(decodeVector(coded, vectorRow(coded, hash)), i * coded.width)
  })
  return vectors
}

function everyNth(points: Float32Array, width: number): Float32Array {
  const count = points.length / width
  const step = Math.max(1, Math.floor(count / SAMPLED))
  const sample = new Float32Array(Math.floor(count / step) * width)
  for (let i = 0; i * width < sample.length; i++) {
    sample.set(points.subarray(i * step * width, (i * step + 1) * width), i * width)
  }
  return sample
}

/** The code of each point, which is taken away from it. */
function takeNearest(points: Float32Array, width: number, centres: Float32Array): Uint8Array {
  const codes = nearestCentres(points, width, centres)
  for (let i = 0; i < points.length; i++) points[i] -= centres[codes[Math.floor(i / width)] * width + (i % width)]
  return codes
}

/** k-means, from points drawn at random. */
function findCentres(points: Float32Array, width: number, random: () => number): Float32Array {
  const count = points.length / width
  const centres = new Float32Array(CODES * width)
  for (let centre = 0; centre < CODES; centre++) {
    const start = Math.floor(random() * count) * width
    centres.set(points.subarray(start, start + width), centre * width)
  }
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float64Array(CODES * width)
    const sizes = new Float64Array(CODES)
    nearestCentres(points, width, centres).forEach((centre, i) => {
      sizes[centre]++
      for (let k = 0; k < width; k++) sums[centre * width + k] += points[i * width + k]
    })
    for (let i = 0; i < centres.length; i++) {
      const size = sizes[Math.floor(i / width)]
      if (size > 0) centres[i] = sums[i] / size
    }
  }
  return centres
}

// The nearest centre has the largest product with the point, less half its own square.
function nearestCentres(points: Float32Array, width: number, centres: Float32Array): Uint8Array {
  const halves = new Float32Array(CODES)
  for (let i = 0; i < centres.length; i++) halves[Math.floor(i / width)] += centres[i] ** 2 / 2
  const nearest = new Uint8Array(points.length / width)
  for (let i = 0; i < nearest.length; i++) {
    let most = Number.NEGATIVE_INFINITY
    for (let centre = 0, at = 0; centre < CODES; centre++, at += width) {
      let product = -halves[centre]
      for (let k = 0; k < width; k++) product += points[i * width + k] * centres[at + k]
      if (product > most) {
        most = product
        nearest[i] = centre
      }
    }
  }
  return nearest
}
