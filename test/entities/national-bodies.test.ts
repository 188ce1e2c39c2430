import { describe, expect, it } from "vitest"
import { buildDocument } from "../../src/document/document"
import { joinNationalBodies } from "../../src/entities/national-bodies"
import { english } from "../../src/languages/en"
import { markMentions, readMarked } from "../support/entity-cases"

const KNOWN = new Set(["country", "date"])

/** What the names become, once those that end in a country are joined. */
function joined(marked: string): string {
  const { text, mentions } = readMarked(marked)
  const known = mentions.filter(({ type }) => KNOWN.has(type))
  const found = mentions.filter(({ type }) => !KNOWN.has(type))
  return markMentions(text, joinNationalBodies(buildDocument(text, english), known, found, english))
}

describe("joinNationalBodies", () => {
  it.each([
    [
      "a body and the nation of which it is",
      "The [organization Olive Growers' Union] of the [country United States] met.",
      "The [organization Olive Growers' Union of the United States] met.",
    ],
    [
      "a word with a capital and a country",
      "He works for Visit [country Peru].",
      "He works for [organization Visit Peru].",
    ],
    ["several such words", "Telvora Oils [country Peru] lost.", "[organization Telvora Oils Peru] lost."],
    [
      "what letters explain that begin with initials",
      "The UN Trade Mission in [country South Sudan] (UNTMISS) left.",
      "The [organization UN Trade Mission in South Sudan] (UNTMISS) left.",
    ],
    [
      "what letters explain in a line of capitals",
      "CALL OLIVE GROWERS [country PERU] (OGP) NOW",
      "CALL [organization OLIVE GROWERS PERU] (OGP) NOW",
    ],
    [
      "what letters explain, in place of a part of it",
      "The [organization Olive Growers] [country Peru] (OGP) met.",
      "The [organization Olive Growers Peru] (OGP) met.",
    ],
  ])("joins %s", (_, marked, expected) => expect(joined(marked)).toBe(expected))

  it("lets a body that is cut inside a nation's name go on to its end", () => {
    const { text, mentions: known } = readMarked("The Court of [country Bosnia and Herzegovina] met.")
    const { mentions: found } = readMarked("The [organization Court of Bosnia] and [place Herzegovina] met.")
    expect(markMentions(text, joinNationalBodies(buildDocument(text, english), known, found, english))).toBe(
      "The [organization Court of Bosnia and Herzegovina] met.",
    )
  })

  it.each([
    ["first words of sentences", "Visit [country Peru] now."],
    ["verbs in title case", "Rebels Invade Border Towns Threatening [country Peru]."],
    ["parts of a country", "They live in Southern [country Peru]."],
    ["what describes it", "They lived in Ancient [country Peru]."],
    ["people and their titles", "We met Deputy [country Peru] envoys."],
    ["headlines", "Ten Olive Growers Leave [country Peru] After Three Floods"],
    ["acronyms", "Letters of the [organization OGP] of [country Peru] came."],
    ["what goes on", "The [organization Growers' Clause] of the [country Peru] Treaty holds."],
    ["days", "They met on [date Monday] [country Peru] envoys."],
    ["what a hyphen joins", "A Tour [country Peru]-to-Chile is sold."],
    ["letters of the country's own", "He went to the [country United Kingdom] (UK) alone."],
  ])("leaves %s", (_, marked) => {
    const known = /\[(?:country|date) ([^\]]*)\]/g
    expect(joined(marked)).toBe(marked.replace(known, "$1"))
  })
})
