import { describe, expect, it } from "vitest"
import { buildDocument } from "../../src/document/document"
import { addShortNames } from "../../src/entities/short-names"
import { english } from "../../src/languages/en"
import { markMentions, readMarked } from "../support/entity-cases"

describe("addShortNames", () => {
  it.each([
    [
      "[organization Zenvora Inc.] fell. Shares of Zenvora rose. Zenvora waits.",
      "[organization Zenvora Inc.] fell. Shares of [organization Zenvora] rose. [organization Zenvora] waits.",
    ],
    [
      "Zenvora Chairman [person Li Na] leads [organization Zenvora Motors].",
      "[organization Zenvora] Chairman [person Li Na] leads [organization Zenvora Motors].",
    ],
    [
      "[organization Zenvora Inc.] is at Zenvora Square in Old Zenvora, among the Zenvora.",
      "[organization Zenvora Inc.] is at Zenvora Square in Old Zenvora, among the Zenvora.",
    ],
    [
      "[organization Zenvora Inc.] is a firm of [place Zenvora].",
      "[organization Zenvora Inc.] is a firm of [place Zenvora].",
    ],
    ["[organization Olive Inc.] fell. They like Olive.", "[organization Olive Inc.] fell. They like Olive."],
    [
      "[organization Zenvora Inc.] fell. [person Mia Zenvora] left. Ask Zenvora.",
      "[organization Zenvora Inc.] fell. [person Mia Zenvora] left. Ask Zenvora.",
    ],
    ["[place Zenvora Lake] is calm. Ask Zenvora.", "[place Zenvora Lake] is calm. Ask Zenvora."],
    ["", ""],
  ])("finds an organization by the first word of its name: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    expect(markMentions(text, addShortNames(buildDocument(text, english), mentions, english.names()))).toBe(expected)
  })
})
