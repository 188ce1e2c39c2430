import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { hashPair } from "../../src/model/hash"
import { buildKeylessMap, decodeKeylessMap, encodeKeylessMap, lookUp } from "../../src/model/keyless-map"

const CHECK_BITS = 6
const VALUE_BITS = 6

describe("buildKeylessMap", () => {
  it("finds the value of every key, also after encoding", () => {
    const anyEntries = fc.uniqueArray(fc.tuple(fc.integer(), fc.nat(2 ** VALUE_BITS - 1)), { selector: ([key]) => key })
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const map = buildKeylessMap(entries, VALUE_BITS, CHECK_BITS)
        expect(decodeKeylessMap(encodeKeylessMap(map))).toEqual(map)
        for (const [key, value] of entries) expect(lookUp(map, key)).toBe(value)
      }),
      { seed: 42, numRuns: 200 },
    )
  })

  it("takes one other key in 64 for its own", () => {
    const keys = Array.from({ length: 5000 }, (_, i) => hashPair(1, i))
    const map = buildKeylessMap(
      keys.map((key, i) => [key, i & 63] as const),
      VALUE_BITS,
      CHECK_BITS,
    )
    const strangers = Array.from({ length: 64_000 }, (_, i) => hashPair(2, i))
    const mistaken = strangers.filter((key) => lookUp(map, key) >= 0).length
    expect(mistaken).toBeGreaterThan(800)
    expect(mistaken).toBeLessThan(1200)
  })

  it("refuses equal keys", () => {
    expect(() =>
      buildKeylessMap(
        [
          [7, 1],
          [7, 2],
        ],
        VALUE_BITS,
        CHECK_BITS,
      ),
    ).toThrow(RangeError)
  })
})
