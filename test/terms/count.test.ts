import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { buildDocument } from "../../src/document/document"
import { englishDocuments } from "../../src/languages/en/documents"
import { words } from "../../src/languages/en/words"
import { countTerms } from "../../src/terms/count"
import { isWordToken } from "../../src/terms/words"
import type { TermOptions } from "../../src/types"
import { readCases } from "../support/cases"
import { deepFreeze } from "../support/freeze"
import { anyText } from "../support/hostile"
import { expectGrowthAtMost, repeated } from "../support/timing"
import { countSlowly } from "./count-slowly"

const documentOf = (text: string) => buildDocument(text, englishDocuments)
const termsOf = (text: string, options?: TermOptions) => countTerms(documentOf(text), words(), options)

const GROUPINGS = ["stem", "word"] as const

/** "[2 all] text => a 2, b 1" */
function readCase(line: string): { text: string; options: TermOptions; expected: string } {
  const [, flags = "", text, expected] = /^(?:\[([^\]]*)\] )?(.*?) =>\s*(.*)$/su.exec(line) ?? []
  const options = {
    maxWords: Number(/\d/u.exec(flags)?.[0] ?? 1),
    groupBy: GROUPINGS.find((grouping) => flags.includes(grouping)) ?? ("lemma" as const),
    includeStopWords: flags.includes("all"),
  }
  return { text, options, expected }
}

describe("countTerms", () => {
  for (const { line, lineNumber } of readCases("terms.txt")) {
    it(`counts line ${lineNumber}: ${line}`, () => {
      const { text, options, expected } = readCase(line)
      const found = termsOf(text, options).map(({ term, count }) => `${term} ${count}`)
      expect(found.join(", ")).toBe(expected)
    })
  }

  it("gives the share of the word tokens, stop words and pieces of contractions among them", () => {
    // A | bank | is | n't | a | bank: six words, and a full stop that is none
    expect(termsOf("A bank isn't a bank.")[0]).toEqual({
      term: "bank",
      count: 2,
      frequency: 2 / 6,
      forms: [{ text: "bank", count: 2 }],
    })
  })

  it("lists every form, the commonest first", () => {
    expect(termsOf("Elections. An election, the election, more elections, an election.")[0].forms).toEqual([
      { text: "election", count: 3 },
      { text: "elections", count: 1 },
      { text: "Elections", count: 1 },
    ])
  })

  it("keeps to minCount and maxTerms", () => {
    const text = "rice, rice, rice, wheat, wheat, oats"
    expect(termsOf(text, { minCount: 2 }).map(({ term }) => term)).toEqual(["rice", "wheat"])
    expect(termsOf(text, { maxTerms: 1 }).map(({ term }) => term)).toEqual(["rice"])
    expect(termsOf(text, { maxTerms: 0 })).toEqual([])
  })

  it("writes a run that a line end divides with a single space", () => {
    expect(termsOf("the world\n  economy", { maxWords: 2 }).map(({ term }) => term)).not.toContain("world\n  economy")
  })

  it("counts as a slow and obvious counter does", () => {
    const vocabulary = ["cat", "cats", "Cat", "policy", "policies", "the", "of", "constructor", "__proto__", "US", "us"]
    // Two "US" in a row are no acronym but the word "us": a second term that looks like the first, which a map by looks cannot hold.
    const sentence = fc
      .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 8 })
      .filter((parts) => !parts.join(" ").includes("US US"))
    fc.assert(
      fc.property(
        fc.array(sentence, { maxLength: 6 }),
        fc.constantFrom(1, 2, 3, 5),
        fc.constantFrom("stem" as const, "word" as const),
        fc.boolean(),
        (sentences, maxWords, groupBy, includeStopWords) => {
          const text = sentences.map((parts) => `${parts.join(" ")};`).join("\n\n")
          const found = termsOf(text, { maxWords, groupBy, includeStopWords })
          const counts = new Map(
            found.map((term) => [
              term.forms
                .map((form) => form.text)
                .sort()
                .join("|"),
              term.count,
            ]),
          )
          expect(counts).toEqual(countSlowly(sentences, words(), { maxWords, groupBy, includeStopWords }))
        },
      ),
    )
  })

  it("holds its promises on any text, and changes nothing that it is given", () => {
    fc.assert(
      fc.property(anyText(), fc.constantFrom(1, 3), (text, maxWords) => {
        const document = deepFreeze(documentOf(text))
        const wordCount = document.tokens.filter(isWordToken).length
        const terms = countTerms(document, words(), Object.freeze({ maxWords }))
        for (const { term, count, frequency, forms } of terms) {
          expect(term).toBe(forms[0].text)
          expect(count).toBe(forms.reduce((sum, form) => sum + form.count, 0))
          expect(frequency).toBe(count / wordCount)
          expect(frequency).toBeLessThanOrEqual(1)
        }
        expect(terms.map(({ count }) => count)).toEqual(terms.map(({ count }) => count).sort((a, b) => b - a))
        expect(countTerms(document, words(), { maxWords })).toEqual(terms)
      }),
    )
  })

  it("takes time that grows with the length, in runs and compounds that never end", () => {
    expectGrowthAtMost(1.5, repeated("A "), (text) => termsOf(text, { maxWords: 5 }))
    expectGrowthAtMost(1.5, repeated("a-"), (text) => termsOf(text, { maxWords: 5 }))
  })
})
