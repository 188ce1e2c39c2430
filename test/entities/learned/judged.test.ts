import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { favourCertain, isCertain, labelMentions } from "../../../src/entities/learned/judged"
import { LABEL_COUNT, readNames } from "../../../src/entities/learned/labels"
import { english } from "../../../src/languages/en"

const document = buildDocument("The West Bank saw Adwoa Mensah.", english)

describe("labelMentions", () => {
  it("gives labels that spell the mentions, countries among the names of other kinds", () => {
    const mentions = [
      { start: 4, end: 13, type: "country", score: 0.9 },
      { start: 18, end: 30, type: "person", score: 0.9 },
    ] as const
    expect(readNames(labelMentions(document, mentions))).toEqual([
      { tokenStart: 1, tokenEnd: 3, kind: 3 },
      { tokenStart: 4, tokenEnd: 6, kind: 0 },
    ])
  })

  it("gives none for no mentions", () => {
    expect(readNames(labelMentions(document, []))).toEqual([])
  })
})

describe("isCertain", () => {
  it("holds of listed names of several words and of known people, not of guesses", () => {
    expect(isCertain(document, { start: 4, end: 13, type: "place", score: 0.9 }, english.names())).toBe(true)
    expect(isCertain(document, { start: 24, end: 30, type: "person", score: 0.8 }, english.names())).toBe(true)
    expect(isCertain(document, { start: 4, end: 8, type: "place", score: 0.9 }, english.names())).toBe(false)
    expect(isCertain(document, { start: 4, end: 13, type: "place", score: 0.5 }, english.names())).toBe(false)
  })
})

describe("favourCertain", () => {
  it("raises the score of the certain label alone", () => {
    const labels = new Float64Array(2 * LABEL_COUNT)
    favourCertain(Uint8Array.of(0, 4), { labels })
    expect(labels[LABEL_COUNT + 4]).toBeGreaterThan(0)
    expect(labels.filter((score) => score !== 0)).toHaveLength(1)
  })
})
