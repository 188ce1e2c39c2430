import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Analysis, analyze, createDocument, type SummaryOptions, summarize } from "../../src/index"
import { readCases } from "../support/cases"
import { deepFreeze } from "../support/freeze"
import { anyText } from "../support/hostile"
import { expectGrowthAtMost, repeated } from "../support/timing"

/** "The [mine] closed." -> the text "The mine closed." and its chosen part "mine". */
function readChosen(marked: string): { readonly text: string; readonly chosen: readonly string[] } {
  const chosen = [...marked.matchAll(/\[([^\]]+)\]/gu)].map(([, sentence]) => sentence)
  return { text: marked.replace(/[[\]]/gu, ""), chosen }
}

const textsOf = (text: string, options: SummaryOptions) => summarize(text, options).map((sentence) => sentence.text)

const ARTICLE = `Island ferries stay in port

By Ann Lee

Ferry crews on the Vesk islands went on strike on Monday, and the port authority closed both harbours. The crews want
higher pay for night trips. "We carry bread, and we cannot buy it," said Ida Holm, who speaks for the union.

The port authority says that the strike costs the islands two million crowns a day. Shops on Vesk have run out of milk.
The union and the authority will meet on Friday. A judge may end the strike before the meeting, as in 2019.

Visitors wait in the harbour hotel. Some of them play cards. Others have rented fishing boats, which the coast guard
calls dangerous in winter storms.`

describe("summarize", () => {
  for (const { line, lineNumber } of readCases("summaries.txt")) {
    it(`chooses line ${lineNumber}: ${line}`, () => {
      const colon = line.indexOf(":")
      const { text, chosen } = readChosen(line.slice(colon + 2))
      expect(textsOf(text, { sentences: Number(line.slice(0, colon)) })).toEqual(chosen)
    })
  }

  it("gives three sentences where no number is asked for, and as many as fit where only a length is", () => {
    expect(summarize(ARTICLE)).toHaveLength(3)
    expect(summarize(ARTICLE, { maxCharacters: 100_000 }).length).toBeGreaterThan(3)
    expect(summarize(ARTICLE, { maxCharacters: 100_000, sentences: 2 })).toHaveLength(2)
  })

  it("keeps to the length asked for, and fills it with what fits", () => {
    for (const maxCharacters of [0, 10, 30, 80, 200, 500]) {
      const chosen = summarize(ARTICLE, { maxCharacters })
      expect(chosen.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(maxCharacters)
      expect(chosen.length > 0).toBe(maxCharacters >= 30) // the shortest sentence has 28 characters
    }
  })

  it("gives the best sentence the score 1, and of three the best two are the summary of two", () => {
    for (let sentences = 2; sentences < 10; sentences++) {
      const chosen = summarize(ARTICLE, { sentences })
      const scores = chosen.map(({ score }) => score)
      expect(Math.max(...scores)).toBe(1)
      const last = scores.indexOf(Math.min(...scores))
      expect(summarize(ARTICLE, { sentences: sentences - 1 })).toEqual(chosen.filter((_, i) => i !== last))
    }
  })

  it("gives the same for a text, its document and its analysis", () => {
    const chosen = summarize(ARTICLE)
    expect(summarize(createDocument(ARTICLE))).toEqual(chosen)
    expect(summarize(deepFreeze(analyze(ARTICLE)))).toEqual(chosen)
  })

  it("takes what an analysis says the text is about", () => {
    const read = analyze(ARTICLE)
    const start = ARTICLE.indexOf("milk")
    const mention = { text: "milk", start, end: start + "milk".length }
    const keyPhrases = [{ text: "milk", score: 1, count: 1, mentions: [mention] }]
    const about = (changed: Analysis) => summarize(changed, { sentences: 2 }).some(({ text }) => text.includes("milk"))
    expect(about({ ...read, entities: [], keyPhrases: [] })).toBe(false)
    expect(about({ ...read, entities: [], keyPhrases })).toBe(true)
  })

  it("holds its promises on any text", () => {
    fc.assert(
      fc.property(anyText(), fc.nat(6), (text, sentences) => {
        const document = deepFreeze(createDocument(text))
        const chosen = summarize(document, { sentences })
        expect(chosen.length).toBeLessThanOrEqual(sentences)
        const starts = chosen.map(({ start }) => start)
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b))
        for (const { score, ...sentence } of chosen) {
          expect(score >= 0 && score <= 1).toBe(true)
          expect(document.sentences).toContainEqual(sentence)
        }
        if (sentences > 0 && document.sentences.length > 0) expect(chosen.length).toBeGreaterThan(0)
        expect(summarize(document, { sentences })).toEqual(chosen)
      }),
      { seed: 20110619, numRuns: 200 },
    )
  })

  it("says which option is wrong, and how", () => {
    const wrong = (options: unknown) => () => summarize(ARTICLE, options as SummaryOptions)
    expect(wrong(3)).toThrow(new TypeError("summarize: options must be an object, got a number"))
    expect(wrong({ sentences: "3" })).toThrow(
      new TypeError("summarize: options.sentences must be a number, got string"),
    )
    expect(wrong({ sentences: 1.5 })).toThrow(
      new RangeError("summarize: options.sentences must be a whole number from 0, got 1.5"),
    )
    expect(wrong({ maxCharacters: -1 })).toThrow(
      new RangeError("summarize: options.maxCharacters must be a whole number from 0, got -1"),
    )
  })

  it("takes time that grows with the length", () => {
    const unit = "Ann Lee met Bo Lind of the World Bank (WB). "
    expectGrowthAtMost(1.5, repeated(unit), (text) => summarize(text, { sentences: 1000 }))
  })
})
