import { describe, expect, it } from "vitest"
import { buildDocument } from "../../src/document/document"
import { joinNationPairs } from "../../src/entities/nation-pairs"
import { english } from "../../src/languages/en"
import { markMentions, readMarked } from "../support/entity-cases"

const NATIONS = new Set(["country", "nationality"])

/** What is left of the names, once those that nations share are joined. */
function joined(marked: string): string {
  const { text, mentions } = readMarked(marked)
  const known = mentions.filter(({ type }) => NATIONS.has(type))
  const found = mentions.filter(({ type }) => !NATIONS.has(type))
  return markMentions(text, joinNationPairs(buildDocument(text, english), known, found, english.names()))
}

describe("joinNationPairs", () => {
  it.each([
    ["by its last word", "The [country Iran]-[country Iraq] War ended.", "The [other Iran-Iraq War] ended."],
    [
      "with what was found behind the hyphen",
      "The [country US]-[organization Africa Business Council] met.",
      "The [organization US-Africa Business Council] met.",
    ],
    [
      "over small words and possessives",
      "At the [country Chad]-Africa Leaders' and Envoys' Summit he spoke.",
      "At the [other Chad-Africa Leaders' and Envoys' Summit] he spoke.",
    ],
    ['over "of"', "The [country Chad]-[country Mali] Line of Control.", "The [other Chad-Mali Line of Control]."],
    ["of three nations", "The [country US]-[country Japan]-[country Korea] Pact.", "The [other US-Japan-Korea Pact]."],
    [
      "of peoples, if the last word tells",
      "A [nationality Russian]-[nationality Polish] War.",
      "A [other Russian-Polish War].",
    ],
  ])("takes a name whole, %s", (_, marked, expected) => expect(joined(marked)).toBe(expected))

  it.each([
    "The [country China]-[country India] border is closed.",
    "The [country US]-[country China] Ambassador [person Nicholas Burns] spoke.",
    "The [country US]-Led Coalition met.",
    "A [nationality British]-[nationality Nigerian] Author spoke.",
    "The [country China]-[country Laos] border of [place Yunnan]",
    "[organization Air France]-KLM and [country France]",
    "",
  ])("joins nothing in: %s", (marked) => {
    const { text, mentions } = readMarked(marked)
    const found = mentions.filter(({ type }) => !NATIONS.has(type))
    expect(joined(marked)).toBe(markMentions(text, found))
  })

  it("asks in a headline for a word that tells", () => {
    expect(joined("[country China]-[country India] Talks Fail Again in Big New Town")).toBe(
      "China-India Talks Fail Again in Big New Town",
    )
    expect(joined("[country China]-[country India] Trade War Hits Poor Farmers Again")).toBe(
      "[other China-India Trade War] Hits Poor Farmers Again",
    )
  })
})
