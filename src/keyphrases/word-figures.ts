// What one text says of its words, by word number: the ground of all scores.

import { countLemmas, type PhraseWord } from "./phrase-words"

export interface WordFigures {
  /** For each place of the prose, the number of its noun or adjective, or -1. */
  readonly sequence: readonly number[]
  /** Number of words that have a number. */
  readonly size: number
  /** How many of them are nouns or adjectives of the prose. */
  readonly nounLikeCount: number
  /** Occurrences of the commonest of them; 1 in a text that has none. */
  readonly mostCount: number
  /** For each: occurrences as a noun or adjective, sentences that hold it, and its first place. */
  readonly counts: Float64Array
  readonly sentenceCounts: Float64Array
  readonly firstPlaces: Float64Array
}

export function measureWords(runs: readonly (readonly PhraseWord[])[]): WordFigures {
  const size = countLemmas(runs)
  const counts = new Float64Array(size)
  const sentenceCounts = new Float64Array(size)
  const firstPlaces = new Float64Array(size)
  const lastSentence = new Float64Array(size).fill(-1)
  const sequence: number[] = []
  let nounLikeCount = 0
  let mostCount = 1
  for (const run of runs) {
    for (const { lemma, place, part, pos, isStopWord, sentenceStart } of run) {
      if (place < 0) continue
      const isNounLike = part === "noun" || part === "adjective" || (!isStopWord && pos === "PROPN")
      sequence.push(isNounLike ? lemma : -1)
      if (!isNounLike) continue
      if (counts[lemma]++ === 0) {
        firstPlaces[lemma] = place
        nounLikeCount++
      }
      if (counts[lemma] > mostCount) mostCount = counts[lemma]
      if (lastSentence[lemma] !== sentenceStart) sentenceCounts[lemma]++
      lastSentence[lemma] = sentenceStart
    }
  }
  return { sequence, size, nounLikeCount, mostCount, counts, sentenceCounts, firstPlaces }
}
