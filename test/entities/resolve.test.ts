import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { buildDocument } from "../../src/document/document"
import { isEntityType } from "../../src/entities/options"
import { type Proposals, resolveMentions } from "../../src/entities/resolve"
import { english } from "../../src/languages/en"
import type { RecognizedMention } from "../../src/types"
import { markMentions, readEntityCases } from "../support/entity-cases"
import { anyText } from "../support/hostile"

const NOTHING: Proposals = { gazetteer: [], web: [], known: [], names: [] }

const resolve = (text: string, names: readonly unknown[]) =>
  // What a recognizer written in JavaScript may give.
  resolveMentions(buildDocument(text, english), { ...NOTHING, names: names as RecognizedMention[] })

describe("proposals that overlap", () => {
  it.each(readEntityCases("resolve.txt"))("are settled as line $lineNumber says", ({ line, text }) => {
    const [expected, proposed] = [line.split(" <- ")[0], text.split(" <- ")]
    const document = buildDocument(proposed[0], english)
    expect(markMentions(document.text, resolveMentions(document, readProposals(proposed[0], proposed[1])))).toBe(
      expected,
    )
  })
})

/** "names person:0.9 Chad; known country Chad" as proposals for the text. */
function readProposals(text: string, line: string): Proposals {
  const read = (source: string) =>
    line.split("; ").flatMap((proposal) => {
      const [from, typeAndScore, ...words] = proposal.split(" ")
      const [type, score = "0.8"] = typeAndScore.split(":")
      const start = text.indexOf(words.join(" "))
      if (!isEntityType(type) || start < 0) throw new Error(`no proposal: ${proposal}`)
      return from === source ? [{ start, end: start + words.join(" ").length, type, score: Number(score) }] : []
    })
  return { gazetteer: read("gazetteer"), web: read("web"), known: read("known"), names: read("names") }
}

describe("what a recognizer proposes", () => {
  const text = "Ada met Bo.\n\nCy left."
  const person = { start: 0, end: 3, type: "person", score: 0.5 }

  it("is dropped if it is no span of the text, of no known type, or without a score", () => {
    const wrong = [
      { ...person, start: -1 },
      { ...person, end: 0 },
      { ...person, end: 99 },
      { ...person, start: 0.5 },
      { ...person, start: Number.NaN },
      { ...person, type: "planet" },
      { ...person, type: "toString" },
      { ...person, score: Number.NaN },
      { ...person, score: undefined },
      { ...person, start: 3, end: 4 },
    ]
    expect(resolve(text, wrong)).toEqual([])
    expect(resolve(text, [person])).toHaveLength(1)
  })

  it("is dropped if it crosses a sentence", () => {
    expect(resolve(text, [{ ...person, start: 8, end: 15 }])).toEqual([])
  })

  it("has its score brought into range, and nothing else kept that is not asked for", () => {
    expect(resolve(text, [{ ...person, score: 7, code: undefined, colour: "red" }])).toStrictEqual([
      { start: 0, end: 3, type: "person", score: 1, form: "name" },
    ])
  })

  it("comes out ascending, apart, on tokens and inside sentences, whatever it is", () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: -2, max: 60 }), fc.integer({ min: -2, max: 60 })), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(anyText(), spans, (any, pairs) => {
        const document = buildDocument(any, english)
        const names = pairs.map(([start, end]) => ({ start, end, type: "person" as const, score: 0.5 }))
        let before = 0
        for (const { start, end } of resolveMentions(document, { ...NOTHING, names })) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(document.tokens.some((token) => token.start === start)).toBe(true)
          expect(document.tokens.some((token) => token.end === end)).toBe(true)
          expect(document.sentences.some((sentence) => sentence.start <= start && end <= sentence.end)).toBe(true)
          before = end
        }
      }),
      { seed: 11, numRuns: 300 },
    )
  })
})
