import { describe, expect, it } from "vitest"
import { buildDocument } from "../../src/document/document"
import { englishDocuments } from "../../src/languages/en/documents"

/** The verbs of a text. */
function verbsIn(text: string): string {
  const { tokens } = buildDocument(text, englishDocuments)
  return tokens
    .filter(({ pos }) => pos === "VERB")
    .map((token) => token.text)
    .join(" ")
}

describe("settleHeadlineVerb", () => {
  it.each([
    ["Court fines club over chants", "fines"],
    ["Fans mob star at airport", "mob"],
    ["Farmers block roads in tax protest", "block"],
    ["Pope names new cardinals", "names"],
    ["Senate panel backs nominee for Fed post", "backs"],
    ["Heavy rains swamp Kerala villages", "swamp"],
  ])("finds the verb of the headline '%s'", (headline, verb) => {
    expect(verbsIn(`${headline}\n\nThe rest was quiet.`)).toBe(verb)
  })

  it.each([
    "Tiny owl, big fight",
    "The state of farm incomes",
    "A short history of court fines",
    "Tel. 555 0134, court fines desk",
    "court fines club over chants",
  ])("leaves the title '%s' alone", (title) => {
    expect(verbsIn(title)).toBe("")
  })

  it("leaves sentences alone", () => {
    expect(verbsIn("Court fines club over chants.")).toBe("")
  })
})
