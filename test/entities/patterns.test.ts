import { describe, expect, it } from "vitest"
import { buildDocument } from "../../src/document/document"
import { recognizeEntities } from "../../src/entities/recognize"
import { english } from "../../src/languages/en"
import { markMentions, readEntityCases } from "../support/entity-cases"

const mark = (text: string) =>
  markMentions(text, recognizeEntities(buildDocument(text, english), english, { recognizer: () => [] }))

describe("the patterns", () => {
  it.each(readEntityCases("dates.txt"))("mark line $lineNumber of the dates as it stands", ({ line, text }) => {
    expect(mark(text)).toBe(line)
  })

  it.each(readEntityCases("amounts.txt"))("mark line $lineNumber of the amounts as it stands", ({ line, text }) => {
    expect(mark(text)).toBe(line)
  })

  it("find every month, and every day of it", () => {
    for (const month of english.patterns().dates.months.keys()) {
      const name = month.charAt(0).toUpperCase() + month.slice(1)
      for (let day = 1; day <= 31; day++) expect(mark(`(${name} ${day})`)).toBe(`([date ${name} ${day}])`)
    }
  })

  it("find every unit behind a number, and every currency", () => {
    const { units, money } = english.patterns()
    for (const unit of units.symbols.keys())
      expect(mark(`It has 12 ${unit} left`)).toBe(`It has [quantity 12 ${unit}] left`)
    for (const unit of units.phrases.keys()) expect(mark(`It has 12 ${unit} left`)).toContain(`[quantity 12 ${unit}]`)
    for (const word of money.words.keys()) expect(mark(`It has 12 ${word} left`)).toBe(`It has [money 12 ${word}] left`)
    for (const word of money.weakWords.keys()) {
      expect(mark(`It has 12 million ${word} left`)).toBe(`It has [money 12 million ${word}] left`)
    }
  })

  it("read ordinary words as words", () => {
    for (const text of [
      "You may march in august company.",
      "A second in the sun.",
      "One of ten.",
      "He won in a fall.",
    ]) {
      expect(mark(text)).toBe(text)
    }
  })
})
