import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { withFamilyNames } from "../../../src/entities/learned/family-names"
import { english } from "../../../src/languages/en"
import { markMentions, readMarked } from "../../support/entity-cases"

describe("withFamilyNames", () => {
  it.each([
    ["The [organization Gucci] family left.", "The [person Gucci] family left."],
    ["They met the Velquir family.", "They met the [person Velquir] family."],
    ["They met the [place Velquir] family.", "They met the [place Velquir] family."],
    ["They met the [organization Olive Gucci] family.", "They met the [organization Olive Gucci] family."],
    ["They met the Chinese family.", "They met the Chinese family."],
    ["They met the Royal family.", "They met the Royal family."],
    ["They met the BBC family.", "They met the BBC family."],
    ["A friend of Velquir family", "A friend of Velquir family"],
    ["family", "family"],
    ["", ""],
  ])("finds the surnames of families: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    expect(markMentions(text, withFamilyNames(buildDocument(text, english), mentions, english.names()))).toBe(expected)
  })
})
