// Makes src/data/en-tagger.ts: the weights of the tagger, the class of each word, and the words that are only ever one part of
// speech. Same corpora, same bytes.
//
//     npx tsx tagger.ts [folder of the corpora]

import { spacedTokens } from "../src/document/columns"
import { PARTS_OF_SPEECH } from "../src/document/parts-of-speech"
import { featureFingerprint } from "../src/document/tag-features"
import { createTagger, tagSentence } from "../src/document/tagging"
import { encodeKeylessMap } from "../src/model/keyless-map"
import { sealModel } from "../src/model/model-file"
import { encodeWeights } from "../src/model/weights"
import { corpusSources, writeModel } from "./model-output"
import { sumOf, trainTagger } from "./tagger-training"
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
import { VECTOR_PACKAGE } from "./word-classes"

const SEEDS = [1, 2, 3] // averaged; one alone does nearly as well, by luck or not

const { knowledge, weights, rows } = trainTagger(TRAIN_SETS.flatMap(readSentences), SEEDS)
const { commonWords, wordClasses } = knowledge

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
  rows,
  accuracy: Object.fromEntries(DEV_SETS.map((set) => [set, measure(set)])),
})

function commonWordsOf(tag: number): string {
  return [...commonWords.keys()]
    .filter((word) => commonWords.get(word) === tag)
    .sort()
    .join(" ")
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
    const { text, tokens } = spacedTokens(sentence.map(({ form }) => form))
    const tagger = createTagger(text, tokens, tokens.count, knowledge)
    tagSentence(tagger, 0, tokens.count)
    const { tags } = tagger
    sentence.forEach(({ tag }, i) => {
      found[tags[i]]++
      wanted[tagNumber(tag)]++
      if (tags[i] === tagNumber(tag)) right[tags[i]]++
    })
  }
  const percent = (part: number, whole: number) => Math.round((10_000 * part) / Math.max(1, whole)) / 100
  return {
    accuracy: percent(sumOf(right), sumOf(wanted)),
    f1: Object.fromEntries(PARTS_OF_SPEECH.map((tag, i) => [tag, percent(2 * right[i], found[i] + wanted[i])])),
  }
}
