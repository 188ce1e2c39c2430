import { describe, expect, it } from "vitest"
import { analyze, type CountrySummary, createAnalyzer, findEntities, summarizeCountries } from "../src/index"
import { deepFreeze } from "./support/freeze"

const counts = (summaries: readonly CountrySummary[]) =>
  summaries.map(
    ({ code, count, countryCount, nationalityCount }) => `${code} ${count}=${countryCount}+${nationalityCount}`,
  )

describe("summarizeCountries", () => {
  it("gives what its documentation shows", () => {
    const analysis = deepFreeze(analyze("Kenyan farmers sell tea. Kenya exports it to China."))
    const [first, ...others] = summarizeCountries(analysis)
    expect(first).toStrictEqual({
      code: "KE",
      name: "Kenya",
      count: 2,
      countryCount: 1,
      nationalityCount: 1,
      salience: Math.max(...analysis.entities.filter(({ code }) => code === "KE").map(({ salience }) => salience)),
      mentions: [
        expect.objectContaining({ text: "Kenyan", form: "demonym" }),
        expect.objectContaining({ text: "Kenya", form: "name" }),
      ],
    })
    expect(counts(others)).toEqual(["CN 1=1+0"])
  })

  it("puts the highest count first, of equal counts the first in the text", () => {
    const text =
      "Peru, Chile and the Malian and Chilean envoys met. Mali and Peru agreed. Chileans cheered. Ghana watched."
    expect(counts(summarizeCountries(analyze(text)))).toEqual(["CL 3=1+2", "PE 2=2+0", "ML 2=1+1", "GH 1=1+0"])
  })

  it("names the country where the text has only its people, and keeps mentions in the order of the text", () => {
    const [only] = summarizeCountries(analyze("Filipinos, a Filipina and the Philippines."))
    expect(only.name).toBe("Philippines")
    expect(only.mentions.map(({ text }) => text)).toEqual(["Filipinos", "Filipina", "Philippines"])
    expect(summarizeCountries(analyze("Dutch cheese."))[0]?.name).toBe("Netherlands")
  })

  it("leaves out places inside a country and states without a code", () => {
    expect(summarizeCountries(analyze("Scotland, New Mexico and the Soviet Union."))).toEqual([])
    expect(summarizeCountries(analyze(""))).toEqual([])
  })

  it("takes anything with entities, and names of one's own", () => {
    expect(counts(summarizeCountries({ entities: findEntities("Kenya and Kenyan tea") }))).toEqual(["KE 2=1+1"])
    const gazetteer = [{ name: "Utopia", type: "country", code: "UT" }] as const
    const [utopia] = summarizeCountries(createAnalyzer({ gazetteer }).analyze("Utopia won."))
    expect([utopia.code, utopia.name]).toEqual(["UT", "Utopia"])
  })

  it("says what it wants", () => {
    const wrong = (value: unknown) => () => Reflect.apply(summarizeCountries, undefined, [value])
    expect(wrong(null)).toThrow(new TypeError("summarizeCountries: analysis must be an object with entities, got null"))
    expect(wrong("Kenya")).toThrow("analysis must be an object with entities, got a string")
    expect(wrong({})).toThrow(new TypeError("summarizeCountries: analysis.entities must be an array, got undefined"))
    expect(wrong({ entities: ["Kenya"] })).toThrow("analysis.entities[0] must be an entity with mentions, got a string")
    expect(wrong({ entities: [null] })).toThrow(TypeError)
  })
})
