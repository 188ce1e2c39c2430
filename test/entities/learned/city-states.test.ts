import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { partCitiesFromStates } from "../../../src/entities/learned/city-states"
import { english } from "../../../src/languages/en"
import { markMentions, readMarked } from "../../support/entity-cases"

describe("partCitiesFromStates", () => {
  it.each([
    ["We left [place San Francisco California].", "We left [place San Francisco] [place California]."],
    ["we left [place london ontario]", "we left [place london] [place ontario]"],
    ["We left [place Bishkek Kyrgyzstan].", "We left [place Bishkek] [place Kyrgyzstan]."],
    [
      "We left [place Baja California] and [place New York City].",
      "We left [place Baja California] and [place New York City].",
    ],
    ["[organization Houston Texas] won.", "[organization Houston Texas] won."],
    ["", ""],
  ])("are two places: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    expect(markMentions(text, partCitiesFromStates(buildDocument(text, english), mentions, english.names()))).toBe(
      expected,
    )
  })
})
