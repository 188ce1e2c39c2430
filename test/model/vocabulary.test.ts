import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { decodeVocabulary, encodeHashes, rowOf, wordHash } from "../../src/model/vocabulary"

function vocabularyOf(words: readonly string[]) {
  const hashes = [...new Set(words.map(wordHash))].sort((a, b) => a - b)
  return { hashes, vocabulary: decodeVocabulary(encodeHashes(hashes)) }
}

describe("vocabulary", () => {
  it("finds each of its words in the row of its hash", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 200 }), (words) => {
        const { hashes, vocabulary } = vocabularyOf(words)
        expect(vocabulary.size).toBe(hashes.length)
        for (const word of words) expect(rowOf(vocabulary, wordHash(word))).toBe(hashes.indexOf(wordHash(word)))
      }),
    )
  })

  it("does not find words it does not have, names of object members among them", () => {
    const { vocabulary } = vocabularyOf(["china", "egypt"])
    for (const word of ["", "chin", "constructor", "__proto__"]) expect(rowOf(vocabulary, wordHash(word))).toBe(-1)
  })

  it("is empty for no words", () => {
    expect(rowOf(decodeVocabulary(encodeHashes([])), wordHash("china"))).toBe(-1)
  })

  it("refuses hashes that do not ascend", () => {
    expect(() => encodeHashes([2, 2])).toThrow(RangeError)
  })
})
