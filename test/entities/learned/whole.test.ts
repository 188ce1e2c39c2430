import { describe, expect, it } from "vitest"
import { wholeByRules } from "../../../src/entities/learned/whole"
import { english } from "../../../src/languages/en"
import type { EntityType, RecognizedMention } from "../../../src/types"

const TEXT = "Olga the Bold signed the Treaty on the Use of Rivers with Hallam Bank of Velmar."

function mention(name: string, type: EntityType, score = 0.8): RecognizedMention {
  const start = TEXT.indexOf(name)
  return { start, end: start + name.length, type, score }
}

function whole(text: string, mentions: readonly RecognizedMention[], certain: readonly RecognizedMention[]) {
  return wholeByRules(text, mentions, certain, english.names())
}

describe("wholeByRules", () => {
  const olga = mention("Olga", "person", 0.6)
  const treaty = mention("Treaty", "organization", 0.7)
  const rivers = mention("Rivers with", "place")
  const bank = mention("Hallam Bank", "organization")

  it("takes the longer name of a person, with the score of the mention", () => {
    const longer = mention("Olga the Bold", "person")
    expect(whole(TEXT, [olga, bank], [longer])).toEqual([{ ...longer, score: 0.6 }, bank])
  })

  it("takes a treaty whole, whatever was found inside", () => {
    const longer = mention("Treaty on the Use of Rivers", "other")
    expect(whole(TEXT, [olga, treaty, mention("Rivers", "place")], [longer])).toEqual([olga, { ...longer, score: 0.7 }])
  })

  it("changes nothing where the whole would cut a mention", () => {
    expect(whole(TEXT, [treaty, rivers], [mention("Treaty on the Use of Rivers", "other")])).toEqual([treaty, rivers])
  })

  it("leaves bodies and places to the network, and types that differ", () => {
    expect(whole(TEXT, [bank], [mention("Hallam Bank of Velmar", "organization")])).toEqual([bank])
    expect(whole(TEXT, [bank], [mention("Hallam Bank of Velmar", "person")])).toEqual([bank])
  })

  it("takes a possessive in, and says what an other name is", () => {
    const shop = "Lunch at Gruber's took an hour."
    const found: RecognizedMention = { start: 9, end: 15, type: "organization", score: 0.6 }
    const longer: RecognizedMention = { ...found, end: 17, score: 0.8 }
    expect(whole(shop, [found], [longer])).toEqual([{ ...longer, score: 0.6 }])
    expect(whole(shop, [{ ...found, type: "other" }], [{ ...found, score: 0.8 }])).toEqual([found])
  })

  it("adds nothing where there is no mention", () => {
    expect(whole(TEXT, [], [mention("Olga the Bold", "person")])).toEqual([])
  })
})
