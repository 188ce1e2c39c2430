import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { normalizeKey } from "../../src/text/normalize"
import { anyText } from "../support/hostile"

describe("normalizeKey", () => {
  it.each([
    ["China", "china"],
    ["CHINA’S", "china's"],
    ["“", '"'],
    ["co\u2011op", "co-op"],
    ["Cafe\u0301", "caf\u00e9"],
    ["co\u00adop", "coop"],
    ["ÉTAT", "état"],
    ["constructor", "constructor"],
    ["\u200e", "\u200e"],
  ])("turns %s into %s", (text, key) => {
    expect(normalizeKey(text)).toBe(key)
  })

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(normalizeKey(normalizeKey(text))).toBe(normalizeKey(text))
      }),
      { seed: 42, numRuns: 1000 },
    )
  })
})
