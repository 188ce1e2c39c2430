import { describe, expect, it } from "vitest"
import { buildDocument } from "../../src/document/document"
import { type SalienceCandidate, salienceOf } from "../../src/entities/salience"
import { english } from "../../src/languages/en"
import type { EntityType } from "../../src/types"

function candidate(text: string, word: string, type: EntityType = "person", score = 1): SalienceCandidate {
  const mentions = [...text.matchAll(new RegExp(word, "gu"))].map(({ index }) => ({
    start: index,
    end: index + word.length,
    text: word,
    form: "name" as const,
    score,
  }))
  return { type, mentions }
}

function saliences(text: string, words: readonly string[], type?: EntityType): number[] {
  return salienceOf(
    buildDocument(text, english),
    words.map((word) => candidate(text, word, type)),
  )
}

describe("salienceOf", () => {
  it("is 1 for what the heading and the first words name and the text names most", () => {
    expect(saliences("Ada rises\n\nThen Ada met Bob.", ["Ada"])[0]).toBeCloseTo(1)
  })

  it("grows with the number of mentions", () => {
    const [ada, bob] = saliences("When Bob met Ada, Ada thanked Ada.", ["Ada", "Bob"])
    expect(ada).toBeGreaterThan(bob)
  })

  it("is higher for what is named earlier, and for what a heading names", () => {
    const [first, second] = saliences("Then Ada met Bob.", ["Ada", "Bob"])
    expect(first).toBeGreaterThan(second)
    const [inHeading, before] = saliences("It began with Ada.\n\nBob rises\n\nIt ended.", ["Bob", "Ada"])
    expect(inHeading).toBeGreaterThan(before)
  })

  it("is higher for who acts than for who is acted on", () => {
    const [subject, object] = saliences("It rained. Ada warned Bob.\n\nThen Ada thanked Bob.", ["Ada", "Bob"])
    const [first, second] = saliences("It rained: Ada, Bob.\n\nThen: Ada, Bob.", ["Ada", "Bob"])
    expect(subject - object).toBeGreaterThan(first - second + 0.1)
  })

  it("does not fall behind for a command, which has no subject", () => {
    const [ada] = saliences("Ask Ada.", ["Ada"])
    expect(ada).toBeCloseTo(0.5 + 0.2 * (1 - 4 / 8))
  })

  it("counts a doubtful mention for less", () => {
    const text = "Then Ada met Bob."
    const [sure, doubtful] = salienceOf(buildDocument(text, english), [
      candidate(text, "Bob"),
      candidate(text, "Ada", "person", 0.1),
    ])
    expect(sure).toBeGreaterThan(doubtful)
  })

  it("ranks a date below a person named as often", () => {
    const text = "On Friday Ada rested."
    const [date, person] = salienceOf(buildDocument(text, english), [
      candidate(text, "Friday", "date"),
      candidate(text, "Ada"),
    ])
    expect(person).toBeGreaterThan(date)
  })
})
