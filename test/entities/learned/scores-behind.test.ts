import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { withoutScoresBehind } from "../../../src/entities/learned/scores-behind"
import { english } from "../../../src/languages/en"
import { markMentions, readMarked } from "../../support/entity-cases"

describe("withoutScoresBehind", () => {
  it.each([
    [
      "[organization Cork 3] (goals: [other Roe 81]). [organization Cork] won with [person Roe].",
      "[organization Cork] 3 (goals: [person Roe] 81). [organization Cork] won with [person Roe].",
    ],
    ["[organization Cork 3] won. [organization Cork] lost.", "[organization Cork 3] won. [organization Cork] lost."],
    ["[other Velmar 2] (2012) and [other Velmar] (2010).", "[other Velmar 2] (2012) and [other Velmar] (2010)."],
    ["[other Apollo 11] (1969) landed.", "[other Apollo 11] (1969) landed."],
    ["", ""],
  ])("cuts results and minutes off names: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    expect(markMentions(text, withoutScoresBehind(buildDocument(text, english), mentions))).toBe(expected)
  })
})
