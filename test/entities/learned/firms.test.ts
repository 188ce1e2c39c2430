import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { withFirms } from "../../../src/entities/learned/firms"
import { english } from "../../../src/languages/en"
import { markMentions, readMarked } from "../../support/entity-cases"

describe("withFirms", () => {
  it.each([
    ["[person Velmark Management] lost.", "[organization Velmark Management] lost."],
    ["The [person Velmark Cabinet] fell.", "The [organization Velmark Cabinet] fell."],
    ["[person Tesla] and [person Velmark] met.", "[organization Tesla] and [person Velmark] met."],
    ["[person Nikola Tesla] left. [person Tesla] died.", "[person Nikola Tesla] left. [person Tesla] died."],
    [
      "[person Velmark] shareholders and [person Quilfor] fans.",
      "[organization Velmark] shareholders and [person Quilfor] fans.",
    ],
    [
      "[person Ana Velmark] spoke to [person Velmark] employees.",
      "[person Ana Velmark] spoke to [person Velmark] employees.",
    ],
    ["[person Velmark]'s [person Ana Quilfor] won.", "[organization Velmark]'s [person Ana Quilfor] won."],
    ["[person Marta]'s [person Ana Quilfor] won.", "[person Marta]'s [person Ana Quilfor] won."],
    ["[person Velmark]'s [person Ana] won.", "[person Velmark]'s [person Ana] won."],
    ["Shares of [place Velmark] fell.", "Shares of [organization Velmark] fell."],
    ["A stake in [person Orlin Velmark] was sold.", "A stake in [organization Orlin Velmark] was sold."],
    ["Shares in [place Lima] rose.", "Shares in [place Lima] rose."],
    ["The stock of [person Marta Velmark] grew.", "The stock of [person Marta Velmark] grew."],
    ["The shares of [person Velmark]'s sons", "The shares of [person Velmark]'s sons"],
    ["The sons of [place Velmark] left.", "The sons of [place Velmark] left."],
    [
      "Analyst [person Rita Roe] of [person Velmark] left. Singer [person Ana Roe] of [person Velmark] stayed.",
      "Analyst [person Rita Roe] of [organization Velmark] left. Singer [person Ana Roe] of [person Velmark] stayed.",
    ],
    ["[place Velmark] shareholders met.", "[place Velmark] shareholders met."],
    ["How [person Ana Research] Helps Ten Small Firms Grow", "How [person Ana Research] Helps Ten Small Firms Grow"],
    ["", ""],
  ])("tells firms from people: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    expect(markMentions(text, withFirms(buildDocument(text, english), mentions, english.names()))).toBe(expected)
  })
})
