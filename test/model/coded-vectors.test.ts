import { describe, expect, it } from "vitest"
import { type CodedVectors, decodeVector, vectorRow } from "../../src/model/coded-vectors"
import { decodeVocabulary, encodeHashes } from "../../src/model/vocabulary"

// Two stages and two groups; every book says by its numbers which code it was.
const VECTORS: CodedVectors = {
  width: 2,
  stages: 2,
  groups: 2,
  common: decodeVocabulary(encodeHashes([5, 9])),
  rare: decodeVocabulary(encodeHashes([7])),
  commonCodes: Uint8Array.of(1, 2, 3, 4, 10, 20, 30, 40),
  rareCodes: Uint8Array.of(5, 6),
  stageBook: Float32Array.from({ length: 2 * 256 * 2 }, (_, i) => Math.floor(i / 2) % 256),
  groupBook: Float32Array.from({ length: 2 * 256 }, (_, i) => 1000 * (i % 256)),
}

describe("coded vectors", () => {
  it("are the sum of their stages, and for common words of the pieces too", () => {
    expect([...decodeVector(VECTORS, vectorRow(VECTORS, 5))]).toEqual([3003, 4003])
    expect([...decodeVector(VECTORS, vectorRow(VECTORS, 9))]).toEqual([30_030, 40_030])
    expect([...decodeVector(VECTORS, vectorRow(VECTORS, 7))]).toEqual([11, 11])
  })

  it("know no other words", () => {
    expect(vectorRow(VECTORS, 6)).toBe(-1)
  })
})
