import { describe, expect, it } from "vitest"
import { buildDocument } from "../../src/document/document"
import { addPrefixedNames } from "../../src/entities/prefixed-names"
import { english } from "../../src/languages/en"
import { markMentions, readMarked } from "../support/entity-cases"

describe("addPrefixedNames", () => {
  it.each([
    [
      "[person Ana Velmark] spoke. Anti-Velmark crowds met.",
      "[person Ana Velmark] spoke. Anti-[person Velmark] crowds met.",
    ],
    [
      "The non-OGP states left the [organization OGP].",
      "The non-[organization OGP] states left the [organization OGP].",
    ],
    [
      "The [organization Olive Union] met, pro-Union men too.",
      "The [organization Olive Union] met, pro-Union men too.",
    ],
    ["[organization Velmark] and [other anti-Velmark].", "[organization Velmark] and [other anti-Velmark]."],
    ["Anti-Velmark crowds met.", "Anti-Velmark crowds met."],
    ["[person Velmark]-style anti-velmark", "[person Velmark]-style anti-velmark"],
    ["", ""],
  ])("finds names behind prefixes: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    const { hyphenPrefixes } = english.segmentation()
    expect(markMentions(text, addPrefixedNames(buildDocument(text, english), mentions, hyphenPrefixes))).toBe(expected)
  })
})
