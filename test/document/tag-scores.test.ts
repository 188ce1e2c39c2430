import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { buildDocument } from "../../src/document/document"
import { scoreTags } from "../../src/document/tag-scores"
import { englishDocuments } from "../../src/languages/en/documents"
import { tagging } from "../../src/languages/en/tagging"
import { anyText } from "../support/hostile"

/** The words of a text with their tags and scores. */
function scoresOf(text: string): { readonly text: string; readonly pos: string; readonly score: number }[] {
  const document = buildDocument(text, englishDocuments)
  const scores = scoreTags(document, englishDocuments)
  return document.tokens.map((token, i) => ({ text: token.text, pos: token.pos, score: scores[i] }))
}

function scoreOf(text: string, word: string): number {
  return scoresOf(text).find((one) => one.text === word)?.score ?? Number.NaN
}

describe("scoreTags", () => {
  it("is surer of words that are ever one part of speech than of those that may be two", () => {
    expect(scoreOf("The boats of the harbour.", "of")).toBeGreaterThan(0.97)
    expect(scoreOf("Flies like flies.", "like")).toBeLessThan(0.95)
  })

  it("gives each token a probability, whatever the text", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const document = buildDocument(text, englishDocuments)
        const scores = scoreTags(document, englishDocuments)
        expect(scores.length).toBe(document.tokens.length)
        for (const score of scores) expect(score > 0 && score <= 1).toBe(true)
      }),
    )
  })

  it("rises with the lead", () => {
    const { leads, shares } = tagging().reliability
    expect(leads.length).toBe(shares.length)
    expect(leads[0]).toBe(0)
    expect(leads).toEqual([...leads].sort((a, b) => a - b))
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
  })
})
