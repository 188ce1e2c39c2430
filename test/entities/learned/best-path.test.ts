import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { writeBestPath } from "../../../src/entities/learned/best-path"
import { LABEL_COUNT, mayFollow, OUTSIDE } from "../../../src/entities/learned/labels"

const MAX_TOKENS = 3 // 17 labels: 4,913 sequences to try one by one

function scoreOf(labels: readonly number[], scores: Float64Array): number {
  return labels.reduce((sum, label, i) => sum + scores[i * LABEL_COUNT + label], 0)
}

/** Every sequence that spells whole names. */
function allPaths(count: number): number[][] {
  let paths: number[][] = [[]]
  for (let i = 0; i < count; i++) {
    paths = paths.flatMap((path) =>
      Array.from({ length: LABEL_COUNT }, (_, label) => label)
        .filter((label) => mayFollow(path.at(-1) ?? OUTSIDE, label))
        .map((label) => [...path, label]),
    )
  }
  return paths.filter((path) => mayFollow(path.at(-1) ?? OUTSIDE, OUTSIDE))
}

describe("writeBestPath", () => {
  it("finds what trying every sequence finds", () => {
    const cases = fc
      .integer({ min: 0, max: MAX_TOKENS })
      .chain((count) =>
        fc.array(fc.integer({ min: -20, max: 0 }), { minLength: count * LABEL_COUNT, maxLength: count * LABEL_COUNT }),
      )
    fc.assert(
      fc.property(cases, (numbers) => {
        const scores = Float64Array.from(numbers)
        const count = numbers.length / LABEL_COUNT
        const best = Math.max(...allPaths(count).map((path) => scoreOf(path, scores)))
        const written = new Uint8Array(count)
        writeBestPath(scores, 0, count, written)
        const labels = [...written]
        expect(scoreOf(labels, scores)).toBe(best)
        expect(allPaths(count)).toContainEqual(labels)
      }),
      { numRuns: 30 },
    )
  })
})
