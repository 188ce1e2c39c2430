import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { buildDocument } from "../../src/document/document"
import { PARTS_OF_SPEECH } from "../../src/document/parts-of-speech"
import { featureFingerprint } from "../../src/document/tag-features"
import { NO_TAG, ROWS_PER_DECISION, tagWords } from "../../src/document/tagging"
import { borrowWordTypes, createWordTypes, numberOf } from "../../src/document/word-types"
import { englishDocuments } from "../../src/languages/en/documents"
import { tagging } from "../../src/languages/en/tagging"
import { readAnnotated } from "../support/annotated"
import { readCases } from "../support/cases"
import { anyText, HOSTILE_UNITS } from "../support/hostile"

/** The tags of words that are one sentence. */
function tagSentence(texts: readonly string[], types = borrowWordTypes(tagging())): string[] {
  const words = Int32Array.from(texts, (text) => numberOf(types, text))
  return [...tagWords(types, words, [words.length])].map((tag) => PARTS_OF_SPEECH[tag])
}

const CASES = readCases("tags.txt")
const STORY = readCases("tagged-story.txt").map(({ line }) => readAnnotated(line))

function accuracy(write: (text: string) => string): number {
  const right = STORY.flatMap((sentence) => {
    const tags = tagSentence(sentence.map(({ text }) => write(text)))
    return sentence.filter(({ label }, i) => label === tags[i])
  })
  return right.length / STORY.flat().length
}

describe("tagWords", () => {
  it.each(CASES)("tags as line $lineNumber says: $line", ({ line }) => {
    const tokens = readAnnotated(line)
    expect(tagSentence(tokens.map(({ text }) => text))).toEqual(tokens.map(({ label }) => label))
  })

  it("tags at least 95% of a story right, and 92% in capitals, without capitals and in title case", () => {
    expect(accuracy((text) => text)).toBeGreaterThan(0.95)
    expect(accuracy((text) => text.toUpperCase())).toBeGreaterThan(0.92)
    expect(accuracy((text) => text.toLowerCase())).toBeGreaterThan(0.92)
    expect(accuracy((text) => text.charAt(0).toUpperCase() + text.slice(1))).toBeGreaterThan(0.92)
  })

  it("gives words that are kept from other texts the tags that new ones get", () => {
    for (const { line } of CASES) {
      const texts = readAnnotated(line).map(({ text }) => text)
      expect(tagSentence(texts, createWordTypes(tagging()))).toEqual(tagSentence(texts))
    }
  })

  it("does not depend on what was tagged before", () => {
    const text = "The board sets the sets of rules that rule the board."
    const before = buildDocument(text, englishDocuments)
    for (const unit of Object.values(HOSTILE_UNITS)) buildDocument(unit.repeat(50), englishDocuments)
    expect(buildDocument(text, englishDocuments)).toEqual(before)
  })

  it("has as many tags as the weights have columns, and no word before the first", () => {
    expect(NO_TAG).toBe(17)
    expect(tagWords(createWordTypes(tagging()), new Int32Array(0), [])).toEqual(new Uint8Array(0))
  })
})

describe("every token", () => {
  it("has a part of speech and a lemma, whatever the text", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        for (const token of buildDocument(text, englishDocuments).tokens) {
          expect(PARTS_OF_SPEECH).toContain(token.pos)
          expect(token.lemma).not.toBe("")
        }
      }),
      { seed: 42, numRuns: 500 },
    )
  })

  it("keeps a bounded number of words from other texts", () => {
    const words = Array.from({ length: 40_000 }, (_, i) => (i + 1e6).toString(36)).join(" ")
    expect(buildDocument(words, englishDocuments).tokens.length).toBeGreaterThan(30_000)
    expect(borrowWordTypes(tagging()).count).toBe(tagging().commonWords.size + 2)
  })
})

describe("the English tagger", () => {
  it("was trained for the features that this build has", () => {
    expect(tagging().fingerprint).toBe(featureFingerprint())
  })

  it("is refused with other features", () => {
    expect(() => borrowWordTypes({ ...tagging(), fingerprint: "00000000" })).toThrow(
      `tagger was trained for features 00000000, this build has ${featureFingerprint()}; train it again`,
    )
  })

  it("adds up no more rows than its weights leave room for", () => {
    expect(ROWS_PER_DECISION).toBeLessThanOrEqual(32)
  })
})
