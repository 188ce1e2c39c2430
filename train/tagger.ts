// Makes src/data/en-tagger.ts: the weights of the tagger, the class of each word, and the words that are only ever one part of
// speech. Same corpora, same bytes.
//
//     npx tsx tagger.ts [folder of the corpora]

import { PARTS_OF_SPEECH } from "../src/document/parts-of-speech"
import {
  CONTEXT_FEATURES,
  caseStyle,
  featureFingerprint,
  keyHash,
  PLACE_FEATURES,
  PLACES,
  writeContextFeatures,
  writePlaceFeatures,
} from "../src/document/tag-features"
import { NO_TAG, ROWS_PER_DECISION, tagWords, withEdges } from "../src/document/tagging"
import { createWordTypes, numberOf, type WordTypes } from "../src/document/word-types"
import type { TaggingKnowledge } from "../src/language"
import { buildKeylessMap, encodeKeylessMap, type KeylessMap } from "../src/model/keyless-map"
import { packRows } from "../src/model/lanes"
import { sealModel } from "../src/model/model-file"
import { encodeWeights } from "../src/model/weights"
import { normalizeKey } from "../src/text/normalize"
import { randomNumbers, shuffle } from "./entities/random"
import { corpusSources, writeModel } from "./model-output"
import { averagedWeights, createPerceptron, learn, predict, quantize } from "./perceptron"
import {
  DEV_SETS,
  type GoldSentence,
  RECASINGS,
  type Recasing,
  readSentences,
  recased,
  TRAIN_SETS,
  tagNumber,
} from "./ud"
import { CLASS_BITS, classifyWords, VECTOR_PACKAGE } from "./word-classes"

const ROW_BITS = 17 // 18: +0.1 on both dev sets for 70 KB
const SEEDS = [1, 2, 3] // averaged; one alone does nearly as well, by luck or not
const EPOCHS = 7
const MARGIN = 15 // of 8, 15 and 20 all the same; without any: -0.2
const DROPPED_SHARE = 0.2 // of the features of each step, so that none is leant on alone
const MIN_FEATURE_COUNT = 3 // rarer features take rows from others; 2: the same accuracy
const RECASED_SHARE = 0.1 // of the sentences, each way. About half of it: -0.3 on title case
const SMALLEST_WEIGHT = 1.5 // of a root mean square; 1.2 costs 35 KB more for +0.02
const LARGEST_WEIGHT = 100
const CHECK_BITS = 6
const COMMON_MIN_COUNT = 20 // 2,600 words, three of four in a text
const FIXED_MIN_SHARE = 0.995 // of the occurrences, for a tag to be the only one

const random = randomNumbers(1)
const gold = TRAIN_SETS.flatMap(readSentences)
const training = [...gold, ...recasedSample(gold)]
const wordClasses = mapOfClasses()
const commonWords = findCommonWords()
const weights = {
  rowBits: ROW_BITS,
  columns: PARTS_OF_SPEECH.length,
  values: quantize(train(), SMALLEST_WEIGHT, LARGEST_WEIGHT),
}
const knowledge: TaggingKnowledge = {
  fingerprint: featureFingerprint(),
  weights: packRows(weights, ROWS_PER_DECISION),
  wordClasses,
  commonWords,
}

writeModel({
  name: "en-tagger",
  script: "tagger.ts",
  format: "range-coded weights, keyless map of word classes, front-coded words (src/model)",
  constants: {
    taggerFeatures: featureFingerprint(),
    taggerWeights: sealModel(featureFingerprint(), encodeWeights(weights)),
    taggerWordClasses: sealModel(featureFingerprint(), encodeKeylessMap(wordClasses)),
    // One line for the words of several tags, then one for each tag.
    taggerCommonWords: [-1, ...PARTS_OF_SPEECH.keys()].map(commonWordsOf).join("\n"),
  },
  sources: [
    ...corpusSources(TRAIN_SETS),
    { name: VECTOR_PACKAGE, version: "1.1.0", licence: "MIT; GloVe vectors, PDDL 1.0", usedFor: "word classes" },
  ],
  seeds: SEEDS,
  rows: training.length,
  accuracy: Object.fromEntries(DEV_SETS.map((set) => [set, measure(set)])),
})

function recasedSample(sentences: readonly GoldSentence[]): GoldSentence[] {
  return (Object.keys(RECASINGS) as Recasing[]).flatMap((recasing) =>
    sentences.filter(() => random() < RECASED_SHARE).map((sentence) => recased(sentence, recasing)),
  )
}

function mapOfClasses(): KeylessMap {
  const classes = classifyWords(gold, PARTS_OF_SPEECH, (form) => normalizeKey(form).replace(/\d/gu, "0"))
  const entries = new Map([...classes].map(([word, wordClass]) => [keyHash(word), wordClass]))
  return buildKeylessMap([...entries], CLASS_BITS, CHECK_BITS)
}

function findCommonWords(): Map<string, number> {
  const counts = new Map<string, number[]>()
  for (const { form, tag } of training.flat()) {
    const count = counts.get(form) ?? PARTS_OF_SPEECH.map(() => 0)
    count[tagNumber(tag)]++
    counts.set(form, count)
  }
  const common = new Map<string, number>()
  for (const [form, count] of counts) {
    const total = count.reduce((sum, n) => sum + n, 0)
    const most = Math.max(...count)
    if (total < COMMON_MIN_COUNT) continue
    common.set(form, most / total >= FIXED_MIN_SHARE ? count.indexOf(most) : -1)
  }
  return common
}

function commonWordsOf(tag: number): string {
  return [...commonWords.keys()]
    .filter((word) => commonWords.get(word) === tag)
    .sort()
    .join(" ")
}

function train(): Float32Array {
  const blank: TaggingKnowledge = {
    fingerprint: "",
    weights: packRows({ rowBits: 0, columns: 1, values: new Int8Array(1) }, 1),
    wordClasses,
    commonWords: new Map(),
  }
  const types = createWordTypes(blank)
  const sentences = training.map((sentence) => ({
    window: withEdges(Int32Array.from(sentence, ({ form }) => numberOf(types, form))),
    tags: sentence.map(({ tag }) => tagNumber(tag)),
    style: 0,
  }))
  for (const sentence of sentences) sentence.style = caseStyle(types.attributes, sentence.window)
  const placeRows = featuresOfTypes(types)
  const frequent = countFeatures(types, sentences, placeRows)
  const models = SEEDS.map((seed) => trainOnce(seed, types, sentences, placeRows, frequent))
  return models[0].map((_, i) => models.reduce((sum, model) => sum + model[i], 0))
}

interface NumberedSentence {
  readonly window: Int32Array
  readonly tags: readonly number[]
  style: number
}

/** The rows of each word's features in each place, word by word. */
function featuresOfTypes(types: WordTypes): Int32Array {
  const rows = new Int32Array(types.count * PLACE_FEATURES)
  for (let word = 0; word < types.count; word++) {
    let at = word * PLACE_FEATURES
    for (let place = 0; place < PLACES.length; place++) at = writePlaceFeatures(rows, at, types.attributes, word, place)
  }
  return rows.map((feature) => feature & (2 ** ROW_BITS - 1))
}

/** Writes the rows of one decision; returns how many. */
function writeRows(
  rows: Int32Array,
  types: WordTypes,
  placeRows: Int32Array,
  window: Int32Array,
  at: number,
  tag: number,
  tagBefore: number,
  style: number,
): number {
  writeContextFeatures(rows, types.attributes, window, at, tag, tagBefore, style)
  for (let i = 0; i < CONTEXT_FEATURES; i++) rows[i] &= 2 ** ROW_BITS - 1
  let count = CONTEXT_FEATURES
  let first = 0
  for (const { offset, attributes } of PLACES) {
    const from = window[at + 2 + offset] * PLACE_FEATURES + first
    for (let i = 0; i < attributes.length; i++) rows[count++] = placeRows[from + i]
    first += attributes.length
  }
  return count
}

/** For each row whether enough features of the training text, with the right tags before them, fall on it. */
function countFeatures(types: WordTypes, sentences: readonly NumberedSentence[], placeRows: Int32Array): Uint8Array {
  const counts = new Uint8Array(2 ** ROW_BITS)
  const rows = new Int32Array(ROWS_PER_DECISION)
  for (const { window, tags, style } of sentences) {
    for (let i = 0; i < tags.length; i++) {
      const count = writeRows(rows, types, placeRows, window, i, tags[i - 1] ?? NO_TAG, tags[i - 2] ?? NO_TAG, style)
      for (let j = 0; j < count; j++) if (counts[rows[j]] < MIN_FEATURE_COUNT) counts[rows[j]]++
    }
  }
  return counts.map((count) => (count >= MIN_FEATURE_COUNT ? 1 : 0))
}

function trainOnce(
  seed: number,
  types: WordTypes,
  sentences: readonly NumberedSentence[],
  placeRows: Int32Array,
  frequent: Uint8Array,
): Float32Array {
  const random = randomNumbers(seed)
  const perceptron = createPerceptron(ROW_BITS, PARTS_OF_SPEECH.length)
  const order = [...sentences]
  const rows = new Int32Array(ROWS_PER_DECISION)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    let right = 0
    let words = 0
    for (const { window, tags, style } of order) {
      let tag = NO_TAG
      let tagBefore = NO_TAG
      for (let i = 0; i < tags.length; i++) {
        const written = writeRows(rows, types, placeRows, window, i, tag, tagBefore, style)
        let count = 0
        for (let j = 0; j < written; j++) {
          if (frequent[rows[j]] === 1 && random() >= DROPPED_SHARE) rows[count++] = rows[j]
        }
        const guess = predict(perceptron, rows, count)
        learn(perceptron, rows, count, tags[i], MARGIN)
        if (guess === tags[i]) right++
        words++
        tagBefore = tag
        tag = guess
      }
    }
    console.log(`seed ${seed}, epoch ${epoch + 1}: ${((100 * right) / words).toFixed(2)}% of ${words} words`)
  }
  return averagedWeights(perceptron)
}

/** Share of the words of a set that are tagged right, in percent: in usual case and in each other, and F1 by tag. */
function measure(set: string) {
  const sentences = readSentences(set)
  const asWritten = countOutcomes(sentences)
  const otherCases = Object.fromEntries(
    (Object.keys(RECASINGS) as Recasing[]).map((recasing) => [
      recasing,
      countOutcomes(sentences.map((sentence) => recased(sentence, recasing))).accuracy,
    ]),
  )
  return { words: sentences.flat().length, accuracy: asWritten.accuracy, ...otherCases, f1: asWritten.f1 }
}

function countOutcomes(sentences: readonly GoldSentence[]) {
  const zeros = () => PARTS_OF_SPEECH.map(() => 0)
  const [right, found, wanted] = [zeros(), zeros(), zeros()]
  for (const sentence of sentences) {
    const types = createWordTypes(knowledge)
    const words = Int32Array.from(sentence, ({ form }) => numberOf(types, form))
    const tags = tagWords(types, words, [words.length])
    sentence.forEach(({ tag }, i) => {
      found[tags[i]]++
      wanted[tagNumber(tag)]++
      if (tags[i] === tagNumber(tag)) right[tags[i]]++
    })
  }
  const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0)
  const percent = (part: number, whole: number) => Math.round((10_000 * part) / Math.max(1, whole)) / 100
  return {
    accuracy: percent(sum(right), sum(wanted)),
    f1: Object.fromEntries(PARTS_OF_SPEECH.map((tag, i) => [tag, percent(2 * right[i], found[i] + wanted[i])])),
  }
}
