// Trains a tagger on sentences with known parts of speech.

import { PARTS_OF_SPEECH } from "../src/document/parts-of-speech"
import {
  type Attributes,
  attributesOf,
  CONTEXT_FEATURES,
  caseStyle,
  edgeAttributes,
  featureFingerprint,
  keyHash,
  keyOf,
  lookOf,
  PLACES,
  REACH,
  SENTENCE_END,
  SENTENCE_START,
  type SentenceWindow,
  writeContextFeatures,
  writePlaceFeatures,
} from "../src/document/tag-features"
import { NO_TAG, ROWS_PER_DECISION } from "../src/document/tagging"
import type { TaggingKnowledge } from "../src/language"
import { buildKeylessMap, type KeylessMap } from "../src/model/keyless-map"
import { packRows } from "../src/model/lanes"
import type { WeightTable } from "../src/model/weights"
import { normalizeKey } from "../src/text/normalize"
import { randomNumbers, shuffle } from "./entities/random"
import { averagedWeights, createPerceptron, learn, predict, quantize } from "./perceptron"
import { type GoldSentence, RECASINGS, type Recasing, recased, tagNumber } from "./ud"
import { CLASS_BITS, classifyWords } from "./word-classes"

const ROW_BITS = 17 // 18: +0.1 on both dev sets for 70 KB
const ROW_MASK = 2 ** ROW_BITS - 1
const EPOCHS = 7
const MARGIN = 15 // of 8, 15 and 20 all the same; without any: -0.2
const DROPPED_SHARE = 0.2 // of the features of each step, so that none is leant on alone
const MIN_FEATURE_COUNT = 3 // rarer features take rows from others; 2: the same accuracy
const RECASED_SHARE = 0.1 // of the sentences, each way. About half of it: -0.3 on title case
const SMALLEST_WEIGHT = 1.8 // of a root mean square; 1.5: 20 KB more for +0.0
const LARGEST_WEIGHT = 100
const CHECK_BITS = 6
const COMMON_MIN_COUNT = 5 // 6,200 words, 87 of 100 in a text
const LONG_NUMBER = /^(?=.{5}).*\d/u // a date of one mail, not a word of the language
const FIXED_MIN_COUNT = 8
const FIXED_MIN_SHARE = 0.995 // of the occurrences, for a tag to be the only one; 0.99 makes "can" never a noun, 0.97: -0.1

export interface TrainedTagger {
  /** Ready for use. `train/tag-scores.ts` measures how reliable it is. */
  readonly knowledge: TaggingKnowledge
  readonly weights: WeightTable
  /** How many sentences it was trained on, copies included. */
  readonly rows: number
}

/** The tagger that these sentences give; with several seeds, their mean. */
export function trainTagger(gold: readonly GoldSentence[], seeds: readonly number[]): TrainedTagger {
  const training = [...gold, ...recasedSample(gold, randomNumbers(1))]
  const wordClasses = mapOfClasses(gold)
  const commonWords = findCommonWords(gold, training)
  const values = quantize(train(training, wordClasses, seeds), SMALLEST_WEIGHT, LARGEST_WEIGHT)
  const weights = { rowBits: ROW_BITS, columns: PARTS_OF_SPEECH.length, values }
  const knowledge: TaggingKnowledge = {
    fingerprint: featureFingerprint(),
    weights: packRows(weights, ROWS_PER_DECISION),
    wordClasses,
    commonWords,
    reliability: { leads: [0], shares: [1], ofFixed: 1 },
  }
  return { knowledge, weights, rows: training.length }
}

function recasedSample(sentences: readonly GoldSentence[], random: () => number): GoldSentence[] {
  return (Object.keys(RECASINGS) as Recasing[]).flatMap((recasing) =>
    sentences.filter(() => random() < RECASED_SHARE).map((sentence) => recased(sentence, recasing)),
  )
}

function mapOfClasses(gold: readonly GoldSentence[]): KeylessMap {
  const classes = classifyWords(gold, PARTS_OF_SPEECH, (form) => normalizeKey(form).replace(/\d/gu, "0"))
  const entries = new Map([...classes].map(([word, wordClass]) => [keyHash(word), wordClass]))
  return buildKeylessMap([...entries], CLASS_BITS, CHECK_BITS)
}

function findCommonWords(gold: readonly GoldSentence[], training: readonly GoldSentence[]): Map<string, number> {
  const counts = countTags(training)
  const common = new Map<string, number>()
  for (const [form, inGold] of countTags(gold)) {
    if (sumOf(inGold) < COMMON_MIN_COUNT || LONG_NUMBER.test(form)) continue
    const count = counts.get(form) ?? inGold
    const most = Math.max(...count)
    const isFixed = sumOf(count) >= FIXED_MIN_COUNT && most / sumOf(count) >= FIXED_MIN_SHARE
    common.set(form, isFixed ? count.indexOf(most) : -1)
  }
  return common
}

function countTags(sentences: readonly GoldSentence[]): Map<string, number[]> {
  const counts = new Map<string, number[]>()
  for (const { form, tag } of sentences.flat()) {
    const count = counts.get(form) ?? PARTS_OF_SPEECH.map(() => 0)
    count[tagNumber(tag)]++
    counts.set(form, count)
  }
  return counts
}

/** The numbers added up. */
export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0)
}

function train(training: readonly GoldSentence[], wordClasses: KeylessMap, seeds: readonly number[]): Float32Array {
  const vocabulary = createVocabulary(wordClasses)
  const sentences = training.map((sentence) => numbered(vocabulary, sentence))
  const frequent = countFeatures(sentences)
  const models = seeds.map((seed) => trainOnce(seed, sentences, frequent))
  return models[0].map((_, i) => models.reduce((sum, model) => sum + model[i], 0))
}

/** What is known of a word, worked out once for all its occurrences. */
interface Word {
  readonly attributes: Attributes
  /** The features that it gives to decisions in each of `PLACES`, as rows. */
  readonly rows: readonly (readonly number[])[]
}

function createVocabulary(wordClasses: KeylessMap) {
  const words = new Map<string, Word>()
  return (form: string): Word => {
    const known = words.get(form) ?? wordWith(attributesOf(form, normalizeKey(form), wordClasses))
    words.set(form, known)
    return known
  }
}

function wordWith(attributes: Attributes): Word {
  const rows = PLACES.map((_, place) => {
    const features: number[] = []
    writePlaceFeatures(features, 0, attributes, place)
    return features.map((feature) => feature & ROW_MASK)
  })
  return { attributes, rows }
}

interface NumberedSentence {
  /** With the edges before and after them. */
  readonly words: readonly Word[]
  readonly window: SentenceWindow
  readonly style: number
  readonly tags: readonly number[]
}

function numbered(wordOf: (form: string) => Word, sentence: GoldSentence): NumberedSentence {
  const edges = (edge: number) => Array.from({ length: REACH }, () => wordWith(edgeAttributes(edge)))
  const words = [...edges(SENTENCE_START), ...sentence.map(({ form }) => wordOf(form)), ...edges(SENTENCE_END)]
  const attributes = words.map((word) => word.attributes)
  const window = { keys: attributes.map(keyOf), looks: attributes.map(lookOf) }
  const tags = sentence.map(({ tag }) => tagNumber(tag))
  return { words, window, style: caseStyle(window, sentence.length), tags }
}

/** Writes the rows of one decision; there are `ROWS_PER_DECISION`. */
function writeRows(rows: number[], { words, window, style }: NumberedSentence, i: number, tag: number, before: number) {
  const at = i + REACH
  writeContextFeatures(rows, window, at, tag, before, style)
  for (let j = 0; j < CONTEXT_FEATURES; j++) rows[j] &= ROW_MASK
  let count = CONTEXT_FEATURES
  for (let place = 0; place < PLACES.length; place++) {
    for (const row of words[at + PLACES[place].offset].rows[place]) rows[count++] = row
  }
}

/** For each row whether enough features of the training text, with the right tags before them, fall on it. */
function countFeatures(sentences: readonly NumberedSentence[]): Uint8Array {
  const counts = new Uint8Array(2 ** ROW_BITS)
  const rows: number[] = []
  for (const sentence of sentences) {
    for (let i = 0; i < sentence.tags.length; i++) {
      writeRows(rows, sentence, i, sentence.tags[i - 1] ?? NO_TAG, sentence.tags[i - 2] ?? NO_TAG)
      for (const row of rows) if (counts[row] < MIN_FEATURE_COUNT) counts[row]++
    }
  }
  return counts.map((count) => (count >= MIN_FEATURE_COUNT ? 1 : 0))
}

function trainOnce(seed: number, sentences: readonly NumberedSentence[], frequent: Uint8Array): Float32Array {
  const random = randomNumbers(seed)
  const perceptron = createPerceptron(ROW_BITS, PARTS_OF_SPEECH.length)
  const order = [...sentences]
  const rows: number[] = []
  const kept = new Int32Array(ROWS_PER_DECISION)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    let right = 0
    let words = 0
    for (const sentence of order) {
      let tag = NO_TAG
      let tagBefore = NO_TAG
      for (let i = 0; i < sentence.tags.length; i++) {
        writeRows(rows, sentence, i, tag, tagBefore)
        let count = 0
        for (const row of rows) if (frequent[row] === 1 && random() >= DROPPED_SHARE) kept[count++] = row
        const guess = predict(perceptron, kept, count)
        learn(perceptron, kept, count, sentence.tags[i], MARGIN)
        if (guess === sentence.tags[i]) right++
        words++
        tagBefore = tag
        tag = guess
      }
    }
    console.log(`seed ${seed}, epoch ${epoch + 1}: ${((100 * right) / words).toFixed(2)}% of ${words} words`)
  }
  return averagedWeights(perceptron)
}
