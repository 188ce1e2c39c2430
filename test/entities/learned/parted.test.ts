import { describe, expect, it } from "vitest"
import { partedByRules } from "../../../src/entities/learned/parted"
import type { EntityType, RecognizedMention } from "../../../src/types"

const TEXT = "The Kishida Cabinet met the EU-Nigeria forum."

function mention(name: string, type: EntityType): RecognizedMention {
  const start = TEXT.indexOf(name)
  return { start, end: start + name.length, type, score: 0.9 }
}

describe("partedByRules", () => {
  const cabinet = mention("Kishida Cabinet", "organization")
  const parties = mention("EU-Nigeria", "organization")

  it("keeps the first of two parties", () => {
    const byRules = [mention("Kishida", "person"), mention("EU", "organization")]
    expect(partedByRules(TEXT, [cabinet, parties], byRules)).toEqual([cabinet, byRules[1]])
  })

  it("keeps what the rules do not part", () => {
    expect(partedByRules(TEXT, [cabinet, parties], [cabinet, parties])).toEqual([cabinet, parties])
    expect(partedByRules(TEXT, [cabinet, parties], [])).toEqual([cabinet, parties])
    expect(partedByRules(TEXT, [], [cabinet])).toEqual([])
    const person = { ...cabinet, type: "person" } as const
    expect(partedByRules(TEXT, [person], [mention("Kishida", "person")])).toEqual([person])
  })
})
