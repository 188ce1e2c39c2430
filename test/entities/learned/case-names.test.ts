import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { withCaseNames } from "../../../src/entities/learned/case-names"
import { english } from "../../../src/languages/en"
import { markMentions, readMarked } from "../../support/entity-cases"

describe("withCaseNames", () => {
  it.each([
    ["Roe v. [person Wade] was overturned.", "[other Roe v. Wade] was overturned."],
    [
      "In [place Quilfor] v. [place United States], the court erred.",
      "In [other Quilfor v. United States], the court erred.",
    ],
    [
      "See [person Doe] v. [organization Velmark Women's Clinic] again.",
      "See [other Doe v. Velmark Women's Clinic] again.",
    ],
    ["In Doe v. Roe [person Velma] won.", "In [other Doe v. Roe Velma] won."],
    [
      "[organization Velmark] vs. [organization Quilfor], [organization Aa] v [organization Bb]",
      "[organization Velmark] vs. [organization Quilfor], [organization Aa] v [organization Bb]",
    ],
    ["It is us v. them, 5 v. 6, v. Quilfor", "It is us v. them, 5 v. 6, v. Quilfor"],
    ["", ""],
  ])("cases are names of their own: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    expect(markMentions(text, withCaseNames(buildDocument(text, english), mentions, english.names()))).toBe(expected)
  })
})
