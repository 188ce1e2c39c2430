import { describe, expect, it } from "vitest"
import { checkKeyPhraseOptions } from "../../src/keyphrases/options"
import type { KeyPhraseOptions } from "../../src/types"

const check = (options: unknown) => () =>
  checkKeyPhraseOptions("extractKeyPhrases: options", options as KeyPhraseOptions)

describe("checkKeyPhraseOptions", () => {
  it("takes nothing, and everything within range", () => {
    expect(check({})).not.toThrow()
    expect(check({ maxKeyPhrases: 0, maxWords: 8 })).not.toThrow()
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
})
