// Words to be found in a text among many that are none of them. Nearly no word is one, so what is looked at first is whether any
// of them has this length, this first and this last letter; only then is a string made of the span, and looked up.

import type { Spellings } from "../language"
import { normalizeKey } from "./normalize"

const LETTER_BITS = 5 // the low bits of a letter's code: the same for "c" and "C"
const LETTER_MASK = 2 ** LETTER_BITS - 1
export const LONGEST_SPELLING = 31 // one bit for each length
const NON_ASCII = 0x80

/** The words, lower case, with what each stands for. Words longer than 31 code units are never found. */
export function spellingsOf<T>(words: ReadonlyMap<string, T>): Spellings<T> {
  const lengthsByEnds = new Int32Array(2 ** (2 * LETTER_BITS))
  for (const word of words.keys()) {
    if (word.length > LONGEST_SPELLING) continue
    lengthsByEnds[entryOf(word.charCodeAt(0), word.charCodeAt(word.length - 1))] |= 1 << word.length
  }
  return { words, lengthsByEnds }
}

/** Whether one of the words has this length and begins and ends with these units, whatever stands between. */
export function mayBeSpelled(
  { lengthsByEnds }: Spellings<unknown>,
  firstUnit: number,
  lastUnit: number,
  length: number,
): boolean {
  return length <= LONGEST_SPELLING && ((lengthsByEnds[entryOf(firstUnit, lastUnit)] >> length) & 1) !== 0
}

/** What the word from `start` to `end` stands for, or undefined if it is none of them. */
export function findSpelling<T>(spellings: Spellings<T>, text: string, start: number, end: number): T | undefined {
  // The key of what is not ASCII may be shorter and begin with another letter.
  const lastUnit = text.charCodeAt(end - 1)
  if (isAscii(text, start, end) && !mayBeSpelled(spellings, text.charCodeAt(start), lastUnit, end - start))
    return undefined
  return spellings.words.get(normalizeKey(text.slice(start, end)))
}

function isAscii(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) >= NON_ASCII) return false
  return true
}

function entryOf(firstUnit: number, lastUnit: number): number {
  return ((firstUnit & LETTER_MASK) << LETTER_BITS) | (lastUnit & LETTER_MASK)
}
