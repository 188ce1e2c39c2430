import type { Candidate } from "../candidates"
import { centralities, earlyStart } from "../centrality"
import type { WordFigures } from "../word-figures"

const WINDOW = 10 // of the 2 to 10 that the paper tries, as good as any
const FIRST_PLACE = 1 // places count from 1 in the paper

/**
 * PositionRank (C. Florescu and C. Caragea, "PositionRank: an unsupervised approach to keyphrase extraction", ACL 2017): PageRank
 * over nouns and adjectives that stand near each other, started at each word with the sum of 1 / place over its places; a phrase
 * has the sum of its words.
 */
export function positionRankScores(candidates: readonly Candidate[], { sequence, size }: WordFigures): number[] {
  const start = earlyStart(sequence, size, FIRST_PLACE)
  const shares = centralities(sequence, { window: WINDOW, start, isWeighted: true })
  return candidates.map(({ words }) => words.reduce((sum, { lemma }) => sum + shares[lemma], 0))
}
