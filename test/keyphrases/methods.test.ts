// The classic methods beside slow plain versions, written from the papers' formulas with matrices and filters.

import { describe, expect, it } from "vitest"
import { buildDocument } from "../../src/document/document"
import { findCandidates } from "../../src/keyphrases/candidates"
import { positionRankScores } from "../../src/keyphrases/methods/positionrank"
import { textRankScores } from "../../src/keyphrases/methods/textrank"
import { tfIdfScores } from "../../src/keyphrases/methods/tf-idf"
import { yakeScores } from "../../src/keyphrases/methods/yake"
import { phraseRuns } from "../../src/keyphrases/phrase-words"
import { rankKeyPhrases } from "../../src/keyphrases/rank"
import { measureWords } from "../../src/keyphrases/word-figures"
import { englishDocuments } from "../../src/languages/en/documents"
import { phrases } from "../../src/languages/en/phrases"
import { words } from "../../src/languages/en/words"

const TEXT = `The ferry strike in the port entered its second week, and the port authority called for talks. Ferry crews want
higher pay. The port authority says that the ferry strike costs the islands too much. Shops on the islands run out of bread, and
the UN sent a small ship with bread to the largest island.`

const document = buildDocument(TEXT, englishDocuments)
const runs = phraseRuns(document, [], words(), phrases())
const candidates = [...findCandidates(runs, [], 5).byNumber.values()]
const figures = measureWords(runs)
const flat = runs.flat()
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

function expectClose(fast: readonly number[], slow: readonly number[]): void {
  expect(fast).toHaveLength(slow.length)
  fast.forEach((score, i) => {
    expect(score).toBeCloseTo(slow[i], 10)
  })
}

/** PageRank with a full matrix. `isNear` says how many places apart two words may stand; `start` must add up to 1. */
function slowWalk(window: number, start: readonly number[], isWeighted: boolean): number[] {
  const { sequence, size } = figures
  const near = Array.from({ length: size }, (_, a) =>
    Array.from({ length: size }, (_, b) => {
      const pairs = sequence.flatMap((first, i) =>
        sequence.filter((second, j) => a !== b && first === a && second === b && Math.abs(i - j) < window),
      )
      return isWeighted ? pairs.length : Math.min(1, pairs.length)
    }),
  )
  const outgoing = near.map(total)
  let shares = [...start]
  for (let round = 0; round < 10; round++) {
    const before = shares
    shares = start.map(
      (share, b) =>
        0.15 * share + 0.85 * total(before.map((s, a) => (near[a][b] === 0 ? 0 : (s * near[a][b]) / outgoing[a]))),
    )
  }
  return shares
}

const sumsOf = (byWord: readonly number[]) =>
  candidates.map((candidate) => total(candidate.words.map(({ lemma }) => byWord[lemma])))
const shared = (values: readonly number[]) => values.map((value) => value / total(values))
const numbers = Array.from({ length: figures.size }, (_, number) => number)

describe("the classic methods", () => {
  it("tf-idf sums count times rarity", () => {
    const slow = candidates.map((candidate) =>
      total(
        candidate.words.map(({ lemma, norm }) => {
          const uses = flat.filter(
            (word) => word.lemma === lemma && (word.part === "noun" || word.part === "adjective"),
          )
          return Math.max(1, uses.length) * phrases().rarityOf(norm)
        }),
      ),
    )
    expectClose(tfIdfScores(candidates, figures, phrases().rarityOf), slow)
  })

  it("textrank walks between nouns and adjectives next to each other", () => {
    const start = shared(numbers.map((number) => Number(figures.sequence.includes(number))))
    expectClose(textRankScores(candidates, figures), sumsOf(slowWalk(2, start, false)))
  })

  it("positionrank starts at early words", () => {
    const start = shared(
      numbers.map((number) => total(figures.sequence.map((word, i) => (word === number ? 1 / (i + 1) : 0)))),
    )
    expectClose(positionRankScores(candidates, figures), sumsOf(slowWalk(10, start, true)))
  })

  it("yake multiplies the scores of words", () => {
    const sentences = [...new Set(flat.map(({ sentenceStart }) => sentenceStart))]
    const plain = flat.filter(({ isStopWord }) => !isStopWord)
    const lemmas = [...new Set(plain.map(({ lemma }) => lemma))]
    const counts = lemmas.map((lemma) => plain.filter((word) => word.lemma === lemma).length)
    const mean = total(counts) / counts.length
    const deviation = Math.sqrt(total(counts.map((count) => (count - mean) ** 2)) / counts.length)
    const scoreOf = (lemma: number) => {
      const uses = plain.filter((word) => word.lemma === lemma)
      const forms = uses.map(({ start, end, opensSentence }) => ({ text: TEXT.slice(start, end), opensSentence }))
      const capitalized = forms.filter(({ text, opensSentence }) => !opensSentence && /^\p{Lu}/u.test(text)).length
      const acronyms = forms.filter(({ text }) => /^\p{Lu}{2,}$/u.test(text)).length
      const places = sentences.flatMap((start, i) => (uses.some((word) => word.sentenceStart === start) ? [i] : []))
      const middle = (places[Math.floor((places.length - 1) / 2)] + places[Math.ceil((places.length - 1) / 2)]) / 2
      const variety = (step: number) => {
        const neighbours = runs.flatMap((run) =>
          run.flatMap((word, i) => (word.lemma === lemma ? (run[i + step] ?? []) : [])),
        )
        return neighbours.length === 0 ? 0 : new Set(neighbours.map((word) => word.lemma)).size / neighbours.length
      }
      const related = 1 + (variety(-1) + variety(1)) * (uses.length / Math.max(...counts))
      const casing = Math.max(capitalized, acronyms) / (1 + Math.log(uses.length))
      const frequency = uses.length / (mean + deviation)
      const spread = places.length / sentences.length
      return (related * Math.log(Math.log(3 + middle))) / (casing + frequency / related + spread / related)
    }
    const slow = candidates.map(({ words: phrase, occurrences }) => {
      const scores = phrase.map(({ lemma }) => scoreOf(lemma))
      const product = scores.reduce((a, b) => a * b, 1)
      return 1 / (1 + product / (occurrences.length * (1 + total(scores))))
    })
    expectClose(yakeScores(TEXT, runs, candidates), slow)
  })

  for (const method of ["tf-idf", "yake", "textrank", "positionrank"] as const) {
    it(`ranks by ${method}, with scores from 0 to 1, in an empty text too`, () => {
      const language = { words, phrases }
      const scores = rankKeyPhrases(document, [], language, { method }).map(({ score }) => score)
      expect(scores.length).toBeGreaterThan(5)
      expect(Math.max(...scores)).toBeLessThanOrEqual(1)
      expect(Math.min(...scores)).toBeGreaterThan(0)
      expect(rankKeyPhrases(buildDocument("", englishDocuments), [], language, { method })).toEqual([])
    })
  }
})
