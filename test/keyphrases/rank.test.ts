import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { buildDocument } from "../../src/document/document"
import { rankKeyPhrases } from "../../src/keyphrases/rank"
import { englishDocuments } from "../../src/languages/en/documents"
import { phrases } from "../../src/languages/en/phrases"
import { words } from "../../src/languages/en/words"
import type { Entity, EntityType, KeyPhrase, KeyPhraseOptions, Mention, MentionForm } from "../../src/types"
import { readCases } from "../support/cases"
import { deepFreeze } from "../support/freeze"
import { anyText } from "../support/hostile"
import { expectGrowthAtMost, repeated } from "../support/timing"

const language = { words, phrases }

interface MarkedText {
  readonly text: string
  readonly entities: readonly Entity[]
}

/** "[person Ada] met" -> the text "Ada met" and the entity. All short mentions belong to the entity before them. */
function readMarked(marked: string): MarkedText {
  let text = ""
  const entities: (Entity & { mentions: Mention[] })[] = []
  for (const [piece, type, form, name] of marked.matchAll(/\[([a-z]+)(?::([a-z]+))? ([^\]]+)\]|[^[]+/gu)) {
    const start = text.length
    text += name ?? piece
    if (name === undefined) continue
    const mention = { text: name, start, end: text.length, form: (form ?? "name") as MentionForm, score: 1 }
    const before = form === undefined ? undefined : entities.at(-1)
    if (before !== undefined) before.mentions.push(mention)
    else
      entities.push({
        id: name,
        type: type as EntityType,
        name,
        aliases: [],
        count: 1,
        salience: 1,
        mentions: [mention],
      })
  }
  return { text, entities }
}

function phrasesOf(marked: string, options?: KeyPhraseOptions): readonly KeyPhrase[] {
  const { text, entities } = readMarked(marked)
  return rankKeyPhrases(buildDocument(text, englishDocuments), entities, language, options)
}

const textsOf = (list: string) =>
  list
    .split(", ")
    .map((text) => text.trim())
    .filter((text) => text !== "")

describe("rankKeyPhrases", () => {
  for (const { line, lineNumber } of readCases("key-phrases.txt")) {
    it(`finds line ${lineNumber}: ${line}`, () => {
      const [marked, expectations] = line.split(" => ")
      const [present, absent] = expectations.split("|").map(textsOf)
      const found = phrasesOf(marked).map(({ text }) => text)
      expect(found).toEqual(expect.arrayContaining(present))
      expect(found.filter((text) => absent.includes(text))).toEqual([])
    })
  }

  const ARTICLE = [
    "The ferry strike in the port entered its second week on Tuesday, and the port authority called for talks.",
    "Ferry crews want higher pay. The port authority says that the ferry strike costs the islands too much.",
    "Shops on the islands are running out of bread. A harbour pilot said that talks would come too late.",
  ].join("\n\n")

  it("puts first what is said first and often", () => {
    expect(
      phrasesOf(ARTICLE)
        .slice(0, 2)
        .map(({ text }) => text),
    ).toEqual(["ferry strike", "port authority"])
  })

  it("gives every mention where it stands, those inside longer phrases too", () => {
    const { text } = readMarked(ARTICLE)
    const port = phrasesOf(ARTICLE).find((phrase) => phrase.text === "ferry strike")
    expect(port?.count).toBe(2)
    expect(port?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(["ferry strike", "ferry strike"])
    const energy = phrasesOf("The energy deal is for energy, and of energy.").find((phrase) => phrase.text === "energy")
    expect(energy?.count).toBe(3)
  })

  it("gives scores from 0 to 1, and no phrase more than the one before it", () => {
    const scores = phrasesOf(ARTICLE).map(({ score }) => score)
    expect(Math.max(...scores)).toBeLessThanOrEqual(1)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(Math.min(...scores)).toBeGreaterThan(0)
  })

  it("keeps to maxKeyPhrases and maxWords", () => {
    expect(phrasesOf(ARTICLE, { maxKeyPhrases: 3 })).toHaveLength(3)
    expect(phrasesOf(ARTICLE, { maxKeyPhrases: 0 })).toEqual([])
    expect(phrasesOf(ARTICLE, { maxWords: 1 }).every(({ text }) => !text.includes(" "))).toBe(true)
  })

  it("keeps to minWords", () => {
    const found = phrasesOf(ARTICLE, { minWords: 2 })
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({ text }) => text.includes(" "))).toBe(true)
  })

  it("puts phrases that share words apart when it is asked for diversity", () => {
    const text =
      "The grain price index and the grain price report rose. The grain price index matters. Ships wait in Odesa."
    const order = (diversity: number) => phrasesOf(text, { diversity, minWords: 2 }).map((phrase) => phrase.text)
    expect(order(0)).toEqual(phrasesOf(text, { minWords: 2 }).map((phrase) => phrase.text))
    expect(phrasesOf(ARTICLE, { diversity: 1, maxKeyPhrases: 4 })).toHaveLength(4)
    const words = phrasesOf(ARTICLE, { diversity: 0.8, maxKeyPhrases: 3 }).flatMap((phrase) => phrase.text.split(" "))
    expect(new Set(words).size).toBe(words.length)
  })

  it("says why only when it is asked: three features, the weightiest first", () => {
    const [plain] = phrasesOf(ARTICLE)
    const [explained] = phrasesOf(ARTICLE, { explain: true })
    expect(plain).not.toHaveProperty("why")
    const weights = explained.why?.map(({ contribution }) => Math.abs(contribution)) ?? []
    expect(weights).toHaveLength(3)
    expect(weights).toEqual([...weights].sort((a, b) => b - a))
  })

  it("counts initials with the phrase that they stand for", () => {
    const text = "A support vector machine (SVM) sorts mail. The SVM learns from examples. An SVM is quick."
    const found = phrasesOf(text)
    expect(found.find((phrase) => phrase.text === "support vector machine")?.count).toBe(4)
    expect(found.some((phrase) => phrase.text === "SVM")).toBe(false)
  })

  it("finds nothing in an empty text", () => {
    expect(phrasesOf("")).toEqual([])
    expect(phrasesOf("\n \t")).toEqual([])
    expect(phrasesOf("of and the")).toEqual([])
  })

  it("holds its promises on any text, and changes nothing that it is given", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const document = deepFreeze(buildDocument(text, englishDocuments))
        const phrases = rankKeyPhrases(document, [], language)
        expect(phrases.length).toBeLessThanOrEqual(20)
        for (const { score, count, mentions } of phrases) {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
          expect(count).toBe(mentions.length)
          expect(count).toBeGreaterThan(0)
          for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text)
          expect(mentions.map(({ start }) => start)).toEqual(mentions.map(({ start }) => start).sort((a, b) => a - b))
        }
        expect(new Set(phrases.map((phrase) => phrase.text)).size).toBe(phrases.length)
        expect(rankKeyPhrases(document, [], language)).toEqual(phrases)
      }),
    )
  })

  for (const unit of ["A ", "a-", "Bank of the ", "grain\n", "rare  ", "economy and x, "]) {
    it(`takes time that grows with the length, for ${JSON.stringify(unit)}`, () => {
      expectGrowthAtMost(1.5, repeated(unit), (text) => phrasesOf(text))
    })
  }
})
