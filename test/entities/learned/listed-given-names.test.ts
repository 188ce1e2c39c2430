import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { withListedGivenNames } from "../../../src/entities/learned/listed-given-names"
import { english } from "../../../src/languages/en"
import { markMentions, readMarked } from "../../support/entity-cases"

describe("withListedGivenNames", () => {
  it.each([
    [
      "[person Daniel], Jordan, [person Kevin] and [person Ana] came.",
      "[person Daniel], [person Jordan], [person Kevin] and [person Ana] came.",
    ],
    ["[person Daniel], [place Jordan], [person Kevin].", "[person Daniel], [person Jordan], [person Kevin]."],
    ["[place Egypt], Jordan, [place Syria].", "[place Egypt], Jordan, [place Syria]."],
    ["[person Ana Roe], Jordan, [person Kevin].", "[person Ana Roe], Jordan, [person Kevin]."],
    ["[person Daniel], Wednesday, [person Kevin].", "[person Daniel], Wednesday, [person Kevin]."],
    ["", ""],
  ])("finds given names between others: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    const found = withListedGivenNames(buildDocument(text, english), mentions, english.names())
    expect(markMentions(text, found)).toBe(expected)
  })
})
