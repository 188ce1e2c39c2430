import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { withUnseenFirms } from "../../../src/entities/learned/unseen-firms"
import { english } from "../../../src/languages/en"
import { markMentions, readMarked } from "../../support/entity-cases"

describe("withUnseenFirms", () => {
  it.each([
    [
      "In [place Walikale], Velmarin Resources halted.",
      "In [place Walikale], [organization Velmarin Resources] halted.",
    ],
    ["They like Velmarin Resources Park.", "They like Velmarin Resources Park."],
    ["They like Water Resources and Velmarin resources.", "They like Water Resources and Velmarin resources."],
    ["Ask [person Ada Velmarin] Resources.", "Ask [person Ada Velmarin] Resources."],
    ["How Velmarin Resources Helps Ten Small Firms Grow", "How Velmarin Resources Helps Ten Small Firms Grow"],
    ["", ""],
  ])("finds firms by their last word: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    expect(markMentions(text, withUnseenFirms(buildDocument(text, english), mentions, english.names()))).toBe(expected)
  })
})
