import { describe, expect, it } from "vitest"
import { areJoined, firstOverlapping, withSpans } from "../../src/text/spans"

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

describe("firstOverlapping", () => {
  const spans = [
    { start: 2, end: 4 },
    { start: 6, end: 9 },
  ]

  it.each([
    [0, 2, undefined],
    [0, 3, spans[0]],
    [3, 7, spans[0]],
    [4, 6, undefined],
    [7, 8, spans[1]],
    [9, 12, undefined],
  ])("finds for %i to %i: %o", (start, end, expected) => expect(firstOverlapping(spans, { start, end })).toBe(expected))
})

describe("withSpans", () => {
  const spans = [
    { start: 2, end: 4 },
    { start: 6, end: 9 },
  ]

  it("puts others in their places", () => {
    const others = [
      { start: 0, end: 2 },
      { start: 4, end: 6 },
    ]
    expect(withSpans(spans, others)).toEqual([others[0], spans[0], others[1], spans[1]])
  })

  it("leaves out what others overlap", () => {
    const other = { start: 8, end: 11 }
    expect(withSpans(spans, [other])).toEqual([spans[0], other])
  })

  it("gives a copy if there are no others", () => {
    expect(withSpans(spans, [])).toEqual(spans)
    expect(withSpans(spans, [])).not.toBe(spans)
  })
})
