import type { Candidate } from "../candidates"
import { centralities, evenStart } from "../centrality"
import type { WordFigures } from "../word-figures"

const WINDOW = 2 // the best of the paper: next to each other

/**
 * TextRank (R. Mihalcea and P. Tarau, "TextRank: bringing order into texts", EMNLP 2004): PageRank over nouns and adjectives that
 * stand next to each other, pairs counted once; a phrase has the sum of its words.
 */
export function textRankScores(candidates: readonly Candidate[], { sequence, size }: WordFigures): number[] {
  const shares = centralities(sequence, { window: WINDOW, start: evenStart(sequence, size), isWeighted: false })
  return candidates.map(({ words }) => words.reduce((sum, { lemma }) => sum + shares[lemma], 0))
}
