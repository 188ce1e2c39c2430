import { describe, expect, it } from "vitest"
import { buildDocument } from "../../src/document/document"
import { addTeamNames } from "../../src/entities/team-names"
import { english } from "../../src/languages/en"
import { markMentions, readMarked } from "../support/entity-cases"

describe("addTeamNames", () => {
  it.each([
    [
      "The [organization Green Bay Packers] lost. Packers coach [person Jane Doe] left the Packers.",
      "The [organization Green Bay Packers] lost. [organization Packers] coach [person Jane Doe] left the [organization Packers].",
    ],
    [
      "[organization Boston Red Sox] fans left. A [person Sox] fan stayed.",
      "[organization Boston Red Sox] fans left. A [organization Sox] fan stayed.",
    ],
    [
      "The [organization Green Bay Packers] lost. The Packers Hall of Fame and Old Packers did not.",
      "The [organization Green Bay Packers] lost. The Packers Hall of Fame and Old Packers did not.",
    ],
    [
      "The [organization Green Bay Packers] lost. Packers QB [person Jane Doe] fell.",
      "The [organization Green Bay Packers] lost. [organization Packers] QB [person Jane Doe] fell.",
    ],
    [
      "The [organization Tampa Bay Lightning] won. Lightning struck. The Lightning left.",
      "The [organization Tampa Bay Lightning] won. Lightning struck. The [organization Lightning] left.",
    ],
    ["[organization Bayern Munich] won. She left Munich.", "[organization Bayern Munich] won. She left Munich."],
    [
      "The [organization Mumbai Indians] won. Many Indians cheered.",
      "The [organization Mumbai Indians] won. Many Indians cheered.",
    ],
    ["The [place Green Bay Packers] lost. Packers wept.", "The [place Green Bay Packers] lost. Packers wept."],
    ["The [organization Grain Packers] lost. Packers wept.", "The [organization Grain Packers] lost. Packers wept."],
    ["[organization GREEN BAY PACKERS] FALL, SAY PACKERS", "[organization GREEN BAY PACKERS] FALL, SAY PACKERS"],
    ["", ""],
  ])("finds a team by the last word of its name: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    expect(markMentions(text, addTeamNames(buildDocument(text, english), mentions, english.names()))).toBe(expected)
  })
})
