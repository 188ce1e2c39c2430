import { describe, expect, it } from "vitest"
import { buildDocument } from "../../src/document/document"
import { addInitials } from "../../src/entities/initials"
import { english } from "../../src/languages/en"
import type { EntityType, RecognizedMention } from "../../src/types"
import { expectGrowthAtMost, repeated } from "../support/timing"

function named(text: string, name: string, type: EntityType = "organization"): RecognizedMention {
  const start = text.indexOf(name)
  return { start, end: start + name.length, type, score: 0.7 }
}

function foundIn(text: string, mentions: readonly RecognizedMention[]): string[] {
  const all = addInitials(buildDocument(text, english), mentions, english.names())
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

  it("finds two letters in brackets behind the name", () => {
    const text = "The Belt and Road (B&R) met the Port Mutual (PT). The B&R won."
    const mentions = [named(text, "Belt and Road", "other"), named(text, "Port Mutual")]
    expect(foundIn(text, mentions).filter((one) => one.startsWith("organization B"))).toHaveLength(2)
    expect(foundIn(text, mentions)).toHaveLength(4)
  })

  it("takes what an acronym of things explains for no organization", () => {
    const text = "The Gross Domestic Product (GDP) fell. The GDP rose."
    expect(foundIn(text, [named(text, "Gross Domestic Product")])).toEqual(["other Gross Domestic Product name"])
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
    expectGrowthAtMost(1.1, repeated("Hill Farmers Union and HFU. "), (text) =>
      addInitials(buildDocument(text, english), [named(text, "Hill Farmers Union")], english.names()),
    )
  })
})
