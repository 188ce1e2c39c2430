import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { partPeople } from "../../../src/entities/learned/people-in-a-row"
import { english } from "../../../src/languages/en"
import type { EntityType, RecognizedMention } from "../../../src/types"

/** The parts of the stretch in brackets, which was found as one name. */
function partsOf(marked: string, type: EntityType = "person"): string[] {
  const start = marked.indexOf("[")
  const end = marked.indexOf("]") - 1
  const text = marked.replace(/[[\]]/g, "")
  const mention: RecognizedMention = { start, end, type, score: 0.8 }
  const parts = partPeople(buildDocument(text, english), [mention], english.names())
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

  it("parts people only", () => {
    expect(partsOf("[Marta Quilfor Gerald Boonstra] opened.", "organization")).toEqual([
      "Marta Quilfor Gerald Boonstra",
    ])
  })
})
