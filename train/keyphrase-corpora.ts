// Corpora of texts with the key phrases that people gave them, as candidates with features and the right answer.

import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { buildDocument } from "../src/document/document"
import { linkMentions } from "../src/entities/link"
import { entityRecognizer } from "../src/entities/recognize"
import { joinAcronyms } from "../src/keyphrases/acronyms"
import { type Candidate, findCandidates } from "../src/keyphrases/candidates"
import { FEATURES, featuresOf } from "../src/keyphrases/features"
import { measureCandidates } from "../src/keyphrases/measure"
import { textOf } from "../src/keyphrases/mentions"
import type { PhraseNumbers } from "../src/keyphrases/phrase-numbers"
import { phraseRuns } from "../src/keyphrases/phrase-words"
import { measureWords } from "../src/keyphrases/word-figures"
import { english } from "../src/languages/en"
import { stemmer } from "../src/terms/words"
import type { Source } from "./model-output"

export interface JudgedCandidate {
  readonly candidate: Candidate
  readonly features: readonly number[]
  readonly isGold: boolean
}

export interface JudgedText {
  readonly candidates: readonly JudgedCandidate[]
  readonly numbers: PhraseNumbers
  /** Number of phrases that people gave, and how many of them are among the candidates. */
  readonly goldCount: number
  readonly reachableCount: number
}

const FIRST_WORDS = 512 // what the published figures are measured on
const MAX_WORDS = 5

// The script runs as one bundled file, but always in the folder of this one.
const folder = process.argv[2] ?? "../../shared/data"

function fileOfCorpus(name: string): string {
  return `${folder}/keyphrases/${name}.jsonl`
}

/** All texts of a corpus such as "inspec/train", cut after their first words. */
export function readCorpus(name: string): JudgedText[] {
  const lines = readFileSync(fileOfCorpus(name), "utf8").split("\n").filter(Boolean)
  return lines.map((line) => {
    const { text, keyphrases }: { text: string; keyphrases: string[] } = JSON.parse(line)
    return judge(firstWords(text), keyphrases)
  })
}

const recognize = entityRecognizer(english, {})

function judge(text: string, gold: readonly string[]): JudgedText {
  const document = buildDocument(text, english)
  const entities = linkMentions(document, recognize(document), english)
  const phrases = english.phrases()
  const runs = phraseRuns(document, entities, english.words(), phrases)
  const found = findCandidates(runs, entities, MAX_WORDS)
  joinAcronyms(found, document, runs)
  const candidates = [...found.byNumber.values()]
  const measured = measureCandidates(candidates, measureWords(runs), phrases.rarityOf)
  const goldStems = new Set(gold.map(stemsOf))
  const stems = candidates.map((candidate) => stemsOf(textOf(document, candidate)))
  const reached = new Set(stems)
  return {
    numbers: found.numbers,
    goldCount: gold.length,
    reachableCount: gold.filter((phrase) => reached.has(stemsOf(phrase))).length,
    candidates: candidates.map((candidate, i) => ({
      candidate,
      features: featuresOf(measured[i]),
      isGold: goldStems.has(stems[i]),
    })),
  }
}

function firstWords(text: string): string {
  let end = 0
  let count = 0
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    if (count++ === FIRST_WORDS) return text.slice(0, end)
    end = index + word.length
  }
  return text
}

const stemOf = stemmer(english.words())

/** In lower case, word by word stemmed: the key by which answers are compared. */
function stemsOf(phrase: string): string {
  return phrase.toLowerCase().split(/\s+/u).filter(Boolean).map(stemOf).join(" ")
}

const LICENCES: Readonly<Record<string, string>> = {
  "inspec/train": "research use with acknowledgement: data from the Inspec database kindly supplied by The IET",
  "kpcrowd500n/train": "research and educational use (500N-KPCrowd)",
  "semeval2010/train": "none stated (SemEval-2010 task 5, as LIAAD/KeywordExtractor-Datasets has it)",
  "duc2001/dev": "none stated (SIFRank)",
}

/** What the card says of a corpus. */
export function corpusFacts(name: string): Source {
  return {
    name: `keyphrases/${name}`,
    licence: LICENCES[name],
    usedFor: `fitting ${FEATURES.length + 1} coefficients; no word of it is kept`,
    sha256: createHash("sha256")
      .update(readFileSync(fileOfCorpus(name)))
      .digest("hex"),
  }
}
