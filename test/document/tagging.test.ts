import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { spacedTokens } from "../../src/document/columns"
import { buildDocument } from "../../src/document/document"
import { knownWordsFor, REMEMBERED_WORDS } from "../../src/document/known-words"
import { PARTS_OF_SPEECH } from "../../src/document/parts-of-speech"
import { featureFingerprint } from "../../src/document/tag-features"
import { createTagger, NO_TAG, ROWS_PER_DECISION, tagSentence } from "../../src/document/tagging"
import { englishDocuments } from "../../src/languages/en/documents"
import { MAX_ROWS, tagging } from "../../src/languages/en/tagging"
import { readAnnotated } from "../support/annotated"
import { readCases } from "../support/cases"
import { anyText, HOSTILE_UNITS } from "../support/hostile"

/** The tags of words that are one sentence. */
function tagsOf(texts: readonly string[], knowledge = tagging()): string[] {
  const { text, tokens } = spacedTokens(texts)
  const tagger = createTagger(text, tokens, tokens.count, knowledge)
  tagSentence(tagger, 0, tokens.count)
  return tagger.tags.map((tag) => PARTS_OF_SPEECH[tag])
}

const CASES = readCases("tags.txt")
const STORY = readCases("tagged-story.txt").map(({ line }) => readAnnotated(line))

function accuracy(write: (text: string) => string): number {
  const right = STORY.flatMap((sentence) => {
    const tags = tagsOf(sentence.map(({ text }) => write(text)))
    return sentence.filter(({ label }, i) => label === tags[i])
  })
  return right.length / STORY.flat().length
}

describe("tagSentence", () => {
  it.each(CASES)("tags as line $lineNumber says: $line", ({ line }) => {
    const tokens = readAnnotated(line)
    expect(tagsOf(tokens.map(({ text }) => text))).toEqual(tokens.map(({ label }) => label))
  })

  it("tags at least 95% of a story right, and 92% in capitals, without capitals and in title case", () => {
    expect(accuracy((text) => text)).toBeGreaterThan(0.95)
    expect(accuracy((text) => text.toUpperCase())).toBeGreaterThan(0.92)
    expect(accuracy((text) => text.toLowerCase())).toBeGreaterThan(0.92)
    expect(accuracy((text) => text.charAt(0).toUpperCase() + text.slice(1))).toBeGreaterThan(0.92)
  })

  it("gives words of its list the tags that it gives them without a list", () => {
    const withoutList = { ...tagging(), commonWords: new Map<string, number>() }
    const withoutFixedTags = {
      ...tagging(),
      commonWords: new Map([...tagging().commonWords.keys()].map((w) => [w, -1])),
    }
    for (const { line } of CASES) {
      const texts = readAnnotated(line).map(({ text }) => text)
      expect(tagsOf(texts, withoutFixedTags)).toEqual(tagsOf(texts, withoutList))
    }
  })

  it("does not depend on what was tagged before", () => {
    const text = "The board sets the sets of rules that rule the board."
    const before = buildDocument(text, englishDocuments)
    for (const unit of Object.values(HOSTILE_UNITS)) buildDocument(unit.repeat(50), englishDocuments)
    expect(buildDocument(text, englishDocuments)).toEqual(before)
  })

  it("tags a sentence of more words than are remembered as it tags its parts", () => {
    const words = Array.from({ length: REMEMBERED_WORDS + 1 }, (_, i) => `w${i}x`)
    const tags = tagsOf([...words, "The", "board", "sets", "rules", "."])
    expect(tags.slice(-5)).toEqual(tagsOf([...words.slice(-3), "The", "board", "sets", "rules", "."]).slice(-5))
  })

  it("has as many tags as the weights have columns", () => {
    expect(tagging().weights.columns).toBe(PARTS_OF_SPEECH.length)
    expect(NO_TAG).toBe(PARTS_OF_SPEECH.length)
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
})

describe("the English tagger", () => {
  it("was trained for the features that this build has", () => {
    expect(tagging().fingerprint).toBe(featureFingerprint())
  })

  it("is refused with other features", () => {
    expect(() => knownWordsFor({ ...tagging(), fingerprint: "00000000" }, 1)).toThrow(
      `tagger was trained for features 00000000, this build has ${featureFingerprint()}; train it again`,
    )
  })

  it("adds up no more rows than its weights leave room for", () => {
    expect(ROWS_PER_DECISION).toBeLessThanOrEqual(MAX_ROWS)
  })
})
