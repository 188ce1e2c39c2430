import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { buildDocument } from "../../src/document/document"
import { addRepeatedNames } from "../../src/entities/repeated-names"
import { english } from "../../src/languages/en"
import type { RecognizedMention } from "../../src/types"
import { expectGrowthAtMost, prepared } from "../support/timing"

const named = (text: string, name: string, from = 0): RecognizedMention => {
  const start = text.indexOf(name, from)
  return { start, end: start + name.length, type: "organization", score: 0.7 }
}

const repeatedIn = (text: string, mentions: readonly RecognizedMention[]): string[] =>
  addRepeatedNames(buildDocument(text, english), mentions, english.names()).map(
    ({ start, end }) => `${start} ${text.slice(start, end)}`,
  )

describe("addRepeatedNames", () => {
  it("finds a name of several words wherever it stands again", () => {
    const text = "Telvora Peru grew. Shares of Telvora Peru rose."
    expect(repeatedIn(text, [named(text, "Telvora Peru")])).toEqual(["0 Telvora Peru", "29 Telvora Peru"])
  })

  it("leaves single words and other spellings alone", () => {
    const text = "Telvora grew. Telvora rose. Telvora Peru. TELVORA PERU."
    const mentions = [named(text, "Telvora"), named(text, "Telvora Peru")]
    expect(repeatedIn(text, mentions)).toEqual(["0 Telvora", "28 Telvora Peru"])
  })

  it("finds a company without what ends its name", () => {
    const text = "Telvora Peru, Inc. grew. Shares of Telvora Peru rose. Telvora Ltd. grew. Telvora fell."
    expect(repeatedIn(text, [named(text, "Telvora Peru, Inc."), named(text, "Telvora Ltd.")])).toEqual([
      "0 Telvora Peru, Inc.",
      "35 Telvora Peru",
      "54 Telvora Ltd.",
    ])
  })

  it("lets a shorter mention inside a repetition give way, and cuts none", () => {
    const text = "Telvora Peru grew. Telvora Peru rose. Old Telvora Peru fell."
    const inside = named(text, "Peru", 20)
    const around = named(text, "Old Telvora")
    expect(repeatedIn(text, [named(text, "Telvora Peru"), inside, around])).toEqual([
      "0 Telvora Peru",
      "19 Telvora Peru",
      "38 Old Telvora",
    ])
  })

  it("gives ascending mentions without overlap, none lost to a shorter one", () => {
    const words = fc.array(fc.constantFrom("Alpha", "Beta", "Gamma", "of", "."), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(words, fc.nat(), fc.integer({ min: 1, max: 4 }), (all, seed, length) => {
        const text = all.join(" ")
        const { tokens } = buildDocument(text, english)
        const first = seed % tokens.length
        const last = Math.min(first + length, tokens.length) - 1
        const mention = { ...named(text, ""), start: tokens[first].start, end: tokens[last].end }
        const found = addRepeatedNames(buildDocument(text, english), [mention], english.names())
        expect(found).toContainEqual(mention)
        for (let i = 1; i < found.length; i++) expect(found[i].start).toBeGreaterThanOrEqual(found[i - 1].end)
      }),
    )
  })

  it("takes time in proportion to the length of the text", () => {
    expectGrowthAtMost(
      1.3,
      prepared("Aa ", (text) => buildDocument(text, english)),
      (document) => addRepeatedNames(document, [named(document.text, "Aa Aa Aa")], english.names()),
    )
  })
})
