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
  /** Which of 256 kinds of word it is by its vector, or -1. */
  readonly cluster: number
  readonly role: number
  /** How it is written: that of its features. */
  readonly writing: number
  readonly features: WordFeatures
}

/** Gives the row of a word's vector, or -1, and the cluster of a row, -1 for -1. */
export interface VectorLookup {
  readonly rowOf: (norm: string) => number
  readonly clusterOf: (row: number) => number
}

/** What stands before the first word and after the last. */
export const EDGE: Word = {
  text: "",
  norm: "",
  row: -1,
  cluster: -1,
  role: 0,
  writing: -1,
  features: {
    writing: -1,
    isListed: false,
    isOrdinary: false,
    hashes: [0],
    keys: { norm: 1, style: 1, classes: 1, shape: 1, prefixes: [1, 1, 1], suffixes: [1, 1, 1] },
  },
}

/** Under which the word of a token may be kept: equal for tokens that are written alike and are one part of speech. */
export function wordKey({ text, pos }: Token): string {
  return `${pos} ${text}`
}

/** The word of a token. */
export function readWord(
  { text, norm, pos }: Pick<Token, "text" | "norm" | "pos">,
  names: NameKnowledge,
  { rowOf, clusterOf }: VectorLookup,
): Word {
  const features = wordFeatures({ text, norm, pos }, names)
  const row = rowOf(norm)
  const role = wordRole(text, features, row >= 0)
  return { text, norm, row, cluster: clusterOf(row), role, writing: features.writing, features }
}
