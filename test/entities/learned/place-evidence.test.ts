import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { withPlaceEvidence } from "../../../src/entities/learned/place-evidence"
import { english } from "../../../src/languages/en"
import { markMentions, readMarked } from "../../support/entity-cases"

describe("withPlaceEvidence", () => {
  it.each([
    [
      "[person Velquir] is poor. It rained in [place Velquir]. He died in [place Velquir].",
      "[place Velquir] is poor. It rained in [place Velquir]. He died in [place Velquir].",
    ],
    [
      "[person Velquir] is poor. It rained in [place Velquir].",
      "[person Velquir] is poor. It rained in [place Velquir].",
    ],
    [
      "[person Olga Velquir] met [person Velquir]. It is in Velquir, in Velquir.",
      "[person Olga Velquir] met [person Velquir]. It is in Velquir, in Velquir.",
    ],
    ["[person Obama] won. Trust in Obama, hope in Obama.", "[person Obama] won. Trust in Obama, hope in Obama."],
    ["[person Velquir] in Velquir (2010), in Velquir 2012.", "[person Velquir] in Velquir (2010), in Velquir 2012."],
    [
      "[person Velquir] wrote. In Velquir's play, in Velquir & Co.",
      "[person Velquir] wrote. In Velquir's play, in Velquir & Co.",
    ],
    ["[organization VQR] in VQR games, in VQR play.", "[organization VQR] in VQR games, in VQR play."],
    [
      "It hit [person Velquir], [place Olmar] and [person Ana Quil] provinces. [person Roe] left the province.",
      "It hit [place Velquir], [place Olmar] and [place Ana Quil] provinces. [person Roe] left the province.",
    ],
    [
      "[person Roe] and [person Velquir] district met [person Doe] in the district.",
      "[person Roe] and [place Velquir] district met [person Doe] in the district.",
    ],
    ["He left [person Srebrenica].", "He left [place Srebrenica]."],
    [
      "[person Ana Srebrenica] left. [person Srebrenica] wept.",
      "[person Ana Srebrenica] left. [person Srebrenica] wept.",
    ],
    ["Shares of [organization Srebrenica]", "Shares of [organization Srebrenica]"],
    ["", ""],
  ])("hears what stands before a word: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    expect(markMentions(text, withPlaceEvidence(buildDocument(text, english), mentions, english.names()))).toBe(
      expected,
    )
  })
})
