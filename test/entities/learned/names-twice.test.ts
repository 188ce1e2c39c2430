import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { partNamesTwice } from "../../../src/entities/learned/names-twice"
import { english } from "../../../src/languages/en"
import { markMentions, readMarked } from "../../support/entity-cases"

describe("partNamesTwice", () => {
  it.each([
    [
      "[place Velquir Velquir] is an island. They left [place Velquir].",
      "[place Velquir] [place Velquir] is an island. They left [place Velquir].",
    ],
    [
      "About [organization Olive Tay Olive Tay] grows. [organization Olive Tay] won.",
      "About [organization Olive Tay] [organization Olive Tay] grows. [organization Olive Tay] won.",
    ],
    [
      "Admiral [person Velquir Joshua Adam Velquir] was born.",
      "Admiral [person Velquir] [person Joshua Adam Velquir] was born.",
    ],
    ["[place Velquir Velquir] is an island.", "[place Velquir Velquir] is an island."],
    ["[place Bora Bora] and [place Bora] met.", "[place Bora Bora] and [place Bora] met."],
    [
      "They saw [place Velquir Velquir]. They left [place Velquir].",
      "They saw [place Velquir Velquir]. They left [place Velquir].",
    ],
    ["[person Salim Ahmed Salim] spoke.", "[person Salim Ahmed Salim] spoke."],
    ["[person Ford Madox Hueffer Ford] wrote.", "[person Ford Madox Hueffer Ford] wrote."],
    ["", ""],
  ])("parts a heading from the sentence behind it: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    expect(markMentions(text, partNamesTwice(buildDocument(text, english), mentions, english.names()))).toBe(expected)
  })
})
