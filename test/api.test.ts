// What JavaScript callers hear when they pass what the types forbid, and that the ways to the same result agree.

import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import * as proselens from "../src/index"

const TEXT = "Xi Jinping visited Kenya in June 2019. Xi praised Kenyan engineers and the African Union (AU)."

const wrong = (call: unknown, ...args: readonly unknown[]) => {
  if (typeof call !== "function") throw new Error("not a function")
  return () => call(...args)
}

const TEXT_FUNCTIONS = ["analyze", "createDocument"] as const
const INPUT_FUNCTIONS = [
  "tokenize",
  "tagScores",
  "splitSentences",
  "findEntities",
  "findPeople",
  "findOrganizations",
  "findCountries",
  "findPlaces",
  "termFrequencies",
  "extractKeyPhrases",
  "summarize",
] as const

describe("every public function", () => {
  it.each(TEXT_FUNCTIONS)("%s says that it wants a string", (name) => {
    expect(wrong(proselens[name], undefined)).toThrow(new TypeError(`${name}: text must be a string, got undefined`))
    expect(wrong(proselens[name], null)).toThrow(`${name}: text must be a string, got null`)
    expect(wrong(proselens[name], 5)).toThrow(`${name}: text must be a string, got a number`)
    expect(wrong(proselens[name], new String("a"))).toThrow(`${name}: text must be a string, got an object`)
  })

  it.each(INPUT_FUNCTIONS)("%s says that it wants a string or a document", (name) => {
    const expected = `${name}: input must be a string or a document from createDocument, got`
    expect(wrong(proselens[name], undefined)).toThrow(new TypeError(`${expected} undefined`))
    expect(wrong(proselens[name], ["a"])).toThrow(`${expected} an array`)
    expect(wrong(proselens[name], { text: "a" })).toThrow(`${expected} an object`)
  })

  it.each([...INPUT_FUNCTIONS, ...TEXT_FUNCTIONS])("%s takes the empty text", (name) => {
    const result = proselens[name]("")
    expect("tokens" in result ? result.tokens : result).toEqual([])
  })

  it.each(INPUT_FUNCTIONS)("%s finds the same in a text and in its document", (name) => {
    expect(proselens[name](proselens.createDocument(TEXT))).toStrictEqual(proselens[name](TEXT))
  })
})

describe("the root of the package", () => {
  it("exports every public type", () => {
    const read = (name: string) => readFileSync(new URL(`../src/${name}.ts`, import.meta.url), "utf8")
    const declared = [...read("types").matchAll(/^export (?:interface|type) (\w+)/gmu)].map(([, name]) => name)
    const exported = new Set(read("index").match(/\w+/gu))
    expect(declared.length).toBeGreaterThan(20)
    expect(declared.filter((name) => !exported.has(name))).toEqual([])
  })
})

describe("options", () => {
  it("are checked by kind and by value", () => {
    const { analyze, findEntities } = proselens
    expect(wrong(analyze, "a", 5)).toThrow(new TypeError("analyze: options must be an object, got a number"))
    expect(wrong(analyze, "a", { terms: [] })).toThrow("analyze: options.terms must be an object, got an array")
    expect(wrong(findEntities, "a", { types: "person" })).toThrow(TypeError)
    expect(wrong(findEntities, "a", { types: ["planet"] })).toThrow(
      /options\.types must be one of person, .*, got planet/,
    )
    expect(wrong(findEntities, "a", { minScore: "high" })).toThrow(TypeError)
    expect(wrong(findEntities, "a", { minScore: 2 })).toThrow(
      new RangeError("findEntities: options.minScore must be from 0 to 1, got 2"),
    )
    expect(wrong(findEntities, "a", { minScore: Number.NaN })).toThrow(RangeError)
  })

  it("check the day on which a text was written", () => {
    const { analyze, findEntities } = proselens
    const wrongDate = (referenceDate: unknown) => wrong(findEntities, "a", { referenceDate })
    expect(wrongDate(20190612)).toThrow(
      new TypeError("findEntities: options.referenceDate must be a string, got number"),
    )
    expect(wrongDate("2023-02-30")).toThrow(
      new RangeError('findEntities: options.referenceDate must be a day such as "2024-03-14", got "2023-02-30"'),
    )
    for (const nonsense of ["", "soon", "2024-03", "2024-3-14", "14.03.2024", "2024-13-01", " 2024-03-14"]) {
      expect(wrongDate(nonsense)).toThrow(RangeError)
    }
    expect(wrong(analyze, "a", { entities: { referenceDate: "soon" } })).toThrow(
      /^analyze: options\.entities\.referenceDate/,
    )
  })

  it("count dates from the day on which a text was written", () => {
    const [yesterday] = proselens.findEntities("It rained yesterday.", { referenceDate: "2024-03-01" })
    expect(yesterday.value).toEqual({ type: "date", iso: "2024-02-29" })
    const { entities } = proselens.analyze("It rained yesterday.", { entities: { referenceDate: "2023-03-01" } })
    expect(entities.map(({ value }) => value)).toEqual([{ type: "date", iso: "2023-02-28" }])
    expect(proselens.findEntities("It rained yesterday.")[0]).not.toHaveProperty("value")
  })

  it("select entities by type without changing them", () => {
    const all = proselens.findEntities(TEXT)
    const people = proselens.findEntities(TEXT, { types: ["person"] })
    expect(people).toStrictEqual(all.filter(({ type }) => type === "person"))
    expect(people.length).toBe(1)
  })

  it("drop mentions that are less sure than minScore", () => {
    const scores = proselens
      .findEntities(TEXT, { minScore: 0.8 })
      .flatMap(({ mentions }) => mentions.map(({ score }) => score))
    expect(scores.length).toBeGreaterThan(0)
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(0.8)
  })
})

describe("createAnalyzer", () => {
  const { createAnalyzer } = proselens

  it("says which part of its configuration is wrong", () => {
    expect(wrong(createAnalyzer, 5)).toThrow(new TypeError("createAnalyzer: config must be an object, got a number"))
    expect(wrong(createAnalyzer, { language: "en" })).toThrow(/config\.language must be a Language, got a string/)
    expect(wrong(createAnalyzer, { recognizer: {} })).toThrow(/config\.recognizer must be a function/)
    expect(wrong(createAnalyzer, { gazetteer: {} })).toThrow(/config\.gazetteer must be an array, got an object/)
    expect(wrong(createAnalyzer, { gazetteer: ["a"] })).toThrow(/config\.gazetteer\[0\] must be an object/)
    expect(wrong(createAnalyzer, { gazetteer: [{ name: 5, type: "person" }] })).toThrow(
      /gazetteer\[0\]\.name must be a string/,
    )
    expect(wrong(createAnalyzer, { gazetteer: [{ name: " ", type: "person" }] })).toThrow(RangeError)
    expect(wrong(createAnalyzer, { gazetteer: [{ name: "a", type: "planet" }] })).toThrow(
      /gazetteer\[0\]\.type must be one of/,
    )
    expect(wrong(createAnalyzer, { gazetteer: [{ name: "a", type: "other", aliases: [1] }] })).toThrow(
      /aliases\[0\] must be/,
    )
    expect(wrong(createAnalyzer, { stopWords: { add: "a" } })).toThrow(/stopWords\.add must be an array of strings/)
  })

  it("finds names of one's own, in the type that was given", () => {
    const gazetteer = [{ name: "Blue Heron Compact", type: "organization", aliases: ["BHC"] }] as const
    const found = createAnalyzer({ gazetteer }).findEntities("The Blue Heron Compact met. BHC members left.")
    expect(found.map(({ type, name, count }) => [type, name, count])).toEqual([
      ["organization", "Blue Heron Compact", 2],
    ])
  })

  it("takes a recognizer in place of the built-in one and keeps countries and dates", () => {
    const analyzer = createAnalyzer({ recognizer: () => [{ start: 0, end: 2, type: "other", score: 1 }] })
    const types = analyzer.findEntities(TEXT).map(({ type }) => type)
    expect(types).toContain("other")
    expect(types).toContain("country")
    expect(types).toContain("date")
    expect(types).not.toContain("person")
  })

  it("keeps the invariants whatever a recognizer proposes", () => {
    const proposals = [
      { start: -5, end: 2, type: "other", score: 1 },
      { start: 0, end: 9999, type: "other", score: 1 },
      { start: 3, end: 3, type: "other", score: 1 },
      { start: 30, end: 45, type: "other", score: 1 },
      { start: Number.NaN, end: 4, type: "other", score: 1 },
    ] as const
    const { entities, text } = createAnalyzer({ recognizer: () => proposals }).analyze(TEXT)
    for (const mention of entities.flatMap(({ mentions }) => mentions)) {
      expect(text.slice(mention.start, mention.end)).toBe(mention.text)
    }
  })

  it("changes stop words both ways without touching the default", () => {
    const analyzer = createAnalyzer({ stopWords: { add: ["Kenyan"], remove: ["IN"] } })
    const terms = analyzer.termFrequencies(TEXT, { groupBy: "word" }).map(({ term }) => term.toLowerCase())
    expect(terms).toContain("in")
    expect(terms).not.toContain("kenyan")
    const usual = proselens.termFrequencies(TEXT, { groupBy: "word" }).map(({ term }) => term.toLowerCase())
    expect(usual).toContain("kenyan")
    expect(usual).not.toContain("in")
  })

  it("agrees with the root functions where nothing is configured", () => {
    expect(createAnalyzer().analyze(TEXT)).toStrictEqual(proselens.analyze(TEXT))
    expect(createAnalyzer().extractKeyPhrases(TEXT)).toStrictEqual(proselens.extractKeyPhrases(TEXT))
    expect(createAnalyzer().createDocument(TEXT)).toStrictEqual(proselens.createDocument(TEXT))
    expect(createAnalyzer().summarize(TEXT)).toStrictEqual(proselens.summarize(TEXT))
    expect(createAnalyzer().termFrequencies(TEXT)).toStrictEqual(proselens.termFrequencies(TEXT))
  })
})
