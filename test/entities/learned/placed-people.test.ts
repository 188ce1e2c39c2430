import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { partPlacedPeople } from "../../../src/entities/learned/placed-people"
import { english } from "../../../src/languages/en"
import { markMentions, readMarked } from "../../support/entity-cases"

describe("partPlacedPeople", () => {
  it.each([
    ["The governor of [person Illinois Jane Doe] left.", "The governor of [place Illinois] [person Jane Doe] left."],
    ["He lives in the [place Netherlands Rita Roe]", "He lives in the [place Netherlands] [person Rita Roe]"],
    ["in [person New York Rita Maria Roe]", "in [place New York] [person Rita Maria Roe]"],
    ["A plea from [person Jordan Michael Doe] came.", "A plea from [person Jordan Michael Doe] came."],
    ["in the [place Euphrates River Valley]", "in the [place Euphrates River Valley]"],
    ["said [person Illinois Jane Doe]", "said [person Illinois Jane Doe]"],
    ["of [person Illinois Jane]", "of [person Illinois Jane]"],
    ["of [organization Illinois Jane Doe]", "of [organization Illinois Jane Doe]"],
    ["[person Illinois Jane Doe]", "[person Illinois Jane Doe]"],
    ["", ""],
  ])("parts a place from who stands behind it: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    expect(markMentions(text, partPlacedPeople(buildDocument(text, english), mentions, english.names()))).toBe(expected)
  })
})
