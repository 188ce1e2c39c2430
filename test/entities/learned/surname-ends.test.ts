import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { withWholeSurnames } from "../../../src/entities/learned/surname-ends"
import { english } from "../../../src/languages/en"
import { markMentions, readMarked } from "../../support/entity-cases"

describe("withWholeSurnames", () => {
  it.each([
    ["Ask [person Velma Little]-Quilfor about it.", "Ask [person Velma Little-Quilfor] about it."],
    [
      "The [person Velma Little]-[person Quilfor] talks failed.",
      "The [person Velma Little]-[person Quilfor] talks failed.",
    ],
    ["The [person Quilfor]-Velmark talks failed.", "The [person Quilfor]-Velmark talks failed."],
    [
      "A [person Velma Little]-EU deal, a [person Velma Little]-backed plan",
      "A [person Velma Little]-EU deal, a [person Velma Little]-backed plan",
    ],
    [
      "[person Velma] des Quilfor and [person Anna] de la Velmark left.",
      "[person Velma des Quilfor] and [person Anna de la Velmark] left.",
    ],
    [
      "[person Velma] de [person Quilfor] and [person Anna] de facto",
      "[person Velma] de [person Quilfor] and [person Anna] de facto",
    ],
    ["[place Velma] des Quilfor", "[place Velma] des Quilfor"],
    ["We met [person Velma]. De Quilfor left.", "We met [person Velma]. De Quilfor left."],
    ["", ""],
  ])("surnames go on behind hyphens and particles: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    expect(markMentions(text, withWholeSurnames(buildDocument(text, english), mentions, english.names()))).toBe(
      expected,
    )
  })
})
