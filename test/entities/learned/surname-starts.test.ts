import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { withSurnameStarts } from "../../../src/entities/learned/surname-starts"
import { english } from "../../../src/languages/en"
import { markMentions, readMarked } from "../../support/entity-cases"

describe("withSurnameStarts", () => {
  it.each([
    [
      "[person Ursula von der Leyen] lost what von der [person Leyen] wrote.",
      "[person Ursula von der Leyen] lost what [person von der Leyen] wrote.",
    ],
    ["[person Ada de Roe] left. The von [person Roe] of it.", "[person Ada de Roe] left. The von [person Roe] of it."],
    ["[person Ada Roe] left with de [person Roe].", "[person Ada Roe] left with de [person Roe]."],
    ["[person Ada de Roe], de [place Roe].", "[person Ada de Roe], de [place Roe]."],
    ["", ""],
  ])("begin with their particles: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    expect(markMentions(text, withSurnameStarts(buildDocument(text, english), mentions, english.names()))).toBe(
      expected,
    )
  })
})
