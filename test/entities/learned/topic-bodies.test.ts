import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { withSecondTopics } from "../../../src/entities/learned/topic-bodies"
import { english } from "../../../src/languages/en"
import { markMentions, readMarked } from "../../support/entity-cases"

const wholeIn = (marked: string): string => {
  const { text, mentions } = readMarked(marked)
  return markMentions(text, withSecondTopics(buildDocument(text, english), mentions, english.names()))
}

describe("withSecondTopics", () => {
  it.each([
    [
      "He joined the [organization Center for Volcanology] and Hazard Mitigation.",
      "He joined the [organization Center for Volcanology and Hazard Mitigation].",
    ],
    [
      "The [organization Department of Physics] and [place Astronomy] closed.",
      "The [organization Department of Physics and Astronomy] closed.",
    ],
  ])("goes on to the second: %s", (marked, expected) => {
    expect(wholeIn(marked)).toBe(expected)
  })

  it.each([
    "The [organization Center for Volcanology] and [organization Hazard Union] met.",
    "The [organization Center for Volcanology] and Roe University met.",
    "The [organization Center for Volcanology] and Chairman Roe met.",
    "The [organization Center for Volcanology] and NATO met.",
    "The [organization Center for Volcanology], Hazard Mitigation and others met.",
    "The [organization Center for Volcanology] and Hazards of Fire met.",
    "The [organization Center for Volcanology] and hazards",
    "The [organization University of Kent] and Astronomy met.",
    "The [organization Center for Paris] and Astronomy met.",
    "The [organization Olive Center] and Astronomy met.",
    "[organization Center for Volcanology]",
    "",
  ])("does not go on: %s", (marked) => {
    expect(wholeIn(marked)).toBe(marked)
  })
})
