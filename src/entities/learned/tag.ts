// Sentence to scores: for each token the logarithm of each label's probability, by the network and the linear part.

import type { NameKnowledge } from "../../language"
import { addColumns, addHashedRows, NUMBERS_PER_ROW } from "../../model/lanes"
import type { WindowModel } from "../../model/window-model"
import { addSignals, addWord, scoreLabels, WINDOW_RADIUS, WINDOW_WORDS } from "../../model/window-network"
import { findCandidates, SIGN } from "./candidates"
import { LABEL_COUNT, OUTSIDE } from "./labels"
import { MAX_PLACE_FEATURES, placeFeatures } from "./place-features"
import { findSignals } from "./signals"
import { EDGE, type Word } from "./word"

/** The kinds of place for which the network has output weights of their own. */
const ORDINARY = 0
const AFTER_SIGN = 1

const NEVER = -30 // the logarithm of a probability that no path can afford

/** A sentence made ready for the network: its words, where names can be, and the signals at each place. */
export interface Sample {
  readonly words: readonly Word[]
  readonly candidates: Uint8Array
  readonly signals: Int32Array
}

/** `judged` holds the labels that the rules give to the words. */
export function sampleOf(words: readonly Word[], judged: Uint8Array, names: NameKnowledge): Sample {
  const candidates = findCandidates(Uint8Array.from(words, (word) => word.role))
  for (let i = 0; i < words.length; i++) if (judged[i] !== OUTSIDE) candidates[i] = 1
  return { words, candidates, signals: findSignals(words, candidates, judged, names) }
}

/** Whether a place is one of those after "@" or "#", or the sign itself. */
export function placeKind(words: readonly Word[], i: number): number {
  const isMarked = (words[i].role & SIGN) !== 0 || (i > 0 && (words[i - 1].role & SIGN) !== 0)
  return isMarked ? AFTER_SIGN : ORDINARY
}

/** What a word adds to the hidden units: WINDOW_WORDS rows of them. */
export function wordSums({ network, products }: WindowModel, word: Word): Float32Array {
  const sums = new Float32Array(WINDOW_WORDS * network.shape.hidden)
  addWord(network, products, word.row, word.features.hashes, sums, 0)
  return sums
}

/** A row of LABEL_COUNT logarithms of probabilities for each token. `sumsOf` gives what `wordSums` does. */
export function scoreSentence(
  { network, linear, linearFactor }: WindowModel,
  { words, candidates, signals }: Sample,
  sumsOf: (word: Word) => Float32Array,
): Float32Array {
  const { hidden } = network.shape
  const units = new Float32Array(hidden)
  const features = new Int32Array(MAX_PLACE_FEATURES)
  const sums = new Float64Array(NUMBERS_PER_ROW)
  const scores = new Float32Array(words.length * LABEL_COUNT)
  for (let i = 0; i < words.length; i++) {
    if (candidates[i] === 0) {
      for (let label = 1; label < LABEL_COUNT; label++) scores[i * LABEL_COUNT + label] = NEVER
      continue
    }
    units.set(network.firstBias)
    for (let place = 0; place < WINDOW_WORDS; place++) {
      const added = sumsOf(words[i + place - WINDOW_RADIUS] ?? EDGE)
      for (let unit = 0, at = place * hidden; unit < hidden; unit++, at++) units[unit] += added[at]
    }
    addSignals(network, signals[i], units)
    const kind = placeKind(words, i)
    if (kind === ORDINARY) {
      const count = placeFeatures(words, signals[i], i, features)
      addHashedRows(sums.fill(0), 0, linear, features, count)
      addColumns(sums, LABEL_COUNT, linearFactor, scores, i * LABEL_COUNT)
    }
    scoreLabels(network, kind, units, scores, i * LABEL_COUNT)
  }
  return scores
}
