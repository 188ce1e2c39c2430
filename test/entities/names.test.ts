import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { buildDocument } from "../../src/document/document"
import { recognizeNames } from "../../src/entities/names"
import { entityRecognizer } from "../../src/entities/recognize"
import { english } from "../../src/languages/en"
import type { EntityType } from "../../src/types"
import { markMentions, readEntityCases } from "../support/entity-cases"

const NAME_TYPES: ReadonlySet<EntityType> = new Set([
  "person",
  "organization",
  "place",
  "country",
  "nationality",
  "other",
])

const recognize = entityRecognizer(english)

function namesOf(text: string) {
  return recognizeNames(buildDocument(text, english), english)
}

function textsOf(text: string, type: EntityType): string[] {
  return namesOf(text)
    .filter((mention) => mention.type === type)
    .map(({ start, end }) => text.slice(start, end))
}

describe("recognizeNames, beside countries and patterns", () => {
  it.each(readEntityCases("names.txt"))("finds what line $lineNumber marks: $line", ({ line, text }) => {
    const mentions = recognize(buildDocument(text, english))
    const named = mentions.filter(({ type, start, end }) => NAME_TYPES.has(type) && text.slice(start, end) !== "IPS")
    expect(markMentions(text, named)).toBe(line)
  })
})

describe("recognizeNames", () => {
  it("finds nothing in an empty text", () => {
    expect(namesOf("")).toEqual([])
  })

  it("knows a surname once the full name has been read, before it as well as after", () => {
    const text = "Hedgewarik was asked. Later Keshav Hedgewarik spoke, and the crowd liked Hedgewarik."
    expect(textsOf(text, "person")).toEqual(["Hedgewarik", "Keshav Hedgewarik", "Hedgewarik"])
  })

  it("knows the short name of a company once the full one has been read", () => {
    expect(textsOf("Zenvora Holdings fell. Analysts like Zenvora today.", "organization")).toEqual([
      "Zenvora Holdings",
      "Zenvora",
    ])
  })

  it("finds names in a headline that the prose below it has", () => {
    const text = "Lindqvist Wins Vote After Long Debate\n\nThe vote was won by Marta Lindqvist."
    expect(textsOf(text, "person")).toEqual(["Lindqvist", "Marta Lindqvist"])
  })

  it("takes a first word for no name if the text has it in small letters too", () => {
    expect(namesOf("Zorbing has grown. Nobody dislikes zorbing.")).toEqual([])
  })

  it("gives ascending mentions without overlap, with scores above 0 and up to 1, for any string", () => {
    const words = fc.constantFrom(
      "Xi",
      "Kim",
      "of",
      "the",
      "-",
      "Jong-un",
      "(",
      ")",
      "SCO",
      "Bank",
      "and",
      "'s",
      "President",
      ".",
    )
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(words).map((list) => list.join(" ")),
    )
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0
        for (const mention of namesOf(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(end)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(mention.score).toBeGreaterThan(0)
          expect(mention.score).toBeLessThanOrEqual(1)
          end = mention.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
