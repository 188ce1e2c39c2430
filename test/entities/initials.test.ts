import { describe, expect, it } from "vitest"
import { buildDocument } from "../../src/document/document"
import { smallWordTest } from "../../src/entities/acronyms"
import { addInitials } from "../../src/entities/initials"
import { english } from "../../src/languages/en"
import type { EntityType, RecognizedMention } from "../../src/types"
import { expectGrowthAtMost, twoLengths } from "../support/timing"

const isSmallWord = smallWordTest(english.names())

function named(text: string, name: string, type: EntityType = "organization"): RecognizedMention {
  const start = text.indexOf(name)
  return { start, end: start + name.length, type, score: 0.7 }
}

function foundIn(text: string, mentions: readonly RecognizedMention[]): string[] {
  const all = addInitials(buildDocument(text, english), mentions, isSmallWord)
  return all.map(({ start, end, type, form = "name" }) => `${type} ${text.slice(start, end)} ${form}`)
}

describe("addInitials", () => {
  it("finds the initials of an organization before and behind its name", () => {
    const text = "The HFU met. The Hill Farmers Union paid; HFU, not HFX."
    expect(foundIn(text, [named(text, "Hill Farmers Union")])).toEqual([
      "organization HFU acronym",
      "organization Hill Farmers Union name",
      "organization HFU acronym",
    ])
  })

  it("leaves out small words of the name, and stops of the initials", () => {
    const text = "The Union of Farmers and the Millers sued. U.F.M. won."
    expect(foundIn(text, [named(text, "Union of Farmers and the Millers")])).toContain("organization U.F.M. acronym")
  })

  it("leaves alone two letters, initials of people, and what is inside a mention", () => {
    const text = "Port Mutual said the PM and Ann Bo Cole read ABC. The Hill Farmers Union left the HFU House."
    const mentions = [
      ...[named(text, "Port Mutual"), named(text, "Ann Bo Cole", "person")],
      ...[named(text, "Hill Farmers Union"), named(text, "HFU House")],
    ]
    expect(foundIn(text, mentions)).toHaveLength(mentions.length)
  })

  it("takes time in proportion to the text", () => {
    expectGrowthAtMost(1.1, twoLengths("Hill Farmers Union and HFU. "), (text) =>
      addInitials(buildDocument(text, english), [named(text, "Hill Farmers Union")], isSmallWord),
    )
  })
})
