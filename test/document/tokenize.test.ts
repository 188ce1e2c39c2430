import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { tokenizeText } from "../../src/document/tokenize"
import { segmentation } from "../../src/languages/en/segmentation"
import { normalizeKey } from "../../src/text/normalize"
import { readCases } from "../support/cases"
import { anyText, HOSTILE_UNITS } from "../support/hostile"
import { expectGrowthAtMost, repeated } from "../support/timing"

const tokenize = (text: string) => tokenizeText(text, segmentation())
const WHITE_SPACE = /[\s\u200b]+/gu
const cutsPair = (text: string, at: number) => at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff
const holds = (check: (text: string) => void) => fc.assert(fc.property(anyText(), check), { seed: 42, numRuns: 1000 })

describe("tokenizeText", () => {
  it.each(readCases("tokens.txt"))("cuts as line $lineNumber says: $line", ({ line }) => {
    const text = line.replaceAll("|", "")
    const expected = line.split(/[\s\u200b|]+/u).filter((token) => token !== "")
    expect(tokenize(text).map((token) => token.text)).toEqual(expected)
  })

  it.each([
    ["word", "China"],
    ["word", "中国"],
    ["word", "can\u00adnot"],
    ["number", "2019-07-01"],
    ["number", "20th"],
    ["number", "+44"],
    ["punctuation", "..."],
    ["punctuation", "”"],
    ["symbol", "US$"],
    ["symbol", "%"],
    ["symbol", "\ud800"],
    ["emoji", "👩🏽‍🚀"],
    ["emoji", "1️⃣"],
    ["url", "www.example.com"],
    ["url", "163.com"],
    ["email", "a.b@example.com"],
    ["hashtag", "#tag"],
    ["handle", "@user"],
  ])("says that a token is a %s: %s", (kind, text) => {
    expect(tokenize(text)).toMatchObject([{ kind, text }])
  })

  it("leaves out white space and nothing else", () =>
    holds((text) => {
      const joined = tokenize(text)
        .map((token) => token.text)
        .join("")
      expect(joined.replace(WHITE_SPACE, "")).toBe(text.replace(WHITE_SPACE, ""))
      expect(joined).toBe(joined.replace(WHITE_SPACE, ""))
    }))

  it("gives each token its place, and no token less than one character", () =>
    holds((text) => {
      let end = 0
      for (const token of tokenize(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.text)
        expect(token.start).toBeGreaterThanOrEqual(end)
        expect(token.end).toBeGreaterThan(token.start)
        expect(cutsPair(text, token.start) || cutsPair(text, token.end)).toBe(false)
        end = token.end
      }
    }))

  it("gives each token the key that normalizeKey gives its text", () =>
    holds((text) => {
      for (const token of tokenize(text)) expect(token.norm).toBe(normalizeKey(token.text))
    }))

  it("cuts a text at a space as it cuts the parts, where nothing looks across it", () => {
    const word = fc.stringMatching(/^[a-z]{2,9}(?:'s|,)?$/u)
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const together = tokenize(words.join(" ")).map((token) => token.text)
        expect(together).toEqual(words.flatMap((part) => tokenize(part).map((token) => token.text)))
      }),
      { seed: 42 },
    )
  })

  it.each(Object.entries(HOSTILE_UNITS))("takes no time in square of the length of %s", (_, unit) => {
    expectGrowthAtMost(1.6, repeated(unit), tokenize)
  })
})
