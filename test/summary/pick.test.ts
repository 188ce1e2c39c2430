import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { buildDocument } from "../../src/document/document"
import { englishDocuments } from "../../src/languages/en/documents"
import { fitnessOf } from "../../src/summary/fitness"
import { type Pick, pickSentences } from "../../src/summary/pick"
import type { Points } from "../../src/summary/points"
import { isRepetition, wordPairs } from "../../src/summary/repetition"
import type { TextDocument } from "../../src/types"
import { expectGrowthAtMost } from "../support/timing"

const ANY_NUMBER = Number.POSITIVE_INFINITY

/** The same choice without a queue: every sentence is worked out anew for every choice. */
function pickSlowly({ sentences, ...document }: TextDocument, { weights, bySentence }: Points, max: number): Pick[] {
  const times = weights.map(() => 0)
  const picks: Pick[] = []
  const said = new Set<string>()
  const read = { ...document, sentences }
  while (picks.length < max) {
    const gains = sentences.map((sentence, place) => {
      const isTaken = picks.some((pick) => pick.sentence === sentence)
      if (isTaken || isRepetition(wordPairs(read, sentence), said)) return -1
      const left = [...bySentence[place]].map((point) => weights[point] * ([1, 0.2].at(times[point]) ?? 0))
      return left.reduce((sum, weight) => sum + weight, 0) * fitnessOf(read, sentence, place)
    })
    const gain = Math.max(...gains)
    if (gain < 0) break
    const place = gains.indexOf(gain)
    picks.push({ sentence: sentences[place], gain })
    for (const pair of wordPairs(read, sentences[place])) said.add(pair)
    for (const point of bySentence[place]) times[point]++
  }
  return picks
}

describe("pickSentences", () => {
  it("chooses what working out every sentence anew would choose", () => {
    const point = fc.nat(7)
    const sentence = fc.tuple(
      fc.array(point, { maxLength: 6 }),
      fc.constantFrom("Rain fell", "Ann met Bo", "We left it"),
    )
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), fc.nat(12), (made, max) => {
        const text = made.map(([, words], i) => `${words} on day ${i}.`).join("\n\n")
        const document = buildDocument(text, englishDocuments)
        const points: Points = {
          weights: [5, 3, 2, 2, 1, 1, 0.5, 0.25],
          bySentence: document.sentences.map((_, i) => new Set(made.at(i)?.[0])),
        }
        const limits = { sentences: max, maxCharacters: ANY_NUMBER }
        expect(pickSentences(document, document.sentences, points, limits)).toEqual(pickSlowly(document, points, max))
      }),
      { seed: 19780101 },
    )
  })

  it("takes time that grows with the number of sentences, though each choice makes all the others worth less", () => {
    const made = (count: number) => {
      const words = Array.from({ length: count }, (_, i) => `w${i}x${i * 7}`)
      const document = buildDocument(words.map((word) => `${word}.`).join("\n\n"), englishDocuments)
      const shared = Array.from({ length: 10 }, (_, i) => i)
      const points: Points = {
        weights: Array.from({ length: count + shared.length }, () => 1),
        bySentence: document.sentences.map((_, i) => new Set([...shared.slice(i % 10), shared.length + i])),
      }
      return { document, points, limits: { sentences: count, maxCharacters: ANY_NUMBER } }
    }
    expectGrowthAtMost(
      1.5,
      (longest) => ({ short: made(longest / 8), long: made(longest) }),
      ({ document, points, limits }) => pickSentences(document, document.sentences, points, limits),
      40_000,
    )
  })
})
