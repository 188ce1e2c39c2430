import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { withoutPartyLetters } from "../../../src/entities/learned/party-labels"
import { english } from "../../../src/languages/en"
import { markMentions, readMarked } from "../../support/entity-cases"

describe("withoutPartyLetters", () => {
  it.each([
    ["[person Velma Quilfor], [person R-Calif.], spoke.", "[person Velma Quilfor], R-[place:US Calif.], spoke."],
    ["[person Velma] (D-Texas) met [person Quilfor].", "[person Velma] (D-[place Texas]) met [person Quilfor]."],
    ["[person Velma], I-[place New] York, left.", "[person Velma], I-[place New York], left."],
    ["[person Velma], I-Vt., left.", "[person Velma], I-[place:US Vt]., left."],
    ["Vitamin D-[other Complex] and, D-Day came.", "Vitamin D-[other Complex] and, D-Day came."],
    ["It plays, D-[person Nice].", "It plays, D-[person Nice]."],
    ["", ""],
  ])("leaves the letter out and takes the state: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    expect(markMentions(text, withoutPartyLetters(buildDocument(text, english), mentions, english.names()))).toBe(
      expected,
    )
  })
})
