import { describe, expect, it } from "vitest"
import { areJoined } from "../../src/text/spans"

describe("areJoined", () => {
  const spans = [
    { start: 0, end: 4 },
    { start: 4, end: 5 },
    { start: 5, end: 7 },
    { start: 8, end: 9 },
  ]

  it.each([
    [0, 2, true],
    [1, 1, true],
    [0, 3, false],
    [2, 3, false],
  ])("says of spans %i to %i: %s", (first, last, expected) => expect(areJoined(spans, first, last)).toBe(expected))
})
