import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { withOpeningSurnames } from "../../../src/entities/learned/opening-surnames"
import { english } from "../../../src/languages/en"
import { markMentions, readMarked } from "../../support/entity-cases"

describe("withOpeningSurnames", () => {
  it.each([
    ["[person Tim Cook] spoke. Cook said no.", "[person Tim Cook] spoke. [person Cook] said no."],
    ["“Cook’s plan failed,” wrote [person Tim Cook].", "“[person Cook]’s plan failed,” wrote [person Tim Cook]."],
    ["Cook, 64, is well. [person Tim Cook] left.", "[person Cook], 64, is well. [person Tim Cook] left."],
    ["[person Tim Cook] spoke. Cook slowly.", "[person Tim Cook] spoke. Cook slowly."],
    ["[person Tim Cook] met a cook. Cook said no.", "[person Tim Cook] met a cook. Cook said no."],
    ["[person Will Cook] spoke. Will said so.", "[person Will Cook] spoke. Will said so."],
    ["[person Cook] spoke. Cook said no.", "[person Cook] spoke. Cook said no."],
    ["[person Tim Cook] spoke. [place Cook] said no.", "[person Tim Cook] spoke. [place Cook] said no."],
    ["", ""],
  ])("finds a person at the beginning of a sentence: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    const found = withOpeningSurnames(buildDocument(text, english), mentions, english.names())
    expect(markMentions(text, found)).toBe(expected)
  })
})
