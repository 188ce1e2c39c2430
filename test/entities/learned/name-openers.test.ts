import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { withNameOpeners } from "../../../src/entities/learned/name-openers"
import { english } from "../../../src/languages/en"
import { markMentions, readMarked } from "../../support/entity-cases"

describe("withNameOpeners", () => {
  it.each([
    ["[person Hurricane Velma] hit [place Cork].", "[other Hurricane Velma] hit [place Cork]."],
    ["Tropical Storm [person Velma] hit.", "Tropical [other Storm Velma] hit."],
    ["The HMS Queen [person Velma] sailed.", "The [other HMS Queen Velma] sailed."],
    ["The MV [person Velma] sank.", "The [other MV Velma] sank."],
    ["[person MV Velma] wrote.", "[person MV Velma] wrote."],
    ["The [organization Hurricane Center] warned.", "The [organization Hurricane Center] warned."],
    ["a hurricane [person Velma] saw", "a hurricane [person Velma] saw"],
    ["", ""],
  ])("tell storms and ships from people: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    expect(markMentions(text, withNameOpeners(buildDocument(text, english), mentions, english.names()))).toBe(expected)
  })
})
