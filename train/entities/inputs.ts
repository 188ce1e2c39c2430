// What the network is told of a place: the words around it, its signals, and its context.

import { isTelling, wordsBefore, wordsBehind } from "../../src/entities/learned/context"
import { EDGE, type Word } from "../../src/entities/learned/word"
import { inputWidth, WHOLE_SENTENCE, WINDOW_RADIUS, WORDS_BEFORE, WORDS_BEHIND } from "../../src/model/window-network"
import type { Place } from "./batches"
import type { Trainer } from "./trainer"

// What sums of vectors are multiplied by, so that parts of the context are about as large as a word. The mean over a sentence is small.
export const CONTEXT_FACTORS: readonly number[] = [2, 0.3, 0.3]

/** Writes the inputs of the places; gives the features used, as row in the batch, place in the row, feature. */
export function fillInput({ shape, options, vectors, at, f, random }: Trainer, places: readonly Place[]): number[] {
  const { vectorWidth, featureWidth, featureRows, signals } = shape
  const used: number[] = []
  f.fill(0, at.input, at.input + places.length * at.inputs)
  places.forEach(({ sample, i }, row) => {
    let column = 0
    for (let offset = -WINDOW_RADIUS; offset <= WINDOW_RADIUS; offset++) {
      const word: Word = sample.words[i + offset] ?? EDGE
      const start = at.input + row * at.inputs + column
      if (word.row >= 0 && random() >= options.vectorDropout) {
        f.set(vectors.subarray(word.row * vectorWidth, (word.row + 1) * vectorWidth), start)
      }
      for (const hash of word.features.hashes) {
        if (random() < options.featureDropout) continue
        const feature = hash & (featureRows - 1)
        used.push(row, column + vectorWidth, feature)
        const from = at.features + feature * featureWidth
        for (let k = 0; k < featureWidth; k++) f[start + vectorWidth + k] += f[from + k]
      }
      column += inputWidth(shape)
    }
    for (let k = 0; k < signals; k++) f[at.input + row * at.inputs + column + k] = (sample.signals[i] >>> k) & 1
  })
  return used
}

/** Writes the sums of vectors that make the context of a place. */
export function fillContext(
  { shape: { vectorWidth }, vectors, at, f }: Trainer,
  { sample: { words, casing }, i }: Place,
  start: number,
): void {
  f.fill(0, start, start + at.contextInputs)
  const addWord = ({ row }: Word, part: number, factor: number): void => {
    if (row < 0) return
    const to = start + part * vectorWidth
    for (let k = 0; k < vectorWidth; k++) f[to + k] += factor * vectors[row * vectorWidth + k]
  }
  const telling = words.filter((word) => isTelling(word, casing))
  for (const word of telling) addWord(word, WHOLE_SENTENCE, CONTEXT_FACTORS[WHOLE_SENTENCE] / telling.length)
  const before = wordsBefore(i)
  const behind = wordsBehind(i, words.length)
  for (let k = before.from; k < before.to; k++) addWord(words[k], WORDS_BEFORE, CONTEXT_FACTORS[WORDS_BEFORE])
  for (let k = behind.from; k < behind.to; k++) addWord(words[k], WORDS_BEHIND, CONTEXT_FACTORS[WORDS_BEHIND])
}
