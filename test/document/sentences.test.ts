import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { buildDocument } from "../../src/document/document"
import { judgeWith } from "../../src/document/sentence-model"
import { createReader, findSentenceEnds } from "../../src/document/sentences"
import { scanTokens } from "../../src/document/tokenize"
import { englishDocuments } from "../../src/languages/en/documents"
import { segmentation } from "../../src/languages/en/segmentation"
import { readCases } from "../support/cases"
import { anyText, HOSTILE_UNITS } from "../support/hostile"
import { expectGrowthAtMost, repeated } from "../support/timing"

const sentencesOf = (text: string) => buildDocument(text, englishDocuments).sentences
const endsOf = (text: string) => findSentenceEnds(scanTokens(text, segmentation()), segmentation())

/** F1 of whole sentences over `test/cases/prose.txt`. */
function proseF1(): number {
  const lines = readCases("prose.txt").map(({ line }) => line)
  const expected = lines.filter((line) => line !== "¶")
  const text = lines.map((line) => (line === "¶" ? "\n\n" : `${line} `)).join("")
  const found = sentencesOf(text).map((sentence) => sentence.text)
  const right = found.filter((sentence) => expected.includes(sentence)).length
  return (2 * right) / (found.length + expected.length)
}

describe("sentences", () => {
  it.each(readCases("sentences.txt"))("end as line $lineNumber says: $line", ({ line }) => {
    const expected = line.split("|").map((sentence) => sentence.trim())
    expect(sentencesOf(line.replaceAll("|", "")).map((sentence) => sentence.text)).toEqual(expected)
  })

  it("are found in plain prose with speech and abbreviations, 19 of 20 and more", () => {
    expect(proseF1()).toBeGreaterThan(0.95)
  })

  it("are none in an empty text, and in one of white space", () => {
    expect(sentencesOf("")).toEqual([])
    expect(sentencesOf(" \n\n\t")).toEqual([])
  })

  it("tile the tokens of any text", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const { count } = scanTokens(text, segmentation())
        const ends = endsOf(text)
        expect(ends.at(-1) ?? 0).toBe(count)
        for (let i = 1; i < ends.length; i++) expect(ends[i]).toBeGreaterThan(ends[i - 1])
      }),
      { seed: 42, numRuns: 1000 },
    )
  })

  it("never run over an empty line", () => {
    fc.assert(
      fc.property(anyText(), anyText(), (first, second) => {
        const joined = `${first.trim()}\n\n${second.trim()}`
        for (const { text } of sentencesOf(joined)) expect(text).not.toMatch(/\n[^\S\n]*\n/u)
      }),
      { seed: 42, numRuns: 500 },
    )
  })

  it.each(Object.entries(HOSTILE_UNITS))("take no time in square of the length of %s", (_, unit) => {
    expectGrowthAtMost(1.6, repeated(unit), endsOf)
  })

  it("refuse a model for other features", () => {
    const reader = createReader(scanTokens("", segmentation()), segmentation())
    const model = { ...segmentation().sentenceModel(), fingerprint: "00000000" }
    expect(() => judgeWith(reader, model)).toThrow(/features 00000000.*train it again/u)
  })
})
