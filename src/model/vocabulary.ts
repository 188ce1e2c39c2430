// A set of words kept as hashes: three bytes for a word and no letters. A word that is not in it is taken for one that is once
// in some hundred times at most, which a statistical model does not notice.

import { hashString, spread } from "./hash"

/** Row numbers of words, from 0 in the order of their hashes. */
export interface Vocabulary {
  readonly size: number
  /** Open addressing: hash + 1, or 0 where free, and beside it the row. */
  readonly hashes: Int32Array
  readonly rows: Int32Array
}

const HASH_BITS = 24
const MIN_SLOTS = 4
const MAX_BYTE = 0x7f

/** The hash by which a word is known here. */
export function wordHash(word: string): number {
  return spread(hashString(word)) >>> (32 - HASH_BITS)
}

/** The hashes, which must ascend and differ, as differences of seven bits a byte. */
export function encodeHashes(hashes: readonly number[]): Uint8Array {
  const bytes: number[] = []
  let previous = -1
  for (const hash of hashes) {
    if (hash <= previous) throw new RangeError(`encodeHashes: ${hash} comes after ${previous}`)
    let gap = hash - previous - 1
    previous = hash
    for (; gap > MAX_BYTE; gap >>>= 7) bytes.push((gap & MAX_BYTE) | (MAX_BYTE + 1))
    bytes.push(gap)
  }
  return Uint8Array.from(bytes)
}

/** The vocabulary that `encodeHashes` wrote. */
export function decodeVocabulary(bytes: Uint8Array): Vocabulary {
  let size = 0
  for (const byte of bytes) if (byte <= MAX_BYTE) size++
  let slots = MIN_SLOTS
  while (slots < 2 * size) slots *= 2
  const hashes = new Int32Array(slots)
  const rows = new Int32Array(slots)
  let hash = -1
  let gap = 0
  let shift = 0
  let row = 0
  for (const byte of bytes) {
    gap |= (byte & MAX_BYTE) << shift
    shift += 7
    if (byte > MAX_BYTE) continue
    hash += gap + 1
    let slot = hash & (slots - 1)
    while (hashes[slot] !== 0) slot = (slot + 1) & (slots - 1)
    hashes[slot] = hash + 1
    rows[slot] = row++
    gap = 0
    shift = 0
  }
  return { size, hashes, rows }
}

/** The row of the word with this hash, or -1. */
export function rowOf({ hashes, rows }: Vocabulary, hash: number): number {
  const mask = hashes.length - 1
  const wanted = hash + 1
  for (let slot = (wanted - 1) & mask; hashes[slot] !== 0; slot = (slot + 1) & mask) {
    if (hashes[slot] === wanted) return rows[slot]
  }
  return -1
}
