// Floors for the four first stages at once, on a report of our own: how much of what was annotated by hand is found in the raw text.
// F1 over spans, as in the CoNLL 2018 shared task.

import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { buildDocument } from "../../src/document/document"
import { englishDocuments } from "../../src/languages/en/documents"

interface GoldToken {
  readonly start: number
  readonly end: number
  readonly pos: string
  readonly lemma: string
}

interface Gold {
  readonly text: string
  readonly sentences: readonly { readonly start: number; readonly end: number }[]
  readonly tokens: readonly GoldToken[]
}

/** The text with its annotation; the file says in its head how to read it. */
function readGold(): Gold {
  const source = readFileSync(new URL("../cases/annotated-news.txt", import.meta.url), "utf8")
  const tokens: GoldToken[] = []
  const sentences: { start: number; end: number }[] = []
  let text = ""
  let gap = ""
  for (const line of source.split("\n").filter((one) => !one.startsWith("#"))) {
    if (line === "") {
      if (text !== "") gap = "\n\n"
      continue
    }
    const first = tokens.length
    for (const annotated of line.split(" ")) {
      const isJoined = annotated.startsWith("+")
      const [form, pos, given] = (isJoined ? annotated.slice(1) : annotated).split("/")
      if (!isJoined) text += gap
      gap = " "
      const lemma = given ?? (pos === "PROPN" ? form : form.toLowerCase())
      tokens.push({ start: text.length, end: text.length + form.length, pos, lemma })
      text += form
    }
    sentences.push({ start: tokens[first].start, end: text.length })
  }
  return { text, sentences, tokens }
}

function f1<T>(gold: readonly T[], found: readonly T[], keyOf: (one: T) => string): number {
  const keys = new Set(gold.map(keyOf))
  const right = found.filter((one) => keys.has(keyOf(one))).length
  return (2 * right) / (gold.length + found.length)
}

const span = ({ start, end }: { readonly start: number; readonly end: number }) => `${start}-${end}`
const gold = readGold()

describe("a report annotated by hand", () => {
  const { tokens, sentences } = buildDocument(gold.text, englishDocuments)

  it("is of some length", () => {
    expect(gold.tokens.length).toBeGreaterThan(300)
  })

  it("is cut into words as annotated, but for one in a hundred", () => {
    expect(f1(gold.tokens, tokens, span)).toBeGreaterThan(0.99)
  })

  it("is cut into sentences as annotated, but for one in twenty", () => {
    expect(f1(gold.sentences, sentences, span)).toBeGreaterThan(0.95)
  })

  it("has the parts of speech of 95% of its words, and of 92% in capitals", () => {
    const key = (token: GoldToken) => `${span(token)} ${token.pos}`
    expect(f1(gold.tokens, tokens, key)).toBeGreaterThan(0.95)
    expect(f1(gold.tokens, buildDocument(gold.text.toUpperCase(), englishDocuments).tokens, key)).toBeGreaterThan(0.92)
  })

  it("has the lemmas of 97% of its words", () => {
    expect(f1(gold.tokens, tokens, (token) => `${span(token)} ${token.lemma}`)).toBeGreaterThan(0.97)
  })
})
