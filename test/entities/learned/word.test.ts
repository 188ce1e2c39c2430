import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { readSentence, readWord } from "../../../src/entities/learned/word"
import { english } from "../../../src/languages/en"

const LOOKUP = { rowOf: () => -1, clusterOf: () => -1 }

function casingOf(text: string): string {
  const { tokens } = buildDocument(text, english)
  return readSentence(tokens, 0, tokens.length, (token, casing) => readWord(token, english.names(), LOOKUP, casing))
    .casing
}

describe("readSentence", () => {
  it.each([
    ["usual", "The bank of Ostava lends money to China and Russia"],
    ["headline", "Bank Of Ostava Lends Money To China"],
    ["headline", "Bank Of Ostava Lends 5, 6 Or 7 Coins"],
    ["capitals", "BANK OF OSTAVA LENDS MONEY TO CHINA"],
    ["usual", "Bank Of Ostava"],
    ["small", "bank of ostava lends money"],
    ["small", "yesterday I went to ostava"],
    ["usual", "Yesterday we went to ostava"],
    ["usual", "bank of ostava"],
    ["usual", ""],
  ])("reads as %s: %s", (expected, text) => {
    expect(casingOf(text)).toBe(expected)
  })
})
