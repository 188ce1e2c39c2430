import { describe, expect, it } from "vitest"
import { checkTermOptions } from "../../src/terms/options"
import type { TermOptions } from "../../src/types"

const check = (options: unknown) => () => checkTermOptions("termFrequencies: options", options as TermOptions)

describe("checkTermOptions", () => {
  it("takes nothing, and everything within range", () => {
    expect(check({})).not.toThrow()
    expect(check({ maxWords: 5, minCount: 1, maxTerms: 0, groupBy: "word", includeStopWords: true })).not.toThrow()
  })

  it("says which number is out of range, and what the range is", () => {
    const message = "termFrequencies: options.maxWords must be a whole number from 1 to 5, got 0"
    expect(check({ maxWords: 0 })).toThrow(new RangeError(message))
    expect(check({ maxWords: 1.5 })).toThrow(RangeError)
    expect(check({ minCount: Number.NaN })).toThrow(RangeError)
    expect(check({ maxTerms: -1 })).toThrow(
      new RangeError("termFrequencies: options.maxTerms must be a whole number from 0, got -1"),
    )
  })

  it("says which option is of the wrong kind", () => {
    expect(check({ minCount: "2" })).toThrow(
      new TypeError("termFrequencies: options.minCount must be a number, got string"),
    )
    expect(check({ includeStopWords: 1 })).toThrow(
      new TypeError("termFrequencies: options.includeStopWords must be true or false, got number"),
    )
  })

  it("says which groupings there are", () => {
    expect(check({ groupBy: "sense" })).toThrow(
      new RangeError('termFrequencies: options.groupBy must be "lemma", "stem" or "word", got sense'),
    )
  })
})
