// Makes src/data/en-sentences.ts: the weights that say whether a sentence ends where the rules of src/document/boundaries.ts
// cannot tell. Logistic regression (AdaGrad) over the features of src/document/sentence-features.ts, on every such place in the
// training treebanks. Same corpora, same bytes.
//
//     npx tsx sentences.ts            2 seconds
//
// Tried and dropped: copies of the texts in lower case and in capitals (0.5 to 1.2 F1 better on such texts, 0.2
// to 0.5 worse on others); 2^15 rows (+0.1).

import { readFileSync } from "node:fs"
import type { TokenReader } from "../src/document/reader"
import { sentenceFeatures } from "../src/document/sentence-features"
import { fingerprint, judgeWith } from "../src/document/sentence-model"
import { type BoundaryJudge, createReader, sentenceEndsBy } from "../src/document/sentences"
import { scanTokens } from "../src/document/tokenize"
import type { SentenceModel } from "../src/language"
import { segmentation } from "../src/languages/en/segmentation"
import { packBinaryModel, unpackBinaryModel } from "../src/model/binary-model"
import { randomNumbers, shuffle } from "./entities/random"
import { corpusSources, writeModel } from "./model-output"
import { DEV_SETS, fileOfSet, TRAIN_SETS } from "./ud"

const ROW_BITS = 14
const ROW_MASK = 2 ** ROW_BITS - 1
const EPOCHS = 6
const LEARNING_RATE = 0.08 // 0.15 is 0.2 F1 worse in cross-validation over the documents of the training sets
const DECAY = 1e-6
const SEED = 7
const WEIGHT_UNIT = 32 // an int8 weight of 32 stands for 1
const LARGEST_WEIGHT = 127

// In log-odds. Lower after a stop, where most places end a sentence; higher elsewhere, where a wrong end cuts a name in two. In
// cross-validation -1.5 and 0 are 0.3 better on web text; but what they gain there are signatures and headings without line ends.
const STOP_THRESHOLD = -0.5
const OPEN_THRESHOLD = 0.5

interface GoldDocument {
  readonly text: string
  readonly sents: readonly (readonly [start: number, end: number])[]
}

interface Example {
  readonly rows: readonly number[]
  readonly isEnd: boolean
}

const readDocuments = (set: string): GoldDocument[] =>
  readFileSync(fileOfSet(set), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line))

function readerOf({ text }: GoldDocument): TokenReader {
  const knowledge = segmentation()
  return createReader(scanTokens(text, knowledge), knowledge)
}

/** Every place of the document that rules leave open. The truth decides where the next sentence starts, as the model will later. */
function examplesOf(document: GoldDocument): Example[] {
  const reader = readerOf(document)
  const ends = new Set(document.sents.map(([, end]) => end))
  const examples: Example[] = []
  const teach: BoundaryJudge = (boundary) => {
    const rows: number[] = []
    sentenceFeatures(reader, boundary, ROW_MASK, rows)
    const isEnd = ends.has(reader.tokens.ends[boundary.last])
    examples.push({ rows, isEnd })
    return isEnd
  }
  sentenceEndsBy(reader, teach)
  return examples
}

function trainWeights(examples: readonly Example[]): Float64Array {
  const random = randomNumbers(SEED)
  const weights = new Float64Array(2 ** ROW_BITS)
  const squares = new Float64Array(2 ** ROW_BITS).fill(1e-6)
  const order = examples.map((_, i) => i)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    for (const i of order) {
      const { rows, isEnd } = examples[i]
      let sum = 0
      for (const row of rows) sum += weights[row]
      const error = 1 / (1 + Math.exp(-sum)) - (isEnd ? 1 : 0)
      for (const row of rows) {
        const slope = error + DECAY * weights[row]
        squares[row] += slope * slope
        weights[row] -= (LEARNING_RATE * slope) / Math.sqrt(squares[row])
      }
    }
  }
  return weights
}

const toInt8 = (weight: number) => Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, Math.round(weight * WEIGHT_UNIT)))

/** F1 of whole sentences, as a share of 100. */
function scoreOn(documents: readonly GoldDocument[], model: SentenceModel): number {
  let right = 0
  let both = 0
  for (const document of documents) {
    const reader = readerOf(document)
    const gold = new Set(document.sents.map(([start, end]) => `${start} ${end}`))
    const sentenceEnds = sentenceEndsBy(reader, judgeWith(reader, model))
    sentenceEnds.forEach((tokenEnd, i) => {
      const start = reader.tokens.starts[sentenceEnds[i - 1] ?? 0]
      if (gold.has(`${start} ${reader.tokens.ends[tokenEnd - 1]}`)) right++
    })
    both += gold.size + sentenceEnds.length
  }
  return Math.round((20_000 * right) / both) / 100
}

const examples = TRAIN_SETS.flatMap(readDocuments).flatMap(examplesOf)
const weights = { rowBits: ROW_BITS, columns: 1, values: Int8Array.from(trainWeights(examples), toInt8) }
const thresholds = [STOP_THRESHOLD * WEIGHT_UNIT, OPEN_THRESHOLD * WEIGHT_UNIT]
const packed = packBinaryModel({ fingerprint: fingerprint(), weights, thresholds })

const model = unpackBinaryModel("sentences", packed, fingerprint())

writeModel({
  name: "en-sentences",
  script: "sentences.ts",
  format: "linear model with one column of int8 weights (src/model/binary-model.ts)",
  constants: { enSentenceFeatures: fingerprint(), enSentences: packed },
  sources: corpusSources(TRAIN_SETS),
  seeds: [SEED],
  rows: examples.length,
  accuracy: Object.fromEntries(DEV_SETS.map((set) => [`Sentences F1, ${set}`, scoreOn(readDocuments(set), model)])),
})
