import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { withoutPlainAcronyms } from "../../../src/entities/learned/plain-acronyms"
import { english } from "../../../src/languages/en"
import { markMentions, readMarked } from "../../support/entity-cases"

describe("withoutPlainAcronyms", () => {
  it.each([
    [
      "Remotely operated quilfor ([organization ROQ]) failed. The [organization ROQ] is old.",
      "Remotely operated quilfor ([organization ROQ]) failed. The [organization ROQ] is old.",
    ],
    [
      "Their remotely operated quilfor ([organization ROQ]) failed. No [organization ROQs] work.",
      "Their remotely operated quilfor (ROQ) failed. No ROQs work.",
    ],
    [
      "The chief quilfor commissioner ([person CQC]) spoke to the [place EU].",
      "The chief quilfor commissioner (CQC) spoke to the [place EU].",
    ],
    ["The Quilfor Velmark Union ([organization QVU]) spoke.", "The Quilfor Velmark Union ([organization QVU]) spoke."],
    [
      "The ministry of quilfor velmark ([organization MQV]) spoke.",
      "The ministry of quilfor velmark ([organization MQV]) spoke.",
    ],
    ["A support vector machine ([other SVM]) learned.", "A support vector machine ([other SVM]) learned."],
    ["", ""],
  ])("acronyms of things: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    expect(markMentions(text, withoutPlainAcronyms(buildDocument(text, english), mentions, english.names()))).toBe(
      expected,
    )
  })
})
