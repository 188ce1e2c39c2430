// Makes src/data/en-rarities.ts: how rare the commoner English words are, from the word counts of Wikipedia. Same counts, same bytes.
//
//     npm run rarities [-- folder of the corpora]

import { hashString } from "../src/model/hash"
import { buildKeylessMap, encodeKeylessMap } from "../src/model/keyless-map"
import { fingerprintOf, sealModel } from "../src/model/model-file"
import { BACKGROUND_NAME, readBackground } from "./background"
import { writeModel } from "./model-output"

const WORDS = 15_000 // 40,000 gave the same F1 on all three corpora
const STEPS_PER_UNIT = 2
const VALUE_BITS = 5
const CHECK_BITS = 8

const { words: counted, sha256 } = readBackground()
const total = counted.reduce((sum, { count }) => sum + count, 0)
const seen = new Set<number>()
const entries = counted.slice(0, WORDS).flatMap(({ word, count }): [number, number][] => {
  const hash = hashString(word)
  if (seen.has(hash)) return [] // two words of one hash: the commoner has it
  seen.add(hash)
  return [[hash, Math.round(Math.log(total / count) * STEPS_PER_UNIT)]]
})
const fingerprint = fingerprintOf(["rarities", String(STEPS_PER_UNIT), String(VALUE_BITS), String(CHECK_BITS)])
writeModel({
  name: "en-rarities",
  script: "rarities.ts",
  format: "keyless map of word hashes to half units of ln(all words / word)",
  constants: {
    rarityFormat: fingerprint,
    rarityTable: sealModel(fingerprint, encodeKeylessMap(buildKeylessMap(entries, VALUE_BITS, CHECK_BITS))),
  },
  sources: [
    {
      name: BACKGROUND_NAME,
      licence: "MIT",
      usedFor: "the rarity of the commonest words",
      sha256,
    },
  ],
  seeds: [],
  rows: entries.length,
  accuracy: {},
})
