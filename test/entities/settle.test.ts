import { describe, expect, it } from "vitest"
import { settleTypes } from "../../src/entities/link/settle"
import { english } from "../../src/languages/en"
import type { EntityType } from "../../src/types"

/** The types of names "type words" after settling, all mentioned with one score. */
function settled(...mentions: string[]): EntityType[] {
  const read = mentions.map((one, i) => {
    const [type, ...words] = one.split(" ")
    const mention = { start: 100 * i, end: 100 * i + 1, type: type as EntityType, score: 0.5 }
    return { mention, type: mention.type, text: words.join(" "), words: words.map((word) => word.toLowerCase()) }
  })
  return settleTypes(read, english.names()).map(({ type }) => type)
}

describe("settleTypes", () => {
  it("gives one name the type that most of its mentions have", () => {
    expect(settled("place Zenvora", "organization Zenvora", "organization Zenvora")).toEqual(
      Array(3).fill("organization"),
    )
  })

  it("leaves countries as they are", () => {
    expect(settled("country Georgia", "person Georgia", "person Georgia")).toEqual(["country", "person", "person"])
  })

  it("takes initials before a family name for the person", () => {
    expect(settled("person Kamala Quillon", "organization KB Quillon")).toEqual(["person", "person"])
    expect(settled("person Kamala Quillon", "organization K. Quillon")).toEqual(["person", "person"])
    expect(settled("person Kamala Quillon", "organization Old Quillon")).toEqual(["person", "organization"])
  })

  it("takes the first word of an organization for the organization, unless someone has that name", () => {
    expect(settled("organization Zenvora Motors", "person Zenvora")).toEqual(["organization", "organization"])
    expect(settled("organization Zenvora Motors", "person Zenvora", "person Ada Zenvora")[1]).toBe("person")
    expect(settled("organization Maria Foundation", "person Maria")[1]).toBe("person")
  })
})
