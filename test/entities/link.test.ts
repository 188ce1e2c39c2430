import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { buildDocument } from "../../src/document/document"
import { linkMentions } from "../../src/entities/link"
import { entityRecognizer } from "../../src/entities/recognize"
import { english } from "../../src/languages/en"
import type { Entity, EntityType, RecognizedMention } from "../../src/types"
import { readCases } from "../support/cases"

const PATTERN_TYPES: ReadonlySet<EntityType> = new Set(["date", "time", "money", "percent", "quantity"])

const cases = readCases("links.txt").map(({ line, lineNumber }) => {
  const [text, expected] = line.split(" => ")
  return { text, expected, lineNumber }
})

const recognize = entityRecognizer(english)

function entitiesOf(text: string): Entity[] {
  const document = buildDocument(text, english)
  return linkMentions(document, recognize(document), english)
}

function summary(entities: readonly Entity[]): string {
  return [...entities]
    .filter(({ type }) => !PATTERN_TYPES.has(type))
    .sort((a, b) => a.mentions[0].start - b.mentions[0].start)
    .map(({ type, name, aliases, code }) => {
      const country = type === "place" && code !== undefined ? `:${code}` : ""
      return `${type}${country} ${name}${aliases.length > 0 ? `: ${aliases.join(", ")}` : ""}`
    })
    .join(" | ")
}

/** Mentions of the marked words of a text, one type for all: "Ann met <Bob>." */
function linkMarked(marked: string, type: EntityType): Entity[] {
  const text = marked.replace(/[<>]/gu, "")
  const mentions: RecognizedMention[] = []
  let removed = 0
  for (const match of marked.matchAll(/<([^>]+)>/gu)) {
    const start = match.index - removed
    mentions.push({ start, end: start + match[1].length, type, score: 0.9 })
    removed += 2
  }
  return linkMentions(buildDocument(text, english), mentions, english)
}

describe("linkMentions", () => {
  it.each(cases)("groups line $lineNumber: $text", ({ text, expected }) => {
    expect(summary(entitiesOf(text))).toBe(expected)
  })

  it("gives no entities for no mentions", () => {
    expect(linkMentions(buildDocument("Nobody came.", english), [], english)).toEqual([])
  })

  it("says how each mention names its entity", () => {
    const [entity] = linkMarked("The <Shanghai Cooperation Organization> (<SCO>) met. <SCO>!", "organization")
    expect(entity.mentions.map(({ form }) => form)).toEqual(["name", "acronym", "acronym"])
    const [person] = linkMarked("<Xi Jinping> and again <Xi>.", "person")
    expect(person.mentions.map(({ form }) => form)).toEqual(["name", "short"])
  })

  it("joins a team with the end of its name, unless two end so or it is a word for bodies", () => {
    const namesIn = (marked: string) => linkMarked(marked, "organization").map(({ name }) => name)
    expect(namesIn("<Larkfield Eagles> won. The <Eagles> lost.")).toEqual(["Larkfield Eagles"])
    expect(namesIn("<Larkfield Eagles> met <Cork Eagles>. The <Eagles> lost.")).toHaveLength(3)
    expect(namesIn("<Larkfield Bank> met. The <Bank> lost.")).toHaveLength(2)
  })

  it("takes initials of another language in brackets for those of the organization before them", () => {
    const namesIn = (marked: string) => linkMarked(marked, "organization").map(({ name }) => name)
    expect(namesIn("The <Party for Freedom> (<PVV>) won. The <PVV> grew.")).toEqual(["Party for Freedom"])
    expect(namesIn("The <Party for Freedom> (<PVV> and others) won.")).toHaveLength(2)
  })

  it("gives readable ids, each once", () => {
    expect(linkMarked("<Xi Jinping> met <José Peña>.", "person").map(({ id }) => id)).toEqual([
      "person:xi-jinping",
      "person:jose-pena",
    ])
    expect(entitiesOf("Kenya grew.").map(({ id }) => id)).toEqual(["country:ke"])
    const ids = linkMarked("<Ann-Lee> <Ann Lee> <ann.lee> <Ann–Lee>", "hashtag").map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it("counts names such as __proto__ and constructor like any other", () => {
    const entities = linkMarked("<__proto__> <constructor> <__proto__> <toString> <hasOwnProperty>", "organization")
    expect(entities.map(({ name, count }) => [name, count])).toContainEqual(["__proto__", 2])
    expect(entities).toHaveLength(4)
  })

  it("settles one name on the type that most of its mentions have", () => {
    const text = "Lindell Lindell Lindell"
    const types: EntityType[] = ["place", "person", "person"]
    const mentions = types.map((type, i) => ({ start: i * 8, end: i * 8 + 7, type, score: 0.6 }))
    const entities = linkMentions(buildDocument(text, english), mentions, english)
    expect(entities.map(({ type, count }) => [type, count])).toEqual([["person", 3]])
  })

  it("joins dates and amounts of one value, and keeps apart those that differ", () => {
    const text =
      "On 12 June 2019 they paid $500m. That is 500 million dollars, said on June 12, 2019 and in 2019, early 2019."
    const found = entitiesOf(text)
      .filter(({ value }) => value !== undefined)
      .map(({ name, aliases, count, value }) => [name, aliases, count, value])
    expect(found).toHaveLength(4)
    expect(found).toContainEqual(["12 June 2019", ["June 12, 2019"], 2, { type: "date", iso: "2019-06-12" }])
    expect(found).toContainEqual([
      "500 million dollars",
      ["$500m"],
      2,
      { type: "money", amount: 500_000_000, currency: "USD" },
    ])
    expect(found).toContainEqual(["early 2019", [], 1, { type: "date", iso: "2019", part: "early" }])
  })

  it("joins amounts without a value by their words", () => {
    expect(entitiesOf("He left on Monday. On Monday it rained, on Tuesday not.").map(({ count }) => count)).toEqual([
      2, 1,
    ])
  })

  it("takes the name and code that a recognizer gives, and joins by name", () => {
    const mentions: RecognizedMention[] = [
      { start: 0, end: 4, type: "organization", score: 1, name: "European Central Bank" },
      { start: 6, end: 11, type: "organization", score: 1, name: "European Central Bank" },
    ]
    const [entity, ...others] = linkMentions(buildDocument("EZB. ECBA.", english), mentions, english)
    expect(others).toEqual([])
    expect(entity.name).toBe("European Central Bank")
    expect(entity.count).toBe(2)
  })

  it("keeps what it is given: every mention is in one entity, with its text, sorted by salience", () => {
    const word = fc.constantFrom(
      "Xi",
      "Xi Jinping",
      "SCO",
      "World Bank",
      "Paul Reyes",
      "Reyes",
      "(",
      ")",
      "met",
      "__proto__",
      "WB",
    )
    const type = fc.constantFrom<EntityType>("person", "organization", "place", "other", "country", "date")
    fc.assert(
      fc.property(fc.array(fc.tuple(word, type, fc.boolean())), (parts) => {
        const text = parts.map(([one]) => one).join(" ")
        const mentions: RecognizedMention[] = []
        let start = 0
        for (const [one, own, isMention] of parts) {
          if (isMention) mentions.push({ start, end: start + one.length, type: own, score: 0.5 })
          start += one.length + 1
        }
        const entities = linkMentions(buildDocument(text, english), mentions, english)
        const linked = entities.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start)
        expect(linked.map(({ start, end }) => [start, end])).toEqual(mentions.map(({ start, end }) => [start, end]))
        for (const one of linked) expect(text.slice(one.start, one.end)).toBe(one.text)
        expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length)
        for (const [i, { salience, count, mentions: own }] of entities.entries()) {
          expect(salience).toBeGreaterThanOrEqual(0)
          expect(salience).toBeLessThanOrEqual(entities[i - 1]?.salience ?? 1)
          expect(count).toBe(own.length)
        }
      }),
    )
  })
})
