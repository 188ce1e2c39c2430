// What English knows about phrases: how rare each word is in general text, and how much each feature of a phrase weighs.

import { keyPhraseWeights } from "../../data/en-keyphrases"
import { rarityFormat, rarityTable } from "../../data/en-rarities"
import type { PhraseKnowledge } from "../../language"
import { hashString } from "../../model/hash"
import { decodeKeylessMap, lookUp } from "../../model/keyless-map"
import { openModel } from "../../model/model-file"
import { once } from "../../text/once"

const STEP = 0.5 // of a rarity, as stored
const RAREST = 15.5 // of all words that are not in the table

/** What the ranker of key phrases was trained with. */
export const phrases = /* @__PURE__ */ once((): PhraseKnowledge => {
  const table = decodeKeylessMap(openModel("word rarities", rarityTable, rarityFormat))
  const rarityOfWord = (word: string) => {
    const steps = lookUp(table, hashString(word))
    return steps < 0 ? RAREST : steps * STEP
  }
  const weights = new Map(
    keyPhraseWeights.split("\n").map((line): [string, { weight: number; mean: number }] => {
      const [name, weight, mean] = line.split("\t")
      return [name, { weight: Number(weight), mean: Number(mean) }]
    }),
  )
  return {
    // A compound is as rare as its rarest part: "high-quality" as "quality".
    rarityOf: (word) =>
      word.includes("-")
        ? word.split("-").reduce((rarest, part) => Math.max(rarest, rarityOfWord(part)), 0)
        : rarityOfWord(word),
    isParticiple: (word) => word.endsWith("ed") || word.endsWith("ing"), // "distributed", "operating"
    beginsClause: (word) => word.endsWith("ing"),
    weights,
    bias: weights.get("bias")?.weight ?? 0,
  }
})
