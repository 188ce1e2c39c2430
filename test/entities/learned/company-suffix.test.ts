import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { asCompany } from "../../../src/entities/learned/company-suffix"
import { english } from "../../../src/languages/en"
import type { RecognizedMention } from "../../../src/types"

const NAME = "Larkfield"

function judged(text: string): RecognizedMention {
  const start = text.indexOf(NAME)
  const mention: RecognizedMention = { start, end: start + NAME.length, type: "person", score: 0.3 }
  return asCompany(buildDocument(text, english), mention, english.names())
}

describe("asCompany", () => {
  it.each(["He left Larkfield, Inc. in May.", "He left Larkfield, Ltd. in May.", "He left Larkfield, LLC"])(
    "is sure of a company in '%s'",
    (text) => {
      expect(judged(text)).toMatchObject({ type: "organization", score: 1 })
    },
  )

  it.each([
    "He left Larkfield, Co Leitrim, in May.",
    "He left Larkfield, Co. Galway, in May.",
    "He left Larkfield, a town.",
    "He left Larkfield Inc. in May.",
    "He left Larkfield,",
    "He left Larkfield",
  ])("changes nothing in '%s'", (text) => {
    expect(judged(text)).toMatchObject({ type: "person", score: 0.3 })
  })
})
