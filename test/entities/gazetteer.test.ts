import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { buildDocument } from "../../src/document/document"
import { buildGazetteer, matchGazetteer } from "../../src/entities/gazetteer"
import { english } from "../../src/languages/en"

const gazetteerOf = (forms: readonly string[]) =>
  buildGazetteer(
    forms.map((form) => [form, form] as const),
    english.segmentation(),
  )

const find = (forms: readonly string[], text: string): string[] => {
  const document = buildDocument(text, english)
  return matchGazetteer(gazetteerOf(forms), document).map(({ tokenStart, tokenEnd }) =>
    document.text.slice(document.tokens[tokenStart].start, document.tokens[tokenEnd - 1].end),
  )
}

describe("a gazetteer", () => {
  it("finds the longest name", () => {
    const forms = ["Guinea", "Papua New Guinea", "New Guinea", "Papua New Guinea Defence Force"]
    expect(find(forms, "Papua New Guinea Defence")).toEqual(["Papua New Guinea"])
    expect(find(forms, "Guinea, New Guinea and Papua")).toEqual(["Guinea", "New Guinea"])
  })

  it("finds a form in capitals only in capitals", () => {
    expect(find(["WHO"], "WHO says who? Who knows. THE WHO")).toEqual(["WHO", "WHO"])
  })

  it("finds a word with a capital with some capital, never in lower case", () => {
    expect(find(["Turkey", "iPhone"], "turkey Turkey TURKEY iphone iPhone IPHONE")).toEqual([
      "Turkey",
      "TURKEY",
      "iPhone",
      "IPHONE",
    ])
  })

  it("finds a lower-case word in any case", () => {
    expect(find(["climate change"], "Climate change, climate change, CLIMATE CHANGE")).toHaveLength(3)
  })

  it("tells names that differ in case only", () => {
    expect(find(["US", "us all"], "US; us all; US ALL")).toEqual(["US", "us all", "US ALL"])
  })

  it("finds names without their accents, and the other way about", () => {
    expect(find(["São Paulo", "Malmo"], "Sao Paulo and Malmö")).toEqual(["Sao Paulo", "Malmö"])
  })

  it("finds no name across sentences or inside tokens", () => {
    expect(find(["New York", "York"], "It is new. New\n\nYork-born Yorkists")).toEqual(["York"])
  })

  it("takes words such as constructor for words, and nothing from empty forms", () => {
    expect(find(["constructor", "__proto__", "", "  "], "constructor __proto__ toString")).toEqual([
      "constructor",
      "__proto__",
    ])
    expect(find([], "anything")).toEqual([])
  })

  it("finds what a slow search finds", () => {
    const word = fc.constantFrom("a", "b", "c")
    const phrase = fc.array(word, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 6 }), fc.array(word, { maxLength: 30 }), (phrases, words) => {
        const forms = phrases.map((names) => names.join(" "))
        expect(find(forms, words.join(" "))).toEqual(findSlowly(forms, words))
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})

/** At each word the longest form that starts there; then on behind it. */
function findSlowly(forms: readonly string[], words: readonly string[]): string[] {
  const found: string[] = []
  let i = 0
  while (i < words.length) {
    const rest = `${words.slice(i).join(" ")} `
    const longest = forms.filter((form) => rest.startsWith(`${form} `)).sort((a, b) => b.length - a.length)[0]
    if (longest !== undefined) found.push(longest)
    i += longest === undefined ? 1 : longest.split(" ").length
  }
  return found
}
