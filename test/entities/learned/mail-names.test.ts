import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { withMailNames } from "../../../src/entities/learned/mail-names"
import { english } from "../../../src/languages/en"
import { markMentions, readMarked } from "../../support/entity-cases"

describe("withMailNames", () => {
  it.each([
    ["Ask Rita Velmark rita.velmark@example.org now.", "Ask [person Rita Velmark] rita.velmark@example.org now."],
    ["Ask R. Velmark (r.velmark@example.org).", "Ask [person R. Velmark] (r.velmark@example.org)."],
    [
      "in the [place Netherlands Rita Velmark] rvelmark@example.org",
      "in the [place Netherlands] [person Rita Velmark] rvelmark@example.org",
    ],
    [
      "[person Mike Rita Ann Velmark] rita.ann.velmark@example.org",
      "[person Mike] [person Rita Ann Velmark] rita.ann.velmark@example.org",
    ],
    ["Paris Velmark velmark@example.org", "Paris Velmark velmark@example.org"],
    ["Ask Rita Velmark info@example.org", "Ask Rita Velmark info@example.org"],
    ["Ask rita velmark rita.velmark@example.org", "Ask rita velmark rita.velmark@example.org"],
    ["rita@example.org", "rita@example.org"],
    ["", ""],
  ])("find who has an address: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    expect(markMentions(text, withMailNames(buildDocument(text, english), mentions, english.names()))).toBe(expected)
  })
})
