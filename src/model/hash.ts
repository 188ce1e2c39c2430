// Hashes of numbers: FNV-1a for sequences, and the last steps of MurmurHash3 to spread what comes out over all 32 bits.

/** What an empty sequence hashes to. */
export const EMPTY_HASH = 0x811c9dc5 | 0

const FNV_PRIME = 0x01000193

/** The hash of a sequence with one more value at its end. */
export function extendHash(hash: number, value: number): number {
  return Math.imul(hash ^ value, FNV_PRIME)
}

/** A 32-bit number of which every bit depends on every bit of `value`. */
export function spread(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** The spread hash of an ordered pair. */
export function hashPair(first: number, second: number): number {
  return spread(Math.imul(first, 0x9e3779b1) ^ second)
}

/** The hash of the code units of a string. */
export function hashString(text: string): number {
  let hash = EMPTY_HASH
  for (let i = 0; i < text.length; i++) hash = extendHash(hash, text.charCodeAt(i))
  return hash
}

/** The hash of `text.slice(start, end)`, the ends moved inside the text, without a string being made. */
export function hashSlice(text: string, start: number, end: number): number {
  const last = Math.min(end, text.length)
  let hash = EMPTY_HASH
  for (let i = Math.max(0, start); i < last; i++) hash = extendHash(hash, text.charCodeAt(i))
  return hash
}
