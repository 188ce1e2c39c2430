// Makes src/data/en-lemmas.ts: what endings become, by part of speech, and the words that follow no rule. Same corpora, same bytes.
//
//     npx tsx lemmas.ts [folder of the corpora]

import { lemmaOf } from "../src/document/lemmas"
import { normalizeKey } from "../src/text/normalize"
import { BACKGROUND_NAME, readBackground } from "./background"
import { bestUses, CAPITAL_SEEDS, countUses } from "./lemma-capitals"
import { learnLemmas } from "./lemma-rules"
import { wordsWithLemmas } from "./lemma-words"
import { corpusSources, writeModel } from "./model-output"
import { DEV_SETS, type GoldSentence, readDocuments, readSentences, sentencesOf, TRAIN_SETS, tagNumber } from "./ud"
import { FREQUENT_WORDS } from "./wordnet-words"

// Two hyphens are the dash of a typewriter: GUM has it so, EWT leaves them as they are.
const SETTLED: ReadonlyMap<string, string> = new Map([["--", "-"]])

const documents = TRAIN_SETS.flatMap(readDocuments).map((document) => sentencesOf(document).map(settled))
const gold = documents.flat()
const background = readBackground()
const frequent = background.words.slice(0, FREQUENT_WORDS).map(({ word }) => word)
const others = wordsWithLemmas(frequent)
const { rules: learned, knowledge } = learnLemmas(gold, others)
const capitals = bestUses(countUses(documents, others))

// A list a line, words and what they become in turn, with tabs between: src/languages/en/lemmas.ts reads it.
const rules = learned.flatMap((byCase) =>
  byCase.map((list) =>
    [...list].flatMap(([ending, { keepsCase, cut, add }]) => [
      ending,
      `${keepsCase ? "k" : "l"}${cut.toString(36)}${add}`,
    ]),
  ),
)
const exceptions = knowledge.exceptions.map((list) =>
  [...list].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([word, lemma]) => [word, lemma === word ? "" : lemma]),
)
const joined = (lists: readonly (readonly string[])[]) => lists.map((list) => list.join("\t")).join("\n")

writeModel({
  name: "en-lemmas",
  script: "lemmas.ts",
  format: "a list a line, for each tag (and, for rules, way of writing); entries with tabs between",
  constants: {
    lemmaRules: joined(rules),
    lemmaExceptions: joined(exceptions),
    // A line for each tag, a letter for each place: r, s, k.
    lemmaCapitals: capitals.map((uses) => uses.map((use) => use.charAt(0)).join("")).join("\n"),
  },
  sources: [
    ...corpusSources(TRAIN_SETS),
    { name: "compromise", version: "14.17.0", licence: "MIT", usedFor: "forms of verbs, nouns and adjectives" },
    {
      name: "WordNet 3.0, by wink-lemmatizer and wink-lexicon",
      version: "3.0.4 and 2.2.0",
      licence: "MIT; WordNet 3.0 licence",
      usedFor: "lemmas of frequent words",
    },
    { name: BACKGROUND_NAME, licence: "MIT", usedFor: "which words are frequent", sha256: background.sha256 },
  ],
  seeds: CAPITAL_SEEDS,
  rows: gold.length,
  accuracy: Object.fromEntries(DEV_SETS.map((set) => [set, measure(set)])),
})

function settled(sentence: GoldSentence): GoldSentence {
  return sentence.map((word) => ({ ...word, lemma: SETTLED.get(word.form) ?? word.lemma }))
}

/** Share of the words whose lemma is right, its case counted, given the right part of speech, in percent. */
function measure(set: string) {
  const words = readSentences(set).flat()
  const right = words.filter(({ form, tag, lemma }) => {
    return lemmaOf(knowledge, form, normalizeKey(form), tagNumber(tag)) === lemma
  })
  return { words: words.length, withRightTags: Math.round((10_000 * right.length) / words.length) / 100 }
}
