import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { joinOffices } from "../../../src/entities/learned/offices"
import { english } from "../../../src/languages/en"
import { markMentions, readMarked } from "../../support/entity-cases"

describe("joinOffices", () => {
  it.each([
    ["The [person Velma] [organization Cabinet] met.", "The [organization Velma Cabinet] met."],
    ["The [person Velma] Administration met.", "The [organization Velma Administration] met."],
    ["The [person Velma] administration met.", "The [person Velma] administration met."],
    ["[person Velma]'s [organization Cabinet] met.", "[person Velma]'s [organization Cabinet] met."],
    ["The [person Velma] [organization Cabinet Office] met.", "The [person Velma] [organization Cabinet Office] met."],
    ["The [place Velma] Government met.", "The [place Velma] Government met."],
    [
      "New [person Velma] Administration Plans Tax Cuts for Farmers",
      "New [person Velma] Administration Plans Tax Cuts for Farmers",
    ],
    ["[person Velma]", "[person Velma]"],
    ["", ""],
  ])("takes a government for a body: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    expect(markMentions(text, joinOffices(buildDocument(text, english), mentions, english.names()))).toBe(expected)
  })
})
