// A network with one hidden layer that looks at a window of words, after Collobert et al., "Natural Language Processing (Almost)
// from Scratch" (2011). A word enters as a vector of its meaning and a sum of learned vectors for its features. What a word adds
// to the hidden units depends on the word and its place in the window alone, so it is worked out once per word
// (`word-units.ts`).

import type { CodedVectors } from "./coded-vectors"

/** Words on each side of the one that is judged. */
export const WINDOW_RADIUS = 2
export const WINDOW_WORDS = 2 * WINDOW_RADIUS + 1

export interface NetworkShape {
  /** Numbers in a word's vector. */
  readonly vectorWidth: number
  /** Rows of the table of learned feature vectors, a power of two, and numbers in each. */
  readonly featureRows: number
  readonly featureWidth: number
  /** Inputs that are 0 or 1 and belong to the judged word's place. */
  readonly signals: number
  readonly hidden: number
  readonly labels: number
}

export interface WindowNetwork {
  readonly shape: NetworkShape
  readonly vectors: CodedVectors
  readonly features: Float32Array
  /** Inputs by hidden units: for each place in the window its vector and feature numbers, then the signals. */
  readonly first: Float32Array
  readonly firstBias: Float32Array
  /** Hidden units by labels, several times over: one for each kind of place, as `labelWriter` is told. */
  readonly second: readonly Float32Array[]
  readonly secondBias: readonly Float32Array[]
}

/** How many numbers the first layer has for one place in the window. */
export function inputWidth({ vectorWidth, featureWidth }: NetworkShape): number {
  return vectorWidth + featureWidth
}
