// A word as the recognizer and the trainer see it.

import type { NameKnowledge } from "../../language"
import type { Token } from "../../types"
import { wordRole } from "./candidates"
import { type WordFeatures, wordFeatures } from "./word-features"

export interface Word {
  readonly text: string
  readonly norm: string
  /** Of its vector, or -1. */
  readonly row: number
  readonly role: number
  readonly features: WordFeatures
}

/** What stands before the first word and after the last. */
export const EDGE: Word = {
  text: "",
  norm: "",
  row: -1,
  role: 0,
  features: { writing: -1, isListed: false, isOrdinary: false, hashes: [0] },
}

/** Under which the word of a token may be kept: equal for tokens that are written alike and are one part of speech. */
export function wordKey({ text, pos }: Token): string {
  return `${pos} ${text}`
}

/** The word of a token. `rowOf` gives the row of a word's vector, or -1. */
export function readWord({ text, norm, pos }: Token, names: NameKnowledge, rowOf: (norm: string) => number): Word {
  const features = wordFeatures({ text, norm, pos }, names)
  const row = rowOf(norm)
  return { text, norm, row, role: wordRole(text, features, row >= 0), features }
}
