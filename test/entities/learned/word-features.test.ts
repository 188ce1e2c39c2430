import { describe, expect, it } from "vitest"
import * as writing from "../../../src/entities/learned/word-features"
import { english } from "../../../src/languages/en"

const WRITINGS: readonly (readonly [string, number])[] = [
  ["china", writing.LOWER],
  ["中国", writing.LOWER],
  ["China", writing.CAPITALIZED],
  ["Łódź", writing.CAPITALIZED],
  ["SCO", writing.ALL_CAPITALS],
  ["iPhone", writing.MIXED],
  ["McDonald", writing.MIXED],
  ["J", writing.ONE_CAPITAL],
  ["J.", writing.DOTTED],
  ["U.S.", writing.DOTTED],
  ["747", writing.NUMBER],
  [",", writing.MARK],
  ["\ud800", writing.MARK],
]

function featuresOf(text: string, casing: writing.Casing = "usual") {
  return writing.wordFeatures({ text, norm: text.toLowerCase(), pos: "PROPN" }, english.names(), casing)
}

describe("wordFeatures", () => {
  it.each(WRITINGS)("knows how %s is written", (text, expected) => {
    expect(featuresOf(text).writing).toBe(expected)
  })

  it("knows words of name lists from ordinary words", () => {
    expect(featuresOf("Beijing")).toMatchObject({ isListed: true, isOrdinary: false })
    expect(featuresOf("table")).toMatchObject({ isListed: false, isOrdinary: true })
  })

  it("sees no more in a capital of a headline than that it is one", () => {
    const styles = (casing: writing.Casing) =>
      ["China", "SCO", "U.S."].map((text) => featuresOf(text, casing).keys.style)
    const [capitalized, capitals, dotted] = styles("usual")
    expect(styles("headline")).toEqual([expect.not.toBeOneOf([capitalized, capitals]), capitals, dotted])
    expect(styles("capitals")).toEqual([capitalized, expect.not.toBeOneOf([capitalized, capitals]), dotted])
    expect(featuresOf("China", "headline").keys.norm).toBe(featuresOf("China").keys.norm)
  })

  it("sees no more in a small letter where all are small", () => {
    const { keys, writing: written } = featuresOf("china", "small")
    expect(keys.style).not.toBe(featuresOf("china").keys.style)
    expect(keys.norm).toBe(featuresOf("china").keys.norm)
    expect(written).toBe(writing.LOWER)
  })

  it("gives a long word no more features than a word of some length", () => {
    expect(featuresOf("x".repeat(100_000)).hashes.length).toBeLessThan(60)
  })
})
