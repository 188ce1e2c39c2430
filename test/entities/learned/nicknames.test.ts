import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { joinNicknames } from "../../../src/entities/learned/nicknames"
import { english } from "../../../src/languages/en"
import { markMentions, readMarked } from "../../support/entity-cases"

describe("joinNicknames", () => {
  it.each([
    ['Ask [person Velma] "Wolf" [person Quilfor].', 'Ask [person Velma "Wolf" Quilfor].'],
    ['[person Velma] "[other El Lobo]" [person Quilfor] ran.', '[person Velma "El Lobo" Quilfor] ran.'],
    ['[person Velma] "no" [person Quilfor]', '[person Velma] "no" [person Quilfor]'],
    ['[person Velma] "Wolf" [place Quilfor]', '[person Velma] "Wolf" [place Quilfor]'],
    ["[person Velma] saw [person Quilfor]", "[person Velma] saw [person Quilfor]"],
    ["", ""],
  ])("joins what a nickname parts: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    expect(markMentions(text, joinNicknames(buildDocument(text, english), mentions))).toBe(expected)
  })
})
