import { describe, expect, it } from "vitest"
import { buildDocument } from "../../src/document/document"
import { addHeadNames } from "../../src/entities/head-names"
import { english } from "../../src/languages/en"
import { markMentions, readMarked } from "../support/entity-cases"

describe("addHeadNames", () => {
  it.each([
    [
      "The [organization Olive Commission] met. Members of the Commission left.",
      "The [organization Olive Commission] met. Members of the [organization Commission] left.",
    ],
    [
      "The Commission met. The [organization Olive Commission] is new.",
      "The [organization Commission] met. The [organization Olive Commission] is new.",
    ],
    ["The [organization Olive Commission] met a Commission.", "The [organization Olive Commission] met a Commission."],
    [
      "The [organization Olive Court] met. The Court of Appeal and the Court House did not.",
      "The [organization Olive Court] met. The Court of Appeal and the Court House did not.",
    ],
    ["The [place Olive Court] met. The Court rose.", "The [place Olive Court] met. The Court rose."],
    [
      "The [organization Olive Court] met. The [place Court] rose.",
      "The [organization Olive Court] met. The [place Court] rose.",
    ],
    ["The [organization Olive TV] met. The TV fell.", "The [organization Olive TV] met. The TV fell."],
    ["", ""],
  ])("finds an organization by the last word of its name: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    expect(markMentions(text, addHeadNames(buildDocument(text, english), mentions, english.names()))).toBe(expected)
  })

  it("says which organization it is if only one ends so", () => {
    const namesIn = (marked: string) => {
      const { text, mentions } = readMarked(marked)
      return addHeadNames(buildDocument(text, english), mentions, english.names()).map(({ name }) => name)
    }
    const one = "The [organization Olive Court] met. The Court rose. The [organization Court] sat."
    expect(namesIn(one)).toEqual([undefined, "Olive Court", "Olive Court"])
    const two = "The [organization Olive Court] and the [organization Grain Court] met. The Court rose."
    expect(namesIn(two)).toEqual([undefined, undefined, undefined])
  })
})
