// What holds for any string at all: the list of DESIGN.md.

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Analysis, analyze, type Span, type TextSpan, termFrequencies } from "../src/index"
import { anyText, HOSTILE_UNITS } from "./support/hostile"
import { durationMs, expectGrowthAtMost, repeated } from "./support/timing"

const holds = (check: (analysis: Analysis) => void) =>
  fc.assert(
    fc.property(anyText(), (text) => check(analyze(text))),
    { seed: 20190701, numRuns: 300 },
  )

const mentionsOf = ({ entities }: Analysis) =>
  entities.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start || a.end - b.end)

function spansOf(analysis: Analysis): TextSpan[] {
  const phrases = analysis.keyPhrases.flatMap(({ mentions }) => mentions)
  return [...analysis.tokens, ...analysis.sentences, ...mentionsOf(analysis), ...phrases]
}

const splitsPair = (text: string, at: number) => at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff

const isWhiteSpace = (text: string) => /^[\s\u200b\ufeff]*$/u.test(text)

function expectApart(spans: readonly Span[]): void {
  for (let i = 1; i < spans.length; i++) expect(spans[i].start).toBeGreaterThanOrEqual(spans[i - 1].end)
}

describe("for any string, analyze", () => {
  it("gives spans whose text is the slice of the original text", () =>
    holds((analysis) => {
      for (const span of spansOf(analysis)) {
        expect(span.start).toBeLessThan(span.end)
        expect(analysis.text.slice(span.start, span.end)).toBe(span.text)
      }
    }))

  it("never cuts a surrogate pair in two", () =>
    holds((analysis) => {
      for (const { start, end } of spansOf(analysis)) {
        expect(splitsPair(analysis.text, start) || splitsPair(analysis.text, end)).toBe(false)
      }
    }))

  it("leaves only white space between tokens", () =>
    holds(({ text, tokens }) => {
      expectApart(tokens)
      let end = 0
      for (const token of tokens) {
        expect(isWhiteSpace(text.slice(end, token.start))).toBe(true)
        end = token.end
      }
      expect(isWhiteSpace(text.slice(end))).toBe(true)
    }))

  it("tiles the tokens with sentences", () =>
    holds(({ tokens, sentences }) => {
      expectApart(sentences)
      let next = 0
      for (const { tokenStart, tokenEnd, start, end } of sentences) {
        expect(tokenStart).toBe(next)
        expect([start, end]).toEqual([tokens[tokenStart].start, tokens[tokenEnd - 1].end])
        next = tokenEnd
      }
      expect(next).toBe(tokens.length)
    }))

  it("keeps mentions apart, each inside one sentence", () =>
    holds((analysis) => {
      const mentions = mentionsOf(analysis)
      expectApart(mentions)
      for (const { start, end } of mentions) {
        expect(analysis.sentences.some((sentence) => sentence.start <= start && end <= sentence.end)).toBe(true)
      }
    }))

  it("orders every list as documented, with scores from 0 to 1", () =>
    holds(({ entities, terms, keyPhrases }) => {
      const falls = (numbers: readonly number[]) => expect(numbers).toEqual([...numbers].sort((a, b) => b - a))
      falls(entities.map(({ salience }) => salience))
      falls(terms.map(({ count }) => count))
      falls(keyPhrases.map(({ score }) => score))
      const scores = [
        ...entities.flatMap(({ salience, mentions }) => [salience, ...mentions.map(({ score }) => score)]),
        ...terms.map(({ frequency }) => frequency),
        ...keyPhrases.map(({ score }) => score),
      ]
      for (const score of scores) expect(score >= 0 && score <= 1).toBe(true)
    }))

  it("counts what it lists", () =>
    holds(({ entities, terms, keyPhrases }) => {
      for (const entity of entities) expect(entity.count).toBe(entity.mentions.length)
      for (const phrase of keyPhrases) expect(phrase.count).toBe(phrase.mentions.length)
      for (const { count, forms } of terms) expect(forms.reduce((sum, form) => sum + form.count, 0)).toBe(count)
      expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length)
    }))

  it("gives the same result twice, and after a JSON round trip", () =>
    holds((analysis) => {
      expect(analyze(analysis.text)).toStrictEqual(analysis)
      expect(JSON.parse(JSON.stringify(analysis))).toStrictEqual(analysis)
    }))
})

describe("time", () => {
  it.each(Object.entries(HOSTILE_UNITS))("grows linearly over %s", (_, unit) => {
    expectGrowthAtMost(1.1, repeated(unit), analyze)
  })

  it.each([
    ["letters", "a", 1_000_000],
    ["spaces", " ", 1_000_000],
    ["initials", "A.", 1_000_000],
    ["lone surrogates, each a token", "\ud800", 300_000],
  ])("stays within a few seconds for a text of nothing but %s", (_, unit, length) => {
    const text = unit.repeat(length / unit.length)
    expect(durationMs(() => analyze(text))).toBeLessThan(10_000)
  })
})

describe("words that are names of object members", () => {
  it("count like any other word", () => {
    const text = "constructor toString __proto__. Constructor hasOwnProperty constructor __proto__ toString"
    const counts = new Map(termFrequencies(text, { groupBy: "word" }).map(({ term, count }) => [term, count]))
    expect(counts.get("constructor")).toBe(3)
    expect(counts.get("tostring") ?? counts.get("toString")).toBe(2)
    expect(counts.get("__proto__")).toBe(2)
  })
})
