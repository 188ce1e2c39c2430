import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { withShipNames } from "../../../src/entities/learned/ship-names"
import { english } from "../../../src/languages/en"
import { markMentions, readMarked } from "../../support/entity-cases"

describe("withShipNames", () => {
  it.each([
    ["The HMS Queen [person Velma] sailed.", "The [other HMS Queen Velma] sailed."],
    ["The [person HMS Velma] sailed to [place Cork].", "The [other HMS Velma] sailed to [place Cork]."],
    ["The MV [person Velma] sank.", "The [other MV Velma] sank."],
    ["The M/[person V Velma] hit M/V [person Anna].", "The [other M/V Velma] hit [other M/V Anna]."],
    ["The [organization MV Velma] met [organization SS Velma].", "The [other MV Velma] met [organization SS Velma]."],
    ["[person MV Velma] wrote.", "[person MV Velma] wrote."],
    ["[organization INS Velma] sailed.", "[other INS Velma] sailed."],
    ["Under Operation [person Velma Roe] they flew.", "Under [other Operation Velma Roe] they flew."],
    ["[organization Operation Velma] helps.", "[organization Operation Velma] helps."],
    ["", ""],
  ])("tell ships from people: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    expect(markMentions(text, withShipNames(buildDocument(text, english), mentions, english.names()))).toBe(expected)
  })
})
