import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { withArticledNames } from "../../../src/entities/learned/articled-names"
import { english } from "../../../src/languages/en"
import { markMentions, readMarked } from "../../support/entity-cases"

describe("withArticledNames", () => {
  it.each([
    ["The Fed and [place Velmark] met.", "The [organization Fed] and [place Velmark] met."],
    [
      "Fed Governor [person Ada Roe] left the [organization Federal Reserve].",
      "[organization Fed] Governor [person Ada Roe] left the [organization Federal Reserve].",
    ],
    ["They beat the [other Fed Cup].", "They beat the [other Fed Cup]."],
    ["The fed dog met FED.", "The fed dog met [organization FED]."],
    ["Markets rally ahead of Fed decision", "Markets rally ahead of [organization Fed] decision"],
    ["Fed cuts rates by a quarter point", "[organization Fed] cuts rates by a quarter point"],
    ["Fed Holds Rates, Fed to Wait", "[organization Fed] Holds Rates, Fed to Wait"],
    ["Fed by melting snow, the river rose.", "Fed by melting snow, the river rose."],
    ["Dogs Fed by Volunteers", "Dogs Fed by Volunteers"],
    ["They need a number and Fed Tax forms.", "They need a number and Fed Tax forms."],
    ["Stocks Dip Again as Fed Holds Rates Steady", "Stocks Dip Again as [organization Fed] Holds Rates Steady"],
    ["Fed", "Fed"],
    ["In the [organization Fed]", "In the [organization Fed]"],
    ["WHO said so. He left WHO.", "[organization WHO] said so. He left [organization WHO]."],
    ["WHO KNOWS", "WHO KNOWS"],
    ["But WHO left?", "But WHO left?"],
    ["EVERYBODY WHO left", "EVERYBODY WHO left"],
    ["", ""],
  ])("words that are names behind an article: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    expect(markMentions(text, withArticledNames(buildDocument(text, english), mentions, english.names()))).toBe(
      expected,
    )
  })
})
