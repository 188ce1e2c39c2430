// A list that covers more of the text: phrases that share words with those already chosen wait.

import type { Candidate } from "./candidates"

interface Scored {
  readonly candidate: Candidate
  readonly score: number
}

/** How many phrases for each that is wanted are looked at: the rest could never catch up. */
const POOL = 5

/** How many of the best phrases `diversify` looks at. */
export function poolSize(size: number, diversity: number): number {
  return diversity === 0 ? size : size * POOL
}

/**
 * The first `size` phrases by maximal marginal relevance (J. Carbonell and J. Goldstein, SIGIR 1998): each time the phrase with the
 * highest (1 - diversity) * score - diversity * likeness, where likeness is the greatest share of words (Jaccard) that it has in
 * common with one already chosen. With a diversity of 0 the order is that of the scores.
 */
export function diversify<P extends Scored>(ranked: readonly P[], size: number, diversity: number): P[] {
  if (diversity === 0) return ranked.slice(0, size)
  const best = ranked.at(0)?.score ?? 1
  const pool = ranked
    .slice(0, size * POOL)
    .map((phrase) => ({ phrase, lemmas: lemmasOf(phrase.candidate), likeness: 0 }))
  const chosen: P[] = []
  while (chosen.length < size && pool.length > 0) {
    const value = ({ phrase, likeness }: (typeof pool)[number]) =>
      (1 - diversity) * (phrase.score / best) - diversity * likeness
    let next = 0
    for (let i = 1; i < pool.length; i++) if (value(pool[i]) > value(pool[next])) next = i
    const [taken] = pool.splice(next, 1)
    chosen.push(taken.phrase)
    for (const other of pool) other.likeness = Math.max(other.likeness, likenessOf(taken.lemmas, other.lemmas))
  }
  return chosen
}

const lemmasOf = ({ words }: Candidate): ReadonlySet<number> => new Set(words.map(({ lemma }) => lemma))

function likenessOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0
  for (const lemma of a) if (b.has(lemma)) shared++
  return shared / (a.size + b.size - shared)
}
