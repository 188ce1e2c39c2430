import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { withStormNames } from "../../../src/entities/learned/storm-names"
import { english } from "../../../src/languages/en"
import { markMentions, readMarked } from "../../support/entity-cases"

describe("withStormNames", () => {
  it.each([
    ["Hurricane [person Velma] hit [place Cork].", "[other Hurricane Velma] hit [place Cork]."],
    ["Severe Tropical [organization Storm Velma] hit.", "[other Severe Tropical Storm Velma] hit."],
    ["They fear Hurricane Dean now.", "They fear [other Hurricane Dean] now."],
    ["They fear Typhoon Velma now.", "They fear [other Typhoon Velma] now."],
    ["The [organization Hurricane Center] warned.", "The [organization Hurricane Center] warned."],
    ["The [organization Hurricane Velma Fund] met.", "The [organization Hurricane Velma Fund] met."],
    ["Ten Big Ships Sink As Storm Velma Nears Coast", "Ten Big Ships Sink As Storm Velma Nears Coast"],
    ["a hurricane [person Velma] saw", "a hurricane [person Velma] saw"],
    ["[person Velma] spoke.", "[person Velma] spoke."],
    ["", ""],
  ])("takes storms whole: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    expect(markMentions(text, withStormNames(buildDocument(text, english), mentions, english.names()))).toBe(expected)
  })

  it.each([
    [
      "[organization Velma] came near. Hurricane [person Velma] left. [person T. C. Velma] is strong.",
      "[other Velma] came near. [other Hurricane Velma] left. [person T. C. Velma] is strong.",
    ],
    [
      "Hurricane [person Velma] left. [person Velma Doe] spoke, and [person Velma] sat.",
      "[other Hurricane Velma] left. [person Velma Doe] spoke, and [person Velma] sat.",
    ],
  ])("knows them by their names alone, unless a person has the same: %s", (marked, expected) => {
    const { text, mentions } = readMarked(marked)
    const found = withStormNames(buildDocument(text, english), mentions, english.names())
    expect(markMentions(text, found)).toBe(expected)
    const storms = found.filter(({ type }) => type === "other")
    expect(storms.every(({ name }) => name === "Hurricane Velma")).toBe(true)
  })
})
