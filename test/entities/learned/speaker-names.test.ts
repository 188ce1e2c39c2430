import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { withSpeakerNames } from "../../../src/entities/learned/speaker-names"
import { english } from "../../../src/languages/en"
import { markMentions, readMarked } from "../../support/entity-cases"

describe("withSpeakerNames", () => {
  it.each([
    ["[person Jane Doe] came.\n\nDOE: I agree.", "[person Jane Doe] came.\n\n[person DOE]: I agree."],
    ["[person JANE DÖE]: No.\n\n[organization DÖE]: Yes.", "[person JANE DÖE]: No.\n\n[person DÖE]: Yes."],
    ["[person Jane Doe] came.\n\nThe DOE: a body.", "[person Jane Doe] came.\n\nThe DOE: a body."],
    ["[organization DOE]: the energy department.", "[organization DOE]: the energy department."],
    ["[person Jane Doe] came.\n\nDOE agrees.", "[person Jane Doe] came.\n\nDOE agrees."],
    ["", ""],
  ])("knows who speaks: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    expect(markMentions(text, withSpeakerNames(buildDocument(text, english), mentions))).toBe(expected)
  })
})
