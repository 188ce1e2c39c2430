import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { withSignedPlaces } from "../../../src/entities/learned/place-signs"
import { english } from "../../../src/languages/en"
import { markMentions, readMarked } from "../../support/entity-cases"

const placedIn = (marked: string): string => {
  const { text, mentions } = readMarked(marked)
  return markMentions(text, withSignedPlaces(buildDocument(text, english), mentions, english.names()))
}

describe("withSignedPlaces", () => {
  it.each([
    [
      "It rained in [person Velquir Olmar]. [person Velquir Olmar] is poor.",
      "It rained in [place Velquir Olmar]. [place Velquir Olmar] is poor.",
    ],
    ["Residents of [person Velquir Olmar] said no.", "Residents of [place Velquir Olmar] said no."],
    [
      "Schools in [person Velquir Olmar] and [person Orlin Tay] closed.",
      "Schools in [place Velquir Olmar] and [place Orlin Tay] closed.",
    ],
    [
      "Residents of [person Velquir] left. [person Velquir] is poor.",
      "Residents of [place Velquir] left. [place Velquir] is poor.",
    ],
    ["Power is back in [person Jane] and [place Orlin].", "Power is back in [place Jane] and [place Orlin]."],
    ["Fires burn in [place Orlin] and [person Velquir].", "Fires burn in [place Orlin] and [place Velquir]."],
    ["Doctors in [person Velquir] said so.", "Doctors in [place Velquir] said so."],
    // A given name takes two signs, or a better one.
    [
      "It rained in [person Jane Olmar]. Snow fell in [person Jane Olmar].",
      "It rained in [place Jane Olmar]. Snow fell in [place Jane Olmar].",
    ],
    ["The town of [person Jane Olmar] is poor.", "The town of [place Jane Olmar] is poor."],
  ])("tells places by where they stand: %s", (marked, expected) => {
    expect(placedIn(marked)).toBe(expected)
  })

  it.each([
    "It rained in [person Jane Olmar].",
    "It rained in [person Velquir Olmar]'s garden.",
    "They trust in [person Velquir Olmar].",
    "They read it in [person Velquir Olmar] & Roe.",
    "It rained in [person Velquir Olmar]. Then [person Velquir Olmar] said so.",
    "It rained in [person Velquir Olmar]. Minister [person Velquir Olmar] left.",
    "It rained in [person Velquir Olmar]. [person Velquir Olmar], 42, left.",
    "It rained in [person Velquir].",
    "Residents of [person Obama] met [person Jane Obama].",
    "It rained in [person Velquir Olmar Orlin Tay Quil].",
    "[person Velquir Olmar]",
    "",
  ])("leaves people alone: %s", (marked) => {
    expect(placedIn(marked)).toBe(marked)
  })
})
