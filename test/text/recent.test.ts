import { describe, expect, it } from "vitest"
import { detached, recentMap, recentWords } from "../../src/text/recent"

const LIMIT = 5

describe("recentMap", () => {
  it("keeps what is asked for again and again", () => {
    const map = recentMap<string, number>(LIMIT)
    map.set("the", -1)
    for (let i = 0; i < 100; i++) {
      map.set(`word ${i}`, i)
      expect(map.get("the")).toBe(-1)
    }
  })

  it("gives the last value of a key", () => {
    const map = recentMap<string, number>(LIMIT)
    map.set("the", 1)
    map.set("the", 2)
    expect(map.get("the")).toBe(2)
  })

  it("holds the last keys and no more than there is room for", () => {
    const map = recentMap<number, number>(LIMIT)
    for (let i = 0; i < 100; i++) map.set(i, i)
    const kept = Array.from({ length: 100 }, (_, i) => i).filter((i) => map.get(i) !== undefined)
    expect(kept).toEqual([95, 96, 97, 98, 99])
  })
})

describe("recentWords", () => {
  it("keeps words, but none of more than 40 characters", () => {
    const words = recentWords<number>(LIMIT)
    for (const length of [1, 20, 40, 41]) words.set("x".repeat(length), length)
    expect([1, 20, 40, 41].map((length) => words.get("x".repeat(length)))).toEqual([1, 20, 40, undefined])
  })
})

describe("detached", () => {
  it("changes no character", () => {
    for (const text of ["", "short", "a word of some length", "\ud83d\ude00 lone \ud800 surrogates"]) {
      expect(detached(text)).toBe(text)
    }
  })
})
