import { describe, expect, it } from "vitest"
import { shareScores } from "../../../src/entities/learned/document-scores"
import { LABEL_COUNT } from "../../../src/entities/learned/labels"
import { EDGE } from "../../../src/entities/learned/word"

const SINGLE_PERSON = 4
const SINGLE_PLACE = 12

/** Scores of one token: most of the probability for one label, the rest spread evenly. */
function mostly(label: number, probability: number): Float32Array {
  const rest = Math.log((1 - probability) / (LABEL_COUNT - 1))
  return new Float32Array(LABEL_COUNT).fill(rest).fill(Math.log(probability), label, label + 1)
}

function sampleOf(...words: (typeof EDGE)[]) {
  return { words, candidates: new Uint8Array(words.length).fill(1), signals: new Int32Array(words.length) }
}

describe("shareScores", () => {
  it("lets an unsure place of a word follow a sure one", () => {
    const word = { ...EDGE, text: "Washington" }
    const scores = [mostly(SINGLE_PERSON, 0.99), mostly(SINGLE_PLACE, 0.4)]
    scores[1][SINGLE_PERSON] = Math.log(0.35)
    shareScores([sampleOf(word), sampleOf(word)], scores)
    expect(scores[1][SINGLE_PERSON]).toBeGreaterThan(scores[1][SINGLE_PLACE])
    expect(scores[0][SINGLE_PERSON]).toBeGreaterThan(scores[0][SINGLE_PLACE])
  })

  it("leaves words that stand once as they are", () => {
    const scores = mostly(SINGLE_PLACE, 0.5)
    const before = [...scores]
    shareScores([sampleOf({ ...EDGE, text: "Nairobi" })], [scores])
    expect([...scores]).toEqual(before)
  })
})
