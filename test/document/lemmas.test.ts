import { describe, expect, it } from "vitest"
import { buildDocument } from "../../src/document/document"
import { applyEdit, editFor, lemmaOf, lemmaOfCapitalized } from "../../src/document/lemmas"
import { PARTS_OF_SPEECH } from "../../src/document/parts-of-speech"
import type { LemmaEdit, LemmaKnowledge } from "../../src/language"
import { englishDocuments } from "../../src/languages/en/documents"
import { lemmas } from "../../src/languages/en/lemmas"
import { endingTree } from "../../src/text/ending-tree"
import { readAnnotated } from "../support/annotated"
import { readCases } from "../support/cases"

const lemma = (text: string, tag: (typeof PARTS_OF_SPEECH)[number]) =>
  lemmaOf(lemmas(), text, text.toLowerCase(), PARTS_OF_SPEECH.indexOf(tag))

const NO_RULES = endingTree<LemmaEdit>([])

describe("lemmaOf", () => {
  it.each(readCases("lemmas.txt"))("finds what line $lineNumber says: $line", ({ line }) => {
    const expected = readAnnotated(line)
    const { tokens } = buildDocument(expected.map(({ text }) => text).join(" "), englishDocuments)
    expect(tokens.map((token) => token.lemma)).toEqual(expected.map(({ label }) => label))
  })

  it("is the word itself, in lower case, where no rule fits", () => {
    const nothing = {
      exceptions: [new Map()],
      rules: [[NO_RULES, NO_RULES, NO_RULES]],
      capitals: [],
      objectLemmas: new Map(),
      auxiliaryLemmas: new Map(),
    }
    expect(lemmaOf(nothing, "Banks", "banks", 0)).toBe("banks")
  })

  it("depends on the part of speech", () => {
    expect(lemma("meeting", "NOUN")).toBe("meeting")
    expect(lemma("meeting", "VERB")).toBe("meet")
    expect(lemma("left", "VERB")).toBe("leave")
    expect(lemma("left", "ADJ")).toBe("left")
  })

  it("keeps the capitals of names alone", () => {
    expect(lemma("Bishkek", "PROPN")).toBe("Bishkek")
    expect(lemma("Summits", "NOUN")).toBe("summit")
    expect(lemma("Went", "VERB")).toBe("go")
  })

  it("keeps a capital inside a sentence where the tagger cannot tell a noun from a name", () => {
    const lemmasOf = (text: string) => buildDocument(text, englishDocuments).tokens.map((token) => token.lemma)
    expect(lemmasOf("Banks cut rates.")[0]).toBe("bank")
    expect(lemmasOf("He teaches at the Faculty of Humanities.")[6]).toBe("Humanity")
    expect(lemmasOf("She spoke at the Supreme Court.")[4]).toBe("Supreme")
    expect(lemmasOf("LEADERS MEET IN BISHKEK")[0]).toBe("leader")
  })

  it("makes no single letter of a word", () => expect(lemma("Ms", "PROPN")).toBe("Ms"))

  it("takes words like constructor for words", () => {
    for (const word of ["constructor", "toString", "__proto__"]) expect(lemma(word, "NOUN")).toBe(word.toLowerCase())
  })

  it("has rules for each part of speech and way of writing", () => {
    expect(lemmas().rules.map((byCase) => byCase.length)).toEqual(PARTS_OF_SPEECH.map(() => 3))
    expect(lemmas().exceptions.length).toBe(PARTS_OF_SPEECH.length)
  })
})

describe("lemmaOfCapitalized", () => {
  it.each([
    ["Banks", "small", "bank"],
    ["Banks", "kept", "Bank"],
    ["Cities", "kept", "City"],
    ["Better", "kept", "Good"],
    ["GPS", "kept", "GPS"],
    ["GPS", "small", "gps"],
  ] as const)("makes of %s, its capital %s, %s", (text, use, expected) => {
    const knowledge: LemmaKnowledge = {
      exceptions: [
        new Map([
          ["better", "good"],
          ["gps", "gps"],
        ]),
      ],
      rules: [
        [
          endingTree([
            ["s", { keepsCase: false, cut: 1, add: "" }],
            ["ies", { keepsCase: false, cut: 3, add: "y" }],
          ]),
        ],
      ],
      capitals: [],
      objectLemmas: new Map(),
      auxiliaryLemmas: new Map(),
    }
    expect(lemmaOfCapitalized(knowledge, text, text.toLowerCase(), 0, use)).toBe(expected)
  })
})

describe("editFor", () => {
  it.each([
    ["cities", "city"],
    ["went", "go"],
    ["was", "be"],
    ["cut", "cut"],
    ["NATO", "NATO"],
    ["", ""],
  ])("turns %s into %s", (text, expected) => {
    const norm = text.toLowerCase()
    expect(applyEdit(editFor(text, norm, expected), text, norm)).toBe(expected)
  })
})
