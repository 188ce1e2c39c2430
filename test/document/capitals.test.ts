import { describe, expect, it } from "vitest"
import { CAPITAL_PLACES, capitalPlace } from "../../src/document/capitals"
import { spacedTokens } from "../../src/document/columns"
import { caseOf } from "../../src/document/lemmas"
import { createTagger, tagSentence } from "../../src/document/tagging"
import { englishDocuments } from "../../src/languages/en/documents"
import { normalizeKey } from "../../src/text/normalize"

/** The places of the words with a capital, without how sure their tags are. */
function placesIn(line: string): number[] {
  const words = line.split(" ")
  const { text, tokens } = spacedTokens(words)
  const tagger = createTagger(text, tokens, tokens.count, englishDocuments.tagging())
  const style = tagSentence(tagger, 0, tokens.count)
  const cases = words.map((word) => caseOf(word, normalizeKey(word)))
  return [...words.keys()]
    .filter((i) => cases[i] > 0)
    .map((i) => capitalPlace(tagger, i, cases[i], style) % (CAPITAL_PLACES / 2))
}

describe("capitalPlace", () => {
  it.each([
    ["Banks met near the Court .", [0, 2]],
    ["1 . Banks met", [0]],
    ["they said : Banks met", [1]],
    ["Leaders Meet for New Talks in Bishkek", [0, 3, 3, 3, 3]],
    ["the NATO talks", [4]],
    ["LEADERS MEET IN BISHKEK", [5, 5, 5, 5]],
  ] as const)("knows where the capitals stand in: %s", (line, places) => expect(placesIn(line)).toEqual(places))
})
