import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { withJoinedBodies } from "../../../src/entities/learned/joined-bodies"
import { english } from "../../../src/languages/en"
import { markMentions, readMarked } from "../../support/entity-cases"

describe("withJoinedBodies", () => {
  it.each([
    ["They left the Storm and [organization Rescue Agency].", "They left the [organization Storm and Rescue Agency]."],
    ["The Storm and [organization Rescue Agency] left.", "The [organization Storm and Rescue Agency] left."],
    ["We met the Lost and [organization Velmark League].", "We met the [organization Lost and Velmark League]."],
    [
      "We met the Ministry and [organization Velmark League].",
      "We met the Ministry and [organization Velmark League].",
    ],
    ["We met the President and [organization Velmark Bank].", "We met the President and [organization Velmark Bank]."],
    ["We met the NRX and [organization Velmark Bank].", "We met the NRX and [organization Velmark Bank]."],
    [
      "We met the [place Coast] and [organization Velmark Bank].",
      "We met the [place Coast] and [organization Velmark Bank].",
    ],
    ["We met Storm and [organization Rescue Agency].", "We met Storm and [organization Rescue Agency]."],
    ["The storm and [organization Rescue Agency]", "The storm and [organization Rescue Agency]"],
    ["and [organization Rescue Agency]", "and [organization Rescue Agency]"],
    ["", ""],
  ])("begin before the conjunction: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    expect(markMentions(text, withJoinedBodies(buildDocument(text, english), mentions, english.names()))).toBe(expected)
  })
})
