import type { Candidate } from "../candidates"
import type { WordFigures } from "../word-figures"

/**
 * TF-IDF (G. Salton and C. Buckley, "Term-weighting approaches in automatic text retrieval", 1988): the sum over the words of a
 * phrase of their count in the text times their rarity in general text, ln(all words / this word).
 */
export function tfIdfScores(
  candidates: readonly Candidate[],
  { counts }: WordFigures,
  rarityOf: (word: string) => number,
): number[] {
  return candidates.map(({ words }) =>
    words.reduce((sum, { lemma, norm }) => sum + Math.max(1, counts[lemma]) * rarityOf(norm), 0),
  )
}
