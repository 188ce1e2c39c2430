// Our own ranker: a weighted sum of features, turned into a chance.

import type { PhraseKnowledge } from "../../language"
import { onceFor } from "../../text/once"
import type { KeyPhraseReason } from "../../types"
import type { Candidate } from "../candidates"
import { FEATURES, featuresOf } from "../features"
import { measureCandidates } from "../measure"
import type { WordFigures } from "../word-figures"

const REASONS = 3

/** The score of each candidate: the chance that a person asked for key phrases would choose it, as far as the corpora go. */
export function proselensScores(
  candidates: readonly Candidate[],
  figures: WordFigures,
  { rarityOf, weights, bias }: PhraseKnowledge,
): number[] {
  const ordered = orderedWeights(weights)
  const measured = measureCandidates(candidates, figures, rarityOf)
  const sums = measured.map(() => bias)
  // Feature by feature; candidate by candidate, this took a fifth longer.
  FEATURES.forEach(([, of], feature) => {
    const weight = ordered[feature]
    for (let i = 0; i < measured.length; i++) sums[i] += weight * of(measured[i])
  })
  return sums.map((sum) => 1 / (1 + Math.exp(-sum)))
}

const orderedWeights = onceFor((weights: PhraseKnowledge["weights"]) =>
  FEATURES.map(([name]) => weightOf(weights, name).weight),
)

/**
 * For each candidate, in the same order, the features that weighed most for or against it, compared with the average candidate; the
 * weightiest first.
 */
export function reasonsFor(
  candidates: readonly Candidate[],
  figures: WordFigures,
  { rarityOf, weights }: PhraseKnowledge,
): KeyPhraseReason[][] {
  return measureCandidates(candidates, figures, rarityOf).map((measured) =>
    featuresOf(measured)
      .map((value, i) => {
        const feature = FEATURES[i][0]
        const { weight, mean } = weightOf(weights, feature)
        return { feature, contribution: weight * (value - mean) }
      })
      .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
      .slice(0, REASONS),
  )
}

function weightOf(weights: PhraseKnowledge["weights"], name: string) {
  const weight = weights.get(name)
  if (weight === undefined) throw new RangeError(`the key phrase ranker has no weight for "${name}"; train it again`)
  return weight
}
