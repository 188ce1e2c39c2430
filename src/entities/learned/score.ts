// Sentence to scores: for each place where a name can be the logarithm of each label's probability, by the network and the
// linear part.

import { addColumns, addHashedRows, NUMBERS_PER_ROW } from "../../model/lanes"
import { labelWriter } from "../../model/place-labels"
import type { WindowModel } from "../../model/window-model"
import { WINDOW_RADIUS, WINDOW_WORDS } from "../../model/window-network"
import { signalUnits } from "../../model/word-units"
import { recentMap } from "../../text/recent"
import { contextReader, type UnitsOf } from "./context"
import type { DocumentScores } from "./document-scores"
import type { KnownWord, KnownWords, WordSums } from "./known-words"
import { KIND_COUNT, kindPlace, LABEL_COUNT } from "./labels"
import { MAX_PLACE_FEATURES, sharedFeatures } from "./place-features"
import { AFTER_SIGN, placeKind, type Sample } from "./tag"

/** Writes the scores of a sentence, whose first token is number `first` of the document. */
export type SentenceScorer = (sample: Sample<KnownWord>, scores: DocumentScores, first: number) => void

const ALL_PLACES = (1 << WINDOW_WORDS) - 1
const REMEMBERED_SIGNALS = 256 // news and web text have some hundred combinations

export function sentenceScorer({ packed, linear, linearFactor }: WindowModel, known: KnownWords): SentenceScorer {
  const writeLabels = labelWriter(packed)
  const features = new Int32Array(MAX_PLACE_FEATURES)
  const row = new Float64Array(NUMBERS_PER_ROW)
  const rest = new Int32Array(packed.width)
  const context = contextReader(packed)
  const unitsOfSignals = recentMap<number, Int32Array>(REMEMBERED_SIGNALS)
  const unitsFor = (signals: number): Int32Array => {
    const found = unitsOfSignals.get(signals) ?? signalUnits(packed, signals)
    unitsOfSignals.set(signals, found)
    return found
  }
  return (sample, scores, first) => {
    const { words, candidates, signals } = sample
    if (!candidates.includes(1)) return
    prepareWords(sample, known)
    const contextOf: UnitsOf = (i) => known.contextOf(words[i])
    context.readSentence(sample, contextOf)
    const at = (i: number): WordSums => (i >= 0 && i < words.length ? words[i] : known.edge).sums
    for (let i = 0; i < words.length; i++) {
      if (candidates[i] === 0) continue
      const [a, b, c, d, e] = [at(i - 2), at(i - 1), at(i), at(i + 1), at(i + 2)]
      const to = (first + i) * LABEL_COUNT
      const kind = placeKind(sample, i)
      if (kind !== AFTER_SIGN) {
        const count = sharedFeatures(words, signals[i], i, features)
        sumRows(row, a.rows, b.rows, c.rows, d.rows, e.rows)
        addHashedRows(row, 0, linear, features, count)
        addColumns(row, LABEL_COUNT, linearFactor, scores.labels, to)
      }
      context.writeRest(i, contextOf, unitsFor(signals[i]), rest)
      writeLabels(kind, [a.units, b.units, c.units, d.units, e.units], rest, scores.labels, to)
      normalize(scores, first + i)
    }
  }
}

/** Works out what the words add to the places near them where a name can be. */
function prepareWords({ words, candidates }: Sample<KnownWord>, { prepare, edge }: KnownWords): void {
  // Which places word `i` has in the windows around it, a bit each: from word to word each window has it one place further on.
  let places = 0
  for (let i = -WINDOW_RADIUS; i < words.length + WINDOW_RADIUS; i++) {
    places = (places << 1) & ALL_PLACES
    if (i + WINDOW_RADIUS < words.length) places |= candidates[i + WINDOW_RADIUS]
    if (places !== 0) prepare(i >= 0 && i < words.length ? words[i] : edge, places)
  }
}

/** Sets `row` to what the words of a window add: of each the row of its place. */
function sumRows(
  row: Float64Array,
  a: Float64Array,
  b: Float64Array,
  c: Float64Array,
  d: Float64Array,
  e: Float64Array,
): void {
  const [ofB, ofC, ofD, ofE] = [NUMBERS_PER_ROW, 2 * NUMBERS_PER_ROW, 3 * NUMBERS_PER_ROW, 4 * NUMBERS_PER_ROW]
  for (let n = 0; n < NUMBERS_PER_ROW; n++) row[n] = a[n] + b[ofB + n] + c[ofC + n] + d[ofD + n] + e[ofE + n]
}

const NEGLIGIBLE = -24 // an exponential below e ** -24 changes no sum that is kept in six digits

/** Makes the numbers of token `i` logarithms of probabilities that sum to one, and notes the probability of each kind. */
function normalize({ labels, kinds }: DocumentScores, i: number): void {
  const at = i * LABEL_COUNT
  const kindAt = i * KIND_COUNT
  let highest = labels[at]
  for (let label = 1; label < LABEL_COUNT; label++) highest = Math.max(highest, labels[at + label])
  let sum = 0
  for (let label = 0; label < LABEL_COUNT; label++) {
    const difference = labels[at + label] - highest
    if (difference < NEGLIGIBLE) continue
    const part = Math.exp(difference)
    kinds[kindAt + kindPlace(label)] += part
    sum += part
  }
  for (let kind = 0; kind < KIND_COUNT; kind++) kinds[kindAt + kind] /= sum
  const shift = highest + Math.log(sum)
  for (let label = 0; label < LABEL_COUNT; label++) labels[at + label] -= shift
}
