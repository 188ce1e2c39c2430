import { describe, expect, it } from "vitest"
import { checkKeyPhraseOptions } from "../../src/keyphrases/options"
import type { KeyPhraseOptions } from "../../src/types"

const check = (options: unknown) => () =>
  checkKeyPhraseOptions("extractKeyPhrases: options", options as KeyPhraseOptions)

describe("checkKeyPhraseOptions", () => {
  it("takes nothing, and everything within range", () => {
    expect(check({})).not.toThrow()
    expect(check({ maxKeyPhrases: 0, maxWords: 8 })).not.toThrow()
    expect(check({ minWords: 2, maxWords: 2, diversity: 1, method: "yake", explain: true })).not.toThrow()
  })

  it("says which number is out of range, and what the range is", () => {
    expect(check({ maxKeyPhrases: -1 })).toThrow(
      new RangeError("extractKeyPhrases: options.maxKeyPhrases must be a whole number from 0, got -1"),
    )
    expect(check({ maxWords: 9 })).toThrow(RangeError)
    expect(check({ maxWords: null })).toThrow(
      new TypeError("extractKeyPhrases: options.maxWords must be a number, got null"),
    )
  })
  it("says what is wrong with the other options", () => {
    expect(check({ minWords: 3, maxWords: 2 })).toThrow(RangeError)
    expect(check({ diversity: "much" })).toThrow(TypeError)
    expect(check({ diversity: Number.NaN })).toThrow(RangeError)
    expect(check({ method: "toString" })).toThrow(RangeError)
    expect(check({ explain: 1 })).toThrow(
      new TypeError("extractKeyPhrases: options.explain must be true or false, got number"),
    )
  })
})
