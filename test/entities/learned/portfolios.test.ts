import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { withoutPortfolios } from "../../../src/entities/learned/portfolios"
import { english } from "../../../src/languages/en"
import { markMentions, readMarked } from "../../support/entity-cases"

describe("withoutPortfolios", () => {
  it.each([
    ["The Minister of [organization Health and Wellness] spoke.", "The Minister of Health and Wellness spoke."],
    [
      "The Minister for [organization Higher Education] and [organization Research] spoke.",
      "The Minister for Higher Education and Research spoke.",
    ],
    [
      "The Ministry of [organization Health] and [organization Velmark] spoke.",
      "The Ministry of [organization Health] and [organization Velmark] spoke.",
    ],
    [
      "A minister of [place Velmark] and of the [organization Quilfor Union]",
      "A minister of [place Velmark] and of the [organization Quilfor Union]",
    ],
    ["", ""],
  ])("portfolios are no bodies: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    expect(markMentions(text, withoutPortfolios(buildDocument(text, english), mentions, english.names()))).toBe(
      expected,
    )
  })
})
