import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { partPeople } from "../../../src/entities/learned/people-in-a-row"
import { english } from "../../../src/languages/en"
import type { EntityType, RecognizedMention } from "../../../src/types"

/** The parts of the stretches in brackets, each of which was found as one name. */
function partsOf(marked: string, type: EntityType = "person"): string[] {
  const mentions: RecognizedMention[] = []
  let text = ""
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const name = part.startsWith("[") ? part.slice(1, -1) : part
    if (name !== part) mentions.push({ start: text.length, end: text.length + name.length, type, score: 0.8 })
    text += name
  }
  const parts = partPeople(buildDocument(text, english), mentions, english.names())
  expect(parts.every((part) => part.type === type && part.score === 0.8)).toBe(true)
  return parts.map((part) => text.slice(part.start, part.end))
}

describe("partPeople", () => {
  it("parts given names with surnames that follow each other", () => {
    expect(partsOf("Present: [Marta Quilfor Gerald Boonstra].")).toEqual(["Marta Quilfor", "Gerald Boonstra"])
  })

  it("takes a name that is a surname too for a given name once two people stand in a row", () => {
    const row = "Present: [Marta Quilfor Gerald Boonstra Scott Velmark]."
    expect(partsOf(row)).toEqual(["Marta Quilfor", "Gerald Boonstra", "Scott Velmark"])
  })

  it("parts a name and the same once more", () => {
    expect(partsOf("Regards, [Marta Quilfor Marta Quilfor] wrote this.")).toEqual(["Marta Quilfor", "Marta Quilfor"])
  })

  it("parts a sender and whom the next letter greets", () => {
    expect(partsOf("Regards, [Marta Quilfor Gerald], The parts came.")).toEqual(["Marta Quilfor", "Gerald"])
    expect(partsOf("Thanks, [Gerald Gerald], The parts came.")).toEqual(["Gerald", "Gerald"])
  })

  it("parts a given name from the full name below it", () => {
    expect(partsOf("Regards, [Marta Marta Quilfor] wrote this.")).toEqual(["Marta", "Marta Quilfor"])
    expect(partsOf("We met [Boutros Boutros Ghali] there.")).toEqual(["Boutros Boutros Ghali"])
  })

  it("parts who stands elsewhere alone from who follows", () => {
    expect(partsOf("[Tom Quilfor] left. Present: [Tom Quilfor Scott Allen] and others.")).toEqual([
      "Tom Quilfor",
      "Tom Quilfor",
      "Scott Allen",
    ])
    expect(partsOf("[Scott T. Velmark] left. Present: [Tom Quilfor Scott T. Velmark].")).toEqual([
      "Scott T. Velmark",
      "Tom Quilfor",
      "Scott T. Velmark",
    ])
  })

  it("parts each mention of a row by itself where the row as a whole says nothing", () => {
    expect(partsOf("[Tom Quilfor] left. Present: [Marta Velmark] [Tom Quilfor Scott Neal] [Greg], all well.")).toEqual([
      "Tom Quilfor",
      "Marta Velmark",
      "Tom Quilfor",
      "Scott Neal",
      "Greg",
    ])
  })

  it("parts a sender of whom the full name is known from the reader", () => {
    expect(partsOf("[Gerald Boonstra] wrote. That is all. [Gerald Rita], The parts came.")).toEqual([
      "Gerald Boonstra",
      "Gerald",
      "Rita",
    ])
    expect(partsOf("That is all. [Gerald Rita], The parts came.")).toEqual(["Gerald Rita"])
    expect(partsOf("[Gerald Boonstra] wrote. We met [Gerald Rita], The Parts and others.")).toEqual([
      "Gerald Boonstra",
      "Gerald Rita",
    ])
  })

  it("takes off what stands before someone who is named elsewhere", () => {
    expect(partsOf("[Marta Quilfor] won. Then [Brelvian Marta Quilfor] left.")).toEqual([
      "Marta Quilfor",
      "Marta Quilfor",
    ])
    expect(partsOf("[Marta Quilfor] won. Then [Anna Marta Quilfor] left.")).toEqual([
      "Marta Quilfor",
      "Anna Marta Quilfor",
    ])
    expect(partsOf("[Joe Velmark] won. Then [Big Joe Velmark] sang.")).toEqual(["Joe Velmark", "Big Joe Velmark"])
  })

  it("leaves what may be one person", () => {
    for (const name of [
      "James Clerk Maxwell",
      "Abdullah Abdullah",
      "Luiz Inácio Lula da Silva",
      "Sarah Michelle Gellar",
    ])
      expect(partsOf(`We met [${name}], who spoke.`)).toEqual([name])
    expect(partsOf("We met [Marta Quilfor Gerald], and left.")).toEqual(["Marta Quilfor Gerald"])
  })

  it("joins a surname that was parted from its name", () => {
    expect(partsOf("We met [Zorvan Adelm] [Quilforius] there.")).toEqual(["Zorvan Adelm Quilforius"])
    expect(partsOf("Thanks, [Zorvan Adelm] [Quilforius], Please call.")).toEqual(["Zorvan Adelm", "Quilforius"])
    expect(partsOf("We met [Zorvan Adelm] [Gerald] there.")).toEqual(["Zorvan Adelm", "Gerald"])
  })

  it("parts people only", () => {
    expect(partsOf("[Marta Quilfor Gerald Boonstra] opened.", "organization")).toEqual([
      "Marta Quilfor Gerald Boonstra",
    ])
  })
})
