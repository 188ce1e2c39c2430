import { describe, expect, it } from "vitest"
import { type DocumentScores, shareScores } from "../../../src/entities/learned/document-scores"
import { KIND_COUNT, kindPlace, LABEL_COUNT } from "../../../src/entities/learned/labels"

const SINGLE_PERSON = 4
const SINGLE_PLACE = 12

/** Logarithms of the probabilities of one token: of some labels those given, the rest spread evenly. */
function mostly(given: readonly (readonly [label: number, probability: number])[]): number[] {
  const rest = (1 - given.reduce((sum, [, probability]) => sum + probability, 0)) / (LABEL_COUNT - given.length)
  const logarithms = new Array<number>(LABEL_COUNT).fill(Math.log(rest))
  for (const [label, probability] of given) logarithms[label] = Math.log(probability)
  return logarithms
}

function scoresOf(tokens: readonly (readonly number[])[]): DocumentScores {
  const kinds = new Float64Array(tokens.length * KIND_COUNT)
  tokens.forEach((labels, i) => {
    labels.forEach((score, label) => {
      kinds[i * KIND_COUNT + kindPlace(label)] += Math.exp(score)
    })
  })
  return { candidates: new Uint8Array(tokens.length).fill(1), labels: Float64Array.from(tokens.flat()), kinds }
}

describe("shareScores", () => {
  it("lets an unsure place of a word follow a sure one", () => {
    const unsure = mostly([
      [SINGLE_PLACE, 0.4],
      [SINGLE_PERSON, 0.35],
    ])
    const scores = scoresOf([mostly([[SINGLE_PERSON, 0.99]]), unsure])
    shareScores([{ text: "Washington" }, { text: "Washington" }], scores)
    const [sure, led] = [scores.labels.subarray(0, LABEL_COUNT), scores.labels.subarray(LABEL_COUNT)]
    expect(led[SINGLE_PERSON]).toBeGreaterThan(led[SINGLE_PLACE])
    expect(sure[SINGLE_PERSON]).toBeGreaterThan(sure[SINGLE_PLACE])
  })

  it("leaves words that stand once, and places where no name can be, as they are", () => {
    const place = mostly([[SINGLE_PLACE, 0.5]])
    const scores = scoresOf([place, place, mostly([[SINGLE_PERSON, 0.5]])])
    scores.candidates[1] = 0
    const before = [...scores.labels]
    shareScores([{ text: "Nairobi" }, { text: "Mombasa" }, { text: "Mombasa" }], scores)
    expect([...scores.labels]).toEqual(before)
  })
})
