import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { withoutTitleCaseVerbs } from "../../../src/entities/learned/title-case-verbs"
import { english } from "../../../src/languages/en"
import { markMentions, readMarked } from "../../support/entity-cases"

describe("withoutTitleCaseVerbs", () => {
  it.each([
    ["[person Ann Doe Says] Trade Risks Grow", "[person Ann Doe] Says Trade Risks Grow"],
    ["Big Firms Said [person Ann Doe Refused] Talks", "Big Firms Said [person Ann Doe] Refused Talks"],
    ["Big Firms Watch as [person Ann Doe Met Eve Roe]", "Big Firms Watch as [person Ann Doe] Met [person Eve Roe]"],
    ["[person Robert Burns] Inspired Trade Talks", "[person Robert Burns] Inspired Trade Talks"],
    ["[organization Doe Says] Trade Risks Grow", "[organization Doe Says] Trade Risks Grow"],
    ["[person Doe Says] of great trade risks", "[person Doe Says] of great trade risks"],
    ["[person Ann Grant] Leaves Trade Talks", "[person Ann Grant] Leaves Trade Talks"],
    ["[person Warns]", "[person Warns]"],
    ["", ""],
  ])("cuts verbs in title case only: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    expect(markMentions(text, withoutTitleCaseVerbs(buildDocument(text, english), mentions, english.names()))).toBe(
      expected,
    )
  })
})
