import { describe, expect, it } from "vitest"
import {
  MAX_PLACE_FEATURES,
  placeFeatures,
  sharedFeatures,
  wordPlaceFeatures,
} from "../../../src/entities/learned/place-features"
import { EDGE, readWord } from "../../../src/entities/learned/word"
import { english } from "../../../src/languages/en"

const LOOKUP = { rowOf: () => -1, clusterOf: () => -1 }
const words = "Central Bank lends China money" // shorter words give one affix twice
  .split(" ")
  .map((text) => readWord({ text, norm: text.toLowerCase(), pos: "PROPN" }, english.names(), LOOKUP, "usual"))

function featuresAt(i: number, signals: number): number[] {
  const features = new Int32Array(MAX_PLACE_FEATURES)
  return [...features.subarray(0, placeFeatures(words, signals, i, features))]
}

describe("placeFeatures", () => {
  it("differ from each other and from place to place", () => {
    const all = words.map((_, i) => featuresAt(i, 0))
    for (const features of all) expect(new Set(features).size).toBe(features.length)
    expect(new Set(all.map((features) => features.join(" "))).size).toBe(words.length)
  })

  it("are never more than there is room for", () => {
    expect(featuresAt(0, -1).length).toBeLessThanOrEqual(MAX_PLACE_FEATURES)
  })

  it("take the edge of the sentence for a word of its own kind", () => {
    const features = new Int32Array(MAX_PLACE_FEATURES)
    const count = placeFeatures([EDGE, EDGE, words[1], EDGE, EDGE], 0, 2, features)
    const alone = new Int32Array(MAX_PLACE_FEATURES)
    expect(placeFeatures([words[1]], 0, 0, alone)).toBe(count)
    expect(alone).toEqual(features)
  })

  it("are those of each word by itself and those of several", () => {
    const features = new Int32Array(MAX_PLACE_FEATURES)
    const signals = 0b1011
    words.forEach((_, i) => {
      const parts: number[] = []
      for (let offset = -2; offset <= 2; offset++) {
        const count = wordPlaceFeatures(words.at(i + offset < 0 ? words.length : i + offset) ?? EDGE, offset, features)
        parts.push(...features.subarray(0, count))
      }
      parts.push(...features.subarray(0, sharedFeatures(words, signals, i, features)))
      expect(parts.sort()).toEqual(featuresAt(i, signals).sort())
    })
  })
})
