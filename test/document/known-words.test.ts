import { describe, expect, it } from "vitest"
import { buildDocument } from "../../src/document/document"
import { englishDocuments } from "../../src/languages/en/documents"

const tagsOf = (text: string) => buildDocument(text, englishDocuments).tokens.map(({ pos, lemma }) => `${pos} ${lemma}`)

describe("what the tagger keeps of words", () => {
  it("changes nothing that is found, however many texts came before", () => {
    const text = "Conjunctive grammars generalize parsing, and surrogate gauges measured subterranean trickles hourly."
    const before = tagsOf(text)
    const strangeWords = Array.from({ length: 20_000 }, (_, i) => `${["wob", "kra", "lin"][i % 3]}${i.toString(36)}ing`)
    tagsOf(strangeWords.join(" "))
    expect(tagsOf(text)).toEqual(before)
  })
})
