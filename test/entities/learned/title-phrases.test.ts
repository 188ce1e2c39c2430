import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { withoutTitlePhrases } from "../../../src/entities/learned/title-phrases"
import { english } from "../../../src/languages/en"
import { markMentions, readMarked } from "../../support/entity-cases"

describe("withoutTitlePhrases", () => {
  it.each([
    [
      "[organization National Security Adviser] Wi Sung-lac came.",
      "National Security Adviser [person Wi Sung-lac] came.",
    ],
    ["[organization House Leader] [person Ada Roe] came.", "House Leader [person Ada Roe] came."],
    ["The [organization Beach Boys] came.", "The [organization Beach Boys] came."],
    ["The [organization Film Critics] came to Cork.", "The [organization Film Critics] came to Cork."],
    ["The [organization Burger King] UK branch.", "The [organization Burger King] UK branch."],
    ["The [organization Leader] Ada came.", "The [organization Leader] Ada came."],
    ["", ""],
  ])("tells titles from bodies: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    const found = withoutTitlePhrases(buildDocument(text, english), mentions, english.names())
    expect(markMentions(text, found)).toBe(expected)
  })
})
