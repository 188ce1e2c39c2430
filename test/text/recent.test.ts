import { describe, expect, it } from "vitest"
import { recentMap } from "../../src/text/recent"

const LIMIT = 3

describe("recentMap", () => {
  it("keeps what was asked for among the last keys", () => {
    const map = recentMap<string, number>(LIMIT)
    for (let i = 0; i < 100; i++) {
      map.set(`word ${i}`, i)
      map.set("the", -1)
      expect(map.get(`word ${i}`)).toBe(i)
    }
    expect(map.get("the")).toBe(-1)
    expect(map.get("word 98")).toBe(98)
  })

  it("forgets what was long not asked for", () => {
    const map = recentMap<number, number>(LIMIT)
    for (let i = 0; i < 100; i++) map.set(i, i)
    const kept = Array.from({ length: 100 }, (_, i) => i).filter((i) => map.get(i) !== undefined)
    expect(kept.length).toBeGreaterThanOrEqual(LIMIT)
    expect(kept.length).toBeLessThanOrEqual(2 * LIMIT)
    expect(kept).toContain(99)
  })
})
