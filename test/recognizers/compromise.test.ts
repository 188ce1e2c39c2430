import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { buildDocument } from "../../src/document/document"
import { english } from "../../src/languages/en"
import { compromiseRecognizer } from "../../src/recognizers/compromise"
import { readCases } from "../support/cases"
import { anyText, HOSTILE_UNITS } from "../support/hostile"
import { expectGrowthAtMost, prepared } from "../support/timing"

const recognize = compromiseRecognizer()
const namesIn = (text: string) => recognize(buildDocument(text, english), english)

/** "[person Ada Lovelace] left." for "Ada Lovelace left." */
function marked(text: string): string {
  let result = ""
  let at = 0
  for (const { start, end, type } of [...namesIn(text)].sort((a, b) => a.start - b.start)) {
    result += `${text.slice(at, start)}[${type} ${text.slice(start, end)}]`
    at = end
  }
  return result + text.slice(at)
}

describe("compromiseRecognizer", () => {
  it.each(readCases("compromise.txt").map(({ line }) => line))("finds %s", (line) => {
    const text = line.replace(/\[\w+ ([^\]]*)\]/gu, "$1")
    expect(marked(text)).toBe(line)
  })

  it("finds nothing in an empty text", () => {
    expect(namesIn("")).toEqual([])
    expect(namesIn(" \n")).toEqual([])
  })

  it("gives mentions on token edges, inside one sentence, that do not overlap", () => {
    const words = fc.constantFrom(
      "President ",
      "Emmanuel ",
      "Macron",
      "’s ",
      "France",
      ", ",
      "and ",
      "the ",
      "“",
      ".” ",
      "- ",
    )
    fc.assert(
      fc.property(
        fc.oneof(
          anyText(),
          fc.array(words).map((parts) => parts.join("")),
        ),
        (text) => {
          const document = buildDocument(text, english)
          const starts = new Set(document.tokens.map(({ start }) => start))
          const ends = new Set(document.tokens.map(({ end }) => end))
          let previousEnd = 0
          for (const { start, end } of recognize(document, english)) {
            expect(start).toBeGreaterThanOrEqual(previousEnd)
            expect(starts.has(start) && ends.has(end)).toBe(true)
            expect(document.sentences.some((sentence) => sentence.start <= start && end <= sentence.end)).toBe(true)
            previousEnd = end
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  // Without the guards in compromise.ts, 100,000 characters of "a.a.a." take ten seconds, and of "A A A" twenty.
  it.each(Object.entries(HOSTILE_UNITS))("takes no time in square of the length of %s", (_, unit) => {
    const documents = prepared(unit, (text) => buildDocument(text, english))
    expectGrowthAtMost(1.6, documents, (document) => recognize(document, english), 40_000)
  })

  it("finds the same names whatever came before", () => {
    const text = "President Emmanuel Macron met Keir Starmer in Paris."
    const before = namesIn(text)
    namesIn("Some other text about the World Bank and Ban Ki-moon.")
    expect(namesIn(text)).toEqual(before)
  })
})
