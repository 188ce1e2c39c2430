import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { contextReader, isTelling, wordsBefore, wordsBehind } from "../../../src/entities/learned/context"
import { readWord } from "../../../src/entities/learned/word"
import type { Casing } from "../../../src/entities/learned/word-features"
import { english } from "../../../src/languages/en"
import { nameModel } from "../../../src/languages/en/name-model"
import { highUnit, inPair, lowUnit } from "../../../src/model/code-products"
import { CONTEXT_PARTS, WHOLE_SENTENCE, WORDS_BEFORE, WORDS_BEHIND } from "../../../src/model/window-network"

const { packed } = nameModel()
const WORDS = ["hurricane", "Rita", "the", "NATO", "1994", "bank"]
const { width } = packed.contextProducts
const LOOKUP = { rowOf: () => -1, clusterOf: () => -1 }

function wordOf(text: string) {
  return readWord({ text, norm: text.toLowerCase(), pos: "NOUN" }, english.names(), LOOKUP, "usual")
}

/** Units of one word: the same number everywhere in a part. */
function unitsOf(parts: readonly number[]): Int32Array {
  return Int32Array.from({ length: CONTEXT_PARTS * width }, (_, i) => {
    const unit = parts[Math.floor(i / width)]
    return inPair(unit, -unit)
  })
}

/** What the context of place `i` adds to a unit, by plain sums. */
function plainSum(words: readonly { text: string; units: readonly number[] }[], i: number): number {
  const telling = words.filter(({ text }) => isTelling(wordOf(text), "usual"))
  const mean = telling.reduce((sum, { units }) => sum + units[WHOLE_SENTENCE], 0) / Math.max(1, telling.length)
  const sumOf = ({ from, to }: { from: number; to: number }, part: number): number =>
    words.slice(from, to).reduce((sum, { units }) => sum + units[part], 0)
  return mean + sumOf(wordsBefore(i), WORDS_BEFORE) + sumOf(wordsBehind(i, words.length), WORDS_BEHIND)
}

describe("contextReader", () => {
  it("leaves the window out, and takes six words on each side of it", () => {
    expect(wordsBefore(10)).toEqual({ from: 2, to: 8 })
    expect(wordsBefore(4)).toEqual({ from: 0, to: 2 })
    expect(wordsBehind(10, 30)).toEqual({ from: 13, to: 19 })
    expect(wordsBehind(29, 30)).toEqual({ from: 30, to: 30 })
  })

  it("takes words in small letters, but for short ones, to say what a sentence speaks of", () => {
    const telling = (casing: Casing) => WORDS.filter((text) => isTelling(wordOf(text), casing))
    expect(telling("usual")).toEqual(["hurricane", "bank"])
    expect(telling("capitals")).toEqual(["hurricane", "Rita", "NATO", "bank"])
  })

  it("adds what plain sums of the words add, for sentences of any length in turn", () => {
    const unit = fc.integer({ min: -300, max: 300 })
    const word = fc.record({
      text: fc.constantFrom("storm", "Rita", "of", "winds"),
      units: fc.tuple(unit, unit, unit),
    })
    const reader = contextReader(packed)
    const rest = new Int32Array(packed.width)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
        const rows = words.map(({ units }) => unitsOf(units))
        const unitsAt = (i: number) => rows[i]
        reader.readSentence({ words: words.map(({ text }) => wordOf(text)), casing: "usual" }, unitsAt)
        for (let i = 0; i < words.length; i++) {
          reader.writeRest(i, unitsAt, new Int32Array(packed.width).fill(inPair(7, 9)), rest)
          const low = lowUnit(rest[0])
          const expected = plainSum(words, i)
          expect(Math.abs(low - 7 - expected)).toBeLessThanOrEqual(0.5)
          expect(Math.abs(highUnit(rest[0], low) - 9 + expected)).toBeLessThanOrEqual(0.5)
          expect(rest[width]).toBe(inPair(7, 9))
        }
      }),
    )
  })

  it("keeps sums that are too large within their share", () => {
    const reader = contextReader(packed)
    const rest = new Int32Array(packed.width)
    const words = Array.from({ length: 20 }, () => wordOf("storm"))
    const largest = () => unitsOf([2500, 2500, 2500])
    reader.readSentence({ words, casing: "usual" }, largest)
    reader.writeRest(10, largest, new Int32Array(packed.width), rest)
    const low = lowUnit(rest[0])
    expect(low).toBeGreaterThan(3000)
    expect(highUnit(rest[0], low)).toBe(-low)
  })
})
