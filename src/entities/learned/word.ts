// A word as the recognizer and the trainer see it.

import type { NameKnowledge } from "../../language"
import type { Token } from "../../types"
import { wordRole } from "./candidates"
import {
  ALL_CAPITALS,
  type Casing,
  DOTTED,
  LOWER,
  MARK,
  NUMBER,
  ONE_CAPITAL,
  type WordFeatures,
  wordFeatures,
} from "./word-features"

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

/** The words of tokens `from` up to, not including, `to`, a sentence, with its casing. `read` gives what `readWord` does. */
export function readSentence<W extends Word>(
  tokens: readonly Token[],
  from: number,
  to: number,
  read: (token: Token, casing: Casing) => W,
): { readonly words: readonly W[]; readonly casing: Casing } {
  const words: W[] = []
  for (let i = from; i < to; i++) words.push(read(tokens[i], "usual"))
  const casing = casingOf(words)
  if (casing !== "usual") for (let i = from; i < to; i++) words[i - from] = read(tokens[i], casing)
  return { words, casing }
}

const MIN_STYLED_WORDS = 4
const MOST = 0.8

function casingOf(words: readonly Word[]): Casing {
  let letters = 0
  let capitalized = 0
  let inCapitals = 0
  let singleCapitals = 0 // "I" has its capital from the keyboard
  for (let i = 0; i < words.length; i++) {
    const { writing } = words[i]
    if (writing === NUMBER || writing === MARK) continue
    letters++
    if (writing !== LOWER) capitalized++
    if (writing === ONE_CAPITAL) singleCapitals++
    if (writing === ALL_CAPITALS || writing === ONE_CAPITAL || writing === DOTTED) inCapitals++
  }
  if (letters < MIN_STYLED_WORDS) return "usual"
  if (capitalized === singleCapitals) return "small"
  if (capitalized <= MOST * letters) return "usual"
  return inCapitals > MOST * letters ? "capitals" : "headline"
}

/** Under which the word of a token may be kept: equal for tokens written alike, of one part of speech, in sentences of one casing. */
export function wordKey({ text, pos }: Token, casing: Casing): string {
  return casing === "usual" ? `${pos} ${text}` : `${pos} ${text} ${casing}`
}

/** The word of a token in a sentence of this casing. */
export function readWord(
  { text, norm, pos }: Pick<Token, "text" | "norm" | "pos">,
  names: NameKnowledge,
  { rowOf, clusterOf }: VectorLookup,
  casing: Casing,
): Word {
  const features = wordFeatures({ text, norm, pos }, names, casing)
  const row = rowOf(norm)
  const mayName = casing === "small" && !names.functionWords.has(norm)
  const role = wordRole(text, features, row >= 0, mayName)
  return { text, norm, row, cluster: clusterOf(row), role, writing: features.writing, features }
}
