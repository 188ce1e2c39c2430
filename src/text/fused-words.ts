// Words that are written as one and are several: "cannot". Nearly no word is one, so what is looked at first is whether any of
// them has this length and this first letter; only then is the word looked up.

import type { FusedWords } from "../language"

const LETTER_BITS = 31 // the low bits of a letter's code: the same for "c" and "C"
const MAX_LENGTH = 31 // one bit for each length

/** The words with the lengths of their parts. Words longer than 31 code units are left out. */
export function fusedWordsFrom(parts: ReadonlyMap<string, readonly number[]>): FusedWords {
  const lengthsByLetter = new Int32Array(LETTER_BITS + 1)
  for (const word of parts.keys()) {
    if (word.length <= MAX_LENGTH) lengthsByLetter[word.charCodeAt(0) & LETTER_BITS] |= 1 << word.length
  }
  return { parts, lengthsByLetter }
}

/** Whether a word of this length that begins with this code unit can be a fused word. */
export function mayBeFused({ lengthsByLetter }: FusedWords, firstUnit: number, length: number): boolean {
  return length <= MAX_LENGTH && ((lengthsByLetter[firstUnit & LETTER_BITS] >> length) & 1) !== 0
}
