// A word as the recognizer and the trainer see it.

import type { NameKnowledge } from "../../language"
import { rowOf, type Vocabulary } from "../../model/vocabulary"
import type { Token } from "../../types"
import { wordRole } from "./candidates"
import { type WordFeatures, wordFeatures } from "./word-features"

export interface Word {
  readonly text: string
  readonly norm: string
  /** In the network's vocabulary, or -1. */
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

/** The word of a token. */
export function readWord({ text, norm }: Token, names: NameKnowledge, vocabulary: Vocabulary): Word {
  const features = wordFeatures(text, norm, names)
  const row = rowOf(vocabulary, norm)
  return { text, norm, row, role: wordRole(text, features, row >= 0), features }
}
