import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { withoutPlainOpenings } from "../../../src/entities/learned/plain-openings"
import { english } from "../../../src/languages/en"
import { markMentions, readMarked } from "../../support/entity-cases"

describe("withoutPlainOpenings", () => {
  it.each([
    [
      "They like homeopathy. [person Homeopathy] is old. [person Velmark] too.",
      "They like homeopathy. Homeopathy is old. [person Velmark] too.",
    ],
    ['"[person Quilfors] are birds." A quilfor sings.', '"[person Quilfors] are birds." A quilfor sings.'],
    ['A quilfor sings. "[person Quilfor] is back."', 'A quilfor sings. "Quilfor is back."'],
    ["A quilfor sings to Quilfor. [person Quilfor] is back.", "A quilfor sings to Quilfor. [person Quilfor] is back."],
    [
      "They will come. [person Will] said so. It was rose. [person Rose] came.",
      "They will come. [person Will] said so. It was rose. [person Rose] came.",
    ],
    ["A quilfor sings to [person Anna Quilfor].", "A quilfor sings to [person Anna Quilfor]."],
    ["", ""],
  ])("words that are no names: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    expect(markMentions(text, withoutPlainOpenings(buildDocument(text, english), mentions, english.names()))).toBe(
      expected,
    )
  })
})
