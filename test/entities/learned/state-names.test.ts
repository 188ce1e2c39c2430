import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { withStateNames } from "../../../src/entities/learned/state-names"
import { english } from "../../../src/languages/en"
import { markMentions, readMarked } from "../../support/entity-cases"

describe("withStateNames", () => {
  it.each([
    [
      "She left [place Boston], Mass., for [place Quilford], Tex.",
      "She left [place Boston], [place:US Mass]., for [place Quilford], [place:US Tex.]",
    ],
    ["In [place Seattle], [organization WA], it rained.", "In [place Seattle], [place:US WA], it rained."],
    ["[person Hamilton], Ont., won.", "[place Hamilton], [place:CA Ont.], won."],
    ["[person Velma Quilfor], Ont., won.", "[person Velma Quilfor], Ont., won."],
    ["[place Boston], [person Mass Quilfor], left.", "[place Boston], [person Mass Quilfor], left."],
    ["In [place Boston] Mass was held, OR so they said.", "In [place Boston] Mass was held, OR so they said."],
    ["He left [place Boston],", "He left [place Boston],"],
    [
      "We left [place Berlin], OK? Or [place Paris], TX.",
      "We left [place Berlin], OK? Or [place Paris], [place:US TX].",
    ],
    ["FLOODS IN [place MIRAMAR], IN MAY", "FLOODS IN [place MIRAMAR], IN MAY"],
    [
      "FLOODS IN [place SEATTLE], WA AND [place GARY], IN",
      "FLOODS IN [place SEATTLE], [place:US WA] AND [place GARY], [place:US IN]",
    ],
    ["", ""],
  ])("states behind a city are places: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    expect(markMentions(text, withStateNames(buildDocument(text, english), mentions, english.names()))).toBe(expected)
  })
})
