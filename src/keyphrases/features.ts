// What makes a phrase a good one: one number each, and how much it weighs. A score is the product of all, each to the power of
// its weight, so every feature is the logarithm of something.

import type { Candidate } from "./candidates"

/** A candidate with the figures that features read. */
export interface Measured extends Pick<Candidate, "lemmas" | "firstPlace"> {
  /** Number of mentions. */
  readonly count: number
  /** Occurrences in the text of each of its lemmas. */
  readonly lemmaCounts: readonly number[]
}

export interface Feature {
  readonly name: string
  readonly weight: number
  readonly of: (candidate: Measured) => number
}

/** How often the text uses its words: a phrase of several frequent words says more than its own count. */
function wordFrequency({ lemmaCounts }: Measured): number {
  return Math.log(lemmaCounts.reduce((sum, count) => sum + Math.log(1 + count), 0))
}

/** How often it is mentioned itself. */
function mentionCount({ count }: Measured): number {
  return Math.log(count)
}

/** How late it comes: news and abstracts say first what they are about. Grows slowly, so that a long text is not all beginning. */
function lateness({ firstPlace }: Measured): number {
  return Math.log(3 + firstPlace / 10)
}

/** Whether it is a single word: those that say enough alone are names, which are mentioned often. */
function isSingleWord({ lemmas }: Measured): number {
  return lemmas.length === 1 ? 1 : 0
}

// Chosen among a handful of round numbers by F1 on three corpora (news, abstracts, news with crowd keywords).
export const FEATURES: readonly Feature[] = [
  { name: "wordFrequency", weight: 1, of: wordFrequency },
  { name: "mentionCount", weight: 0.5, of: mentionCount },
  { name: "lateness", weight: -0.5, of: lateness },
  { name: "isSingleWord", weight: -0.6, of: isSingleWord },
]

/** Greater than 0; higher is better. Comparable within one text. */
export function scoreOf(candidate: Measured): number {
  return Math.exp(FEATURES.reduce((sum, { weight, of }) => sum + weight * of(candidate), 0))
}
