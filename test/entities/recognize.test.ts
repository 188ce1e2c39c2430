import { describe, expect, it } from "vitest"
import { buildDocument } from "../../src/document/document"
import { entityRecognizer, recognizeEntities } from "../../src/entities/recognize"
import { english } from "../../src/languages/en"
import type { GazetteerEntry, TextDocument } from "../../src/types"
import { markMentions } from "../support/entity-cases"
import { expectGrowthAtMost, prepared } from "../support/timing"

const noNames = () => []
const read = (text: string): TextDocument => buildDocument(text, english)

describe("the recognizer of all entities", () => {
  const gazetteer: readonly GazetteerEntry[] = [
    { name: "European Central Bank", type: "organization", aliases: ["ECB"] },
    { name: "Shanghai Spirit", type: "other" },
    { name: "Turkey", type: "other" },
    { name: "Republic of Utopia", type: "country", code: "UT", aliases: ["Utopia"] },
  ]

  it("puts the user's names before its own", () => {
    const text = "The ECB and the Shanghai Spirit went to Turkey, Utopia and China in 2019."
    expect(markMentions(text, recognizeEntities(read(text), english, { gazetteer, recognizer: noNames }))).toBe(
      "The [organization ECB] and the [other Shanghai Spirit] went to [other Turkey], [country:UT Utopia] and " +
        "[country:CN China] in [date=2019 2019].",
    )
  })

  it("gives the user's names their full name, and says which is an acronym", () => {
    const [acronym, name] = recognizeEntities(read("ECB; European Central Bank"), english, { gazetteer })
    expect(acronym).toMatchObject({ name: "European Central Bank", form: "acronym", score: 1 })
    expect(name).toMatchObject({ name: "European Central Bank", form: "name", score: 1 })
  })

  it("asks the recognizer it is given, with the document and the language", () => {
    const document = read("Ada met China")
    const recognize = entityRecognizer(english, {
      recognizer: (given, language) => {
        expect(given).toBe(document)
        return [{ start: 0, end: 3, type: "person", score: 0.7, name: language.code }]
      },
    })
    expect(recognize(document).map(({ type }) => type)).toEqual(["person", "country"])
    expect(recognize(document)).toStrictEqual(recognize(document))
  })

  it("finds nothing in an empty text", () => {
    expect(recognizeEntities(read(""), english)).toEqual([])
  })
})

describe("its time, without names", () => {
  const recognize = entityRecognizer(english, { recognizer: noNames })
  const units = {
    "number words": "one hundred and ",
    "range marks": "12-",
    "money signs": "$1 ",
    months: "May 1, ",
    states: "Republic of the ",
    "shared countries": "Korea ",
    years: "2000 ",
    hashtags: "#a ",
  }

  it.each(Object.entries(units))("grows linearly over %s", (_, unit) => {
    expectGrowthAtMost(1.1, prepared(unit, read), recognize)
  })
})
