// A network with one hidden layer that looks at a window of words, after Collobert et al., "Natural Language Processing (Almost)
// from Scratch" (2011). A word enters as a vector of its meaning and a sum of learned vectors for its features. What a word adds
// to the hidden units depends on the word and its place in the window alone, so it is worked out once per word
// (`word-units.ts`). What stands further away reaches some of the units as sums of the words' vectors (`context-units.ts`).

import type { CodedVectors } from "./coded-vectors"

/** Words on each side of the one that is judged. */
export const WINDOW_RADIUS = 2
export const WINDOW_WORDS = 2 * WINDOW_RADIUS + 1

/** The parts of the context beyond the window: the whole sentence, some words before it, some behind it. */
export const CONTEXT_PARTS = 3
export const WHOLE_SENTENCE = 0
export const WORDS_BEFORE = 1
export const WORDS_BEHIND = 2
/** Words before the window that are heard, and words behind it. Four or ten were not tried. */
export const CONTEXT_WORDS = 6

export interface NetworkShape {
  /** Numbers in a word's vector. */
  readonly vectorWidth: number
  /** Rows of the table of learned feature vectors, a power of two, and numbers in each. */
  readonly featureRows: number
  readonly featureWidth: number
  /** Inputs that are 0 or 1 and belong to the judged word's place. */
  readonly signals: number
  readonly hidden: number
  /** So many hidden units, the first ones, hear the context too. More of them learn worse, and take longer. */
  readonly contextUnits: number
  readonly labels: number
}

export interface WindowNetwork {
  readonly shape: NetworkShape
  readonly vectors: CodedVectors
  readonly features: Float32Array
  /** Inputs by hidden units: for each place in the window its vector and feature numbers, then the signals. */
  readonly first: Float32Array
  readonly firstBias: Float32Array
  /** For each part of the context the numbers of a vector, by context units. */
  readonly context: Float32Array
  /** Hidden units by labels, several times over: one for each kind of place, as `labelWriter` is told. */
  readonly second: readonly Float32Array[]
  readonly secondBias: readonly Float32Array[]
}

/** How many numbers the first layer has for one place in the window. */
export function inputWidth({ vectorWidth, featureWidth }: NetworkShape): number {
  return vectorWidth + featureWidth
}
