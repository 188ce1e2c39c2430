import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { withoutPairedBodies } from "../../../src/entities/learned/paired-bodies"
import { english } from "../../../src/languages/en"
import { markMentions, readMarked } from "../../support/entity-cases"

const partedIn = (marked: string): string => {
  const { text, mentions } = readMarked(marked)
  return markMentions(text, withoutPairedBodies(buildDocument(text, english), mentions, english.names()))
}

describe("withoutPairedBodies", () => {
  it.each([
    [
      "She left [organization Velmark University and Orlin Art Museum].",
      "She left [organization Velmark University] and [organization Orlin Art Museum].",
    ],
    [
      "The [organization Velmark Academy of Music, and the Federation of Orlin] met.",
      "The [organization Velmark Academy of Music], and the [organization Federation of Orlin] met.",
    ],
    [
      "The [organization Olive Front of Peru and Grain Alliance] met.",
      "The [organization Olive Front of Peru] and [organization Grain Alliance] met.",
    ],
    [
      "The [organization World Bank and Velmark Council of Trade] met.",
      "The [organization World Bank] and [organization Velmark Council of Trade] met.",
    ],
  ])("parts two whole names: %s", (marked, expected) => {
    expect(partedIn(marked)).toBe(expected)
  })

  it.each([
    "The [organization Velmark Oil and Gas Commission] met.",
    "The [organization Velmark University and College Union] met.", // "College Union" alone is half of a name
    "The [organization Society for Olives and Grain Research] met.",
    "The [organization Alliance of Growers and Millers for Peru Party] met.",
    "The [organization Bank of Credit and Commerce International] fell.",
    "The [organization Royal Society] and [organization Velmark Society] met.",
    "[organization AT&T] and [organization R&D] met.",
    "The [place Velmark University and Orlin College] stand there.",
    "",
  ])("leaves what is one name: %s", (marked) => {
    expect(partedIn(marked)).toBe(marked)
  })

  it("takes from a body what it has, if that is none", () => {
    expect(partedIn("[organization Velmark University's Junior Librarian] won.")).toBe(
      "[organization Velmark University]'s Junior Librarian won.",
    )
    const whole = "[organization Velmark University's School of Law] won."
    expect(partedIn(whole)).toBe(whole)
    expect(partedIn("[organization King's College] won.")).toBe("[organization King's College] won.")
  })
})
