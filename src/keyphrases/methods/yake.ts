import type { Candidate } from "../candidates"
import type { PhraseWord } from "../phrase-words"

/** What YAKE counts of one word, all its forms together. */
interface WordCounts {
  count: number
  /** Occurrences inside a sentence with a capital, and in capitals only. */
  capitalized: number
  acronym: number
  /** Numbers of the sentences that hold it, ascending. */
  readonly sentences: number[]
  /** Occurrences of other words directly before and after it. */
  readonly left: Map<number, number>
  readonly right: Map<number, number>
}

const CAPITAL = /^\p{Lu}/u
const ACRONYM = /^\p{Lu}{2,}$/u

/**
 * YAKE (R. Campos et al., "YAKE! Keyword extraction from single documents using multiple local features", Information Sciences
 * 2020): case, place, frequency, variety of neighbours and spread make the score of a word, the product over the words of a phrase
 * that of the phrase. Lower is better there, so what comes back is 1 / (1 + S). Candidates are our noun phrases, where the paper
 * takes all runs of up to three words; neighbours are the next words (a window of 1), as in the authors' program.
 */
export function yakeScores(
  text: string,
  runs: readonly (readonly PhraseWord[])[],
  candidates: readonly Candidate[],
): number[] {
  const { words, sentenceCount } = countWords(text, runs)
  const scores = scoreWords(words, sentenceCount)
  return candidates.map(({ words: phrase, occurrences }) => {
    let product = 1
    let sum = 0
    for (const { lemma } of phrase) {
      const score = scores.get(lemma) ?? 1
      product *= score
      sum += score
    }
    return 1 / (1 + product / (occurrences.length * (1 + sum)))
  })
}

function countWords(text: string, runs: readonly (readonly PhraseWord[])[]) {
  const words = new Map<number, WordCounts>()
  const sentenceNumbers = new Map<number, number>()
  for (const run of runs) {
    for (let i = 0; i < run.length; i++) {
      const { lemma, start, end, isStopWord, opensSentence, sentenceStart } = run[i]
      const sentence = sentenceNumbers.get(sentenceStart) ?? sentenceNumbers.size
      sentenceNumbers.set(sentenceStart, sentence)
      if (isStopWord) continue
      const counted = words.get(lemma) ?? emptyCounts()
      words.set(lemma, counted)
      const form = text.slice(start, end)
      counted.count++
      if (!opensSentence && CAPITAL.test(form)) counted.capitalized++
      if (ACRONYM.test(form)) counted.acronym++
      if (counted.sentences.at(-1) !== sentence) counted.sentences.push(sentence)
      if (i > 0) increase(counted.left, run[i - 1].lemma)
      if (i + 1 < run.length) increase(counted.right, run[i + 1].lemma)
    }
  }
  return { words, sentenceCount: sentenceNumbers.size }
}

const emptyCounts = (): WordCounts => ({
  count: 0,
  capitalized: 0,
  acronym: 0,
  sentences: [],
  left: new Map(),
  right: new Map(),
})

function increase(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function scoreWords(words: ReadonlyMap<number, WordCounts>, sentenceCount: number): Map<number, number> {
  const counts = [...words.values()].map(({ count }) => count)
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length
  const deviation = Math.sqrt(counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / counts.length)
  const most = counts.reduce((a, b) => Math.max(a, b), 1)
  const scores = new Map<number, number>()
  for (const [lemma, { count, capitalized, acronym, sentences, left, right }] of words) {
    const casing = Math.max(capitalized, acronym) / (1 + Math.log(count))
    const place = Math.log(Math.log(3 + median(sentences)))
    const frequency = count / (mean + deviation)
    const relatedness = 1 + (variety(left) + variety(right)) * (count / most)
    const spread = sentences.length / sentenceCount
    scores.set(lemma, (relatedness * place) / (casing + frequency / relatedness + spread / relatedness))
  }
  return scores
}

/** How many different neighbours there are for each occurrence of one: a word that stands beside everything says little. */
function variety(neighbours: ReadonlyMap<number, number>): number {
  let occurrences = 0
  for (const count of neighbours.values()) occurrences += count
  return occurrences === 0 ? 0 : neighbours.size / occurrences
}

function median(ascending: readonly number[]): number {
  const middle = ascending.length >> 1
  return ascending.length % 2 === 1 ? ascending[middle] : (ascending[middle - 1] + ascending[middle]) / 2
}
