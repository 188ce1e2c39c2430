import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { decodeWords, encodeWords } from "../../src/model/front-coding"

describe("front coding", () => {
  it("writes what a word shares with the one before it as a letter", () => {
    expect(encodeWords(["aberdeen", "abbas", "abbey"])).toBe("AabbasDeyCerdeen")
    expect(decodeWords("AabbasDeyCerdeen")).toEqual(["abbas", "abbey", "aberdeen"])
  })

  it("gives every list of words back, sorted and each once", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "é", " ", "'"), minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(decodeWords(encodeWords(words))).toEqual([...new Set(words)].sort())
      }),
    )
  })

  it("refuses words that it could not give back", () => {
    expect(() => encodeWords(["Berlin"])).toThrow(RangeError)
    expect(() => encodeWords([""])).toThrow(RangeError)
  })
})
