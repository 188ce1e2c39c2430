// English parts of speech, learned from treebanks: how to rebuild them is in train/README.md.

import { tagLeads, tagShareOfFixed, tagShares } from "../../data/en-tag-scores"
import { taggerCommonWords, taggerFeatures, taggerWeights, taggerWordClasses } from "../../data/en-tagger"
import type { TaggingKnowledge } from "../../language"
import { decodeKeylessMap } from "../../model/keyless-map"
import { packRows } from "../../model/lanes"
import { openModel } from "../../model/model-file"
import { decodeWeights } from "../../model/weights"
import { once } from "../../text/once"

/** How many rows the tagger may add up for one word. */
export const MAX_ROWS = 20

/** The tagger's weights, what is known of each word beforehand, and the words that are only ever one part of speech. */
export const tagging = /* @__PURE__ */ once((): TaggingKnowledge => {
  const weights = openModel("tagger weights", taggerWeights, taggerFeatures)
  const wordClasses = openModel("word classes", taggerWordClasses, taggerFeatures)
  return {
    fingerprint: taggerFeatures,
    weights: packRows(decodeWeights(weights), MAX_ROWS),
    wordClasses: decodeKeylessMap(wordClasses),
    commonWords: new Map(
      taggerCommonWords.split("\n").flatMap((line, i) => line.split(" ").map((word) => [word, i - 1] as const)),
    ),
    reliability: { leads: numbersIn(tagLeads), shares: numbersIn(tagShares), ofFixed: Number(tagShareOfFixed) },
  }
})

function numbersIn(line: string): number[] {
  return line.split(" ").map(Number)
}
