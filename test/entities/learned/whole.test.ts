import { describe, expect, it } from "vitest"
import { wholeByRules } from "../../../src/entities/learned/whole"
import type { EntityType, RecognizedMention } from "../../../src/types"

const TEXT = "Olga the Bold signed the Treaty on the Use of Rivers with Hallam Bank of Velmar."

function mention(name: string, type: EntityType, score = 0.8): RecognizedMention {
  const start = TEXT.indexOf(name)
  return { start, end: start + name.length, type, score }
}

describe("wholeByRules", () => {
  const olga = mention("Olga", "person", 0.6)
  const treaty = mention("Treaty", "organization", 0.7)
  const rivers = mention("Rivers with", "place")
  const bank = mention("Hallam Bank", "organization")

  it("takes the longer name of a person, with the score of the mention", () => {
    const whole = mention("Olga the Bold", "person")
    expect(wholeByRules([olga, bank], [whole])).toEqual([{ ...whole, score: 0.6 }, bank])
  })

  it("takes a treaty whole, whatever was found inside", () => {
    const whole = mention("Treaty on the Use of Rivers", "other")
    expect(wholeByRules([olga, treaty, mention("Rivers", "place")], [whole])).toEqual([olga, { ...whole, score: 0.7 }])
  })

  it("changes nothing where the whole would cut a mention", () => {
    expect(wholeByRules([treaty, rivers], [mention("Treaty on the Use of Rivers", "other")])).toEqual([treaty, rivers])
  })

  it("leaves bodies and places to the network, and types that differ", () => {
    expect(wholeByRules([bank], [mention("Hallam Bank of Velmar", "organization")])).toEqual([bank])
    expect(wholeByRules([bank], [mention("Hallam Bank of Velmar", "person")])).toEqual([bank])
  })

  it("adds nothing where there is no mention", () => {
    expect(wholeByRules([], [mention("Olga the Bold", "person")])).toEqual([])
  })
})
