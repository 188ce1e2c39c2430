import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { nameRecognizer } from "../../../src/entities/learned/recognize"
import { recognizeNames } from "../../../src/entities/names"
import { english as plainEnglish } from "../../../src/languages/en"
import { nameModel } from "../../../src/languages/en/name-model"

const english = { ...plainEnglish, nameModel }
const recognize = nameRecognizer(english)

function namesOf(text: string): string[] {
  return recognize(buildDocument(text, english), english).map(
    ({ type, start, end }) => `${type} ${text.slice(start, end)}`,
  )
}

describe("nameRecognizer", () => {
  it("finds people, organizations and places by what stands around them", () => {
    expect(namesOf("Brackwell Industries hired Oluwaseun Adeyemi in Gaborone.")).toEqual([
      "organization Brackwell Industries",
      "person Oluwaseun Adeyemi",
      "place Gaborone",
    ])
  })

  it("keeps titles outside and both sides of a hyphen inside", () => {
    expect(namesOf("Talks with King Abdullah and Kim Jong-un went on.")).toEqual([
      "person Abdullah",
      "person Kim Jong-un",
    ])
  })

  it("takes no word in capitals for a name that is a word like any other", () => {
    expect(namesOf("CONTACT US")).toEqual([])
  })

  it("says the same of a document whatever it has read before", () => {
    const text = "Mr. Okafor met Ms. Lindqvist in Nairobi. Okafor smiled."
    const fresh = nameRecognizer(english)(buildDocument(text, english), english)
    namesOf("Lindqvist is a company. Okafor is a town.")
    expect(recognize(buildDocument(text, english), english)).toEqual(fresh)
  })

  it("goes by rules alone where the language has no model", () => {
    expect(nameRecognizer({ ...english, nameModel: undefined })).toBe(recognizeNames)
  })

  it("gives ascending names with scores from 0 to 1, for any text", () => {
    const word = fc.constantFrom("Kim", "-", "un", "the", "@", "of", "Bank", "US", "said", ".", "\ud800", "5", "'s")
    const texts = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 30 }).map((words) => words.join(" ")),
    )
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0
        for (const mention of recognize(buildDocument(text, english), english)) {
          expect(mention.start).toBeGreaterThanOrEqual(end)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(mention.score).toBeGreaterThanOrEqual(0)
          expect(mention.score).toBeLessThanOrEqual(1)
          end = mention.end
        }
      }),
    )
  })
})
