// Words to parts of speech: from left to right, the tag with the highest sum of weights. A word that is only ever one part of
// speech needs no sum, and that is every second word of a text.

import { addHashedRows, highestColumn, NUMBERS_PER_ROW, sumOfRows } from "../model/lanes"
import { PARTS_OF_SPEECH } from "./parts-of-speech"
import { CONTEXT_FEATURES, caseStyle, PLACES, SENTENCE_END, SENTENCE_START, writeContextFeatures } from "./tag-features"
import { sumOf, type WordTypes } from "./word-types"

/** What stands for the tag of a word before the first. */
export const NO_TAG = PARTS_OF_SPEECH.length

/** How many rows of weights are added up for one decision. */
export const ROWS_PER_DECISION = PLACES.reduce((sum, place) => sum + place.attributes.length, CONTEXT_FEATURES)

const WINDOW_REACH = 2 // words to the left and to the right that a decision sees

/**
 * The tag of each word in order.
 *
 * @param words The number of each word of the text in `types`.
 * @param sentenceEnds For each sentence, in order, the place of the first word after it.
 */
export function tagWords(types: WordTypes, words: Int32Array, sentenceEnds: readonly number[]): Uint8Array {
  const tags = new Uint8Array(words.length)
  const sums = new Float64Array(NUMBERS_PER_ROW)
  const features = new Int32Array(CONTEXT_FEATURES)
  let start = 0
  for (const end of sentenceEnds) {
    const window = withEdges(words.subarray(start, end))
    const style = caseStyle(types.attributes, window)
    let tag = NO_TAG
    let tagBefore = NO_TAG
    for (let i = start; i < end; i++) {
      const fixedTag = types.fixedTags[words[i]]
      const next = fixedTag >= 0 ? fixedTag : bestTag(types, window, i - start, tag, tagBefore, style, sums, features)
      tags[i] = next
      tagBefore = tag
      tag = next
    }
    start = end
  }
  return tags
}

/** The words of a sentence with as many edges before and after them as a decision sees. */
export function withEdges(sentence: Int32Array): Int32Array {
  const window = new Int32Array(sentence.length + 2 * WINDOW_REACH).fill(SENTENCE_END, sentence.length + WINDOW_REACH)
  window.fill(SENTENCE_START, 0, WINDOW_REACH)
  window.set(sentence, WINDOW_REACH)
  return window
}

// `window[at]` is the word two places before the one to be tagged.
function bestTag(
  types: WordTypes,
  window: Int32Array,
  at: number,
  tag: number,
  tagBefore: number,
  style: number,
  sums: Float64Array,
  features: Int32Array,
): number {
  const word = at + WINDOW_REACH
  sumOfRows(
    sums,
    types.sums,
    sumOf(window[word], 0),
    sumOf(window[word - 1], 1),
    sumOf(window[word + 1], 2),
    sumOf(window[word - 2], 3),
    sumOf(window[word + 2], 4),
  )
  writeContextFeatures(features, types.attributes, window, at, tag, tagBefore, style)
  addHashedRows(sums, 0, types.knowledge.weights, features, CONTEXT_FEATURES)
  return highestColumn(sums, PARTS_OF_SPEECH.length)
}
