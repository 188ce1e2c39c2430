// Makes src/data/en-keyphrases.ts: how much each feature of a candidate weighs. Same corpora, same bytes. No word of the corpora is
// kept, only these few figures.
//
//     npm run keyphrases [-- folder of the corpora]

import { FEATURES } from "../src/keyphrases/features"
import { mergeRepeats } from "../src/keyphrases/nesting"
import { english } from "../src/languages/en"
import { stemmer } from "../src/terms/words"
import { corpusFacts, type JudgedText, readCorpus } from "./keyphrase-corpora"
import { fitListwise, type LinearModel, type RankedText } from "./listwise"
import { writeModel } from "./model-output"

// How much each corpus counts in all, chosen by cross-validation and by each corpus left out. Abstracts and news with key phrases
// proper come first; the crowd of kpcrowd marked every second word of a text, which pulls the other way: at 1, news left out loses
// 0.3 and kpcrowd gains 0.3. Papers make the ranker hold on texts it has not seen.
const MIX: Readonly<Record<string, number>> = {
  "inspec/train": 2,
  "duc2001/dev": 1.7,
  "semeval2010/train": 1.5,
  "kpcrowd500n/train": 0.7,
}
const RIDGE = 80 // 30 is as good inside the corpora, and worse on news left out
const SCALE = 300 // loss of a corpus of weight 1, for the ridge to compare with
const FOLDS = 5
const CUTS = [5, 10, 15]
const FIGURES = 4 // digits of a weight; more change no rank

type Corpora = ReadonlyMap<string, readonly JudgedText[]>

function fit(corpora: Corpora): LinearModel {
  const texts = [...corpora].flatMap(([name, judged]) =>
    judged.map(
      ({ candidates }): RankedText => ({
        rows: Float64Array.from(candidates.flatMap(({ features }) => features)),
        isRight: Uint8Array.from(candidates, ({ isGold }) => Number(isGold)),
        weight: (MIX[name] * SCALE) / judged.length,
      }),
    ),
  )
  return fitListwise(texts, FEATURES.length, RIDGE)
}

const stemOf = stemmer(english.words())

/** The best phrases by the model, as the library would give them. */
function best({ candidates, numbers }: JudgedText, { weights }: LinearModel): JudgedText["candidates"] {
  const scored = candidates.map(({ candidate, isGold, features }) => ({
    candidate: { ...candidate, occurrences: [...candidate.occurrences] }, // merging adds places
    isGold,
    features,
    score: features.reduce((sum, feature, k) => sum + feature * weights[k], 0),
  }))
  return mergeRepeats(
    scored.sort((a, b) => b.score - a.score),
    numbers,
    stemOf,
    CUTS[CUTS.length - 1],
  )
}

interface Answer {
  readonly phrases: JudgedText["candidates"]
  readonly goldCount: number
}

const answers = (texts: readonly JudgedText[], model: LinearModel): Answer[] =>
  texts.map((text) => ({ phrases: best(text, model), goldCount: text.goldCount }))

/** F1 in percent after 5, 10 and 15 phrases, over all texts together. */
function f1(answered: readonly Answer[]): number[] {
  return CUTS.map((cut) => {
    let hits = 0
    let given = 0
    let gold = 0
    for (const { phrases, goldCount } of answered) {
      const first = phrases.slice(0, cut)
      hits += first.filter(({ isGold }) => isGold).length
      given += first.length
      gold += goldCount
    }
    return Math.round((2000 * hits) / (given + gold)) / 10
  })
}

const corpora: Corpora = new Map(Object.keys(MIX).map((name) => [name, readCorpus(name)]))
const without = (left: string): Corpora => new Map([...corpora].filter(([name]) => name !== left))

/** Each fifth of a corpus is judged by a model fitted on the others and on the other corpora. */
function crossValidate(name: string): number[] {
  const texts = corpora.get(name) ?? []
  const answered = Array.from({ length: FOLDS }, (_, fold) => {
    const rest = texts.filter((_, i) => i % FOLDS !== fold)
    const held = texts.filter((_, i) => i % FOLDS === fold)
    return answers(held, fit(new Map([...corpora, [name, rest]])))
  })
  return f1(answered.flat())
}

/** Percent of the phrases that people gave which are among the candidates: no ranker can find more. */
function reachable(texts: readonly JudgedText[]): number {
  let gold = 0
  let reached = 0
  for (const { goldCount, reachableCount } of texts) {
    gold += goldCount
    reached += reachableCount
  }
  return Math.round((1000 * reached) / gold) / 10
}

const model = fit(corpora)
const devSets = ["inspec/dev", "kpcrowd500n/dev"].map((name) => ({ name, texts: readCorpus(name) }))
const accuracy = {
  cuts: CUTS,
  inFiveFolds: Object.fromEntries(Object.keys(MIX).map((name) => [name, crossValidate(name)])),
  withoutTheCorpus: Object.fromEntries(
    [...corpora].map(([name, texts]) => [name, f1(answers(texts, fit(without(name))))]),
  ),
  onDev: Object.fromEntries(devSets.map(({ name, texts }) => [name, f1(answers(texts, model))])),
  reachablePercent: Object.fromEntries([...corpora].map(([name, texts]) => [name, reachable(texts)])),
}

const line = (name: string, weight: number, mean: number) =>
  [name, Number(weight.toPrecision(FIGURES)), Number(mean.toPrecision(FIGURES))].join("\t")
writeModel({
  name: "en-keyphrases",
  script: "keyphrases.ts",
  format: "a feature, its weight and its mean a line, then the bias",
  constants: {
    keyPhraseWeights: [
      ...FEATURES.map(([name], k) => line(name, model.weights[k], model.means[k])),
      line("bias", model.bias, 0),
    ].join("\n"),
  },
  sources: Object.keys(MIX).map(corpusFacts),
  seeds: [],
  rows: [...corpora.values()].flat().reduce((sum, { candidates }) => sum + candidates.length, 0),
  accuracy,
})
