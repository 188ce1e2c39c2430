// What a candidate is judged by: one number each, in a fixed order. The weights are learned, so a feature only has to be telling;
// whether more of it is better, the corpora decide. A new feature is a line at the end of its group; then retrain.

import type { EntityType, PartOfSpeech } from "../types"
import type { Measured } from "./measure"

export type FeatureOf = (candidate: Measured) => number

// Plain loops, because these few lines are a tenth of the time of key phrases.
function sum(values: readonly number[]): number {
  let total = 0
  for (let i = 0; i < values.length; i++) total += values[i]
  return total
}
function sumOfProducts(values: readonly number[], others: readonly number[]): number {
  let total = 0
  for (let i = 0; i < values.length; i++) total += values[i] * others[i]
  return total
}
function least(values: readonly number[]): number {
  let found = values[0]
  for (let i = 1; i < values.length; i++) if (values[i] < found) found = values[i]
  return found
}
function greatest(values: readonly number[]): number {
  let found = values[0]
  for (let i = 1; i < values.length; i++) if (values[i] > found) found = values[i]
  return found
}
const mean = (values: readonly number[]) => sum(values) / values.length
const last = (values: readonly number[]) => values[values.length - 1]
const flag = (value: boolean) => (value ? 1 : 0)

/** Grows slowly, so that a long text is not all beginning. */
const lateness = (place: number) => Math.log(3 + place / 10)
/** A word outside the graph must not make the logarithm infinite. */
const logCentrality = (value: number) => Math.log(0.01 + value)
function shareOfWords({ words }: Measured, pos: PartOfSpeech): number {
  let count = 0
  for (const word of words) if (word.pos === pos) count++
  return count / words.length
}
const isSingle: FeatureOf = ({ words }) => flag(words.length === 1)
const isType =
  (type: EntityType): FeatureOf =>
  ({ entity }) =>
    flag(entity?.type === type)

/** Each feature by a name that a reader of `why` understands. */
export const FEATURES: readonly (readonly [name: string, of: FeatureOf])[] = [
  // Length. A phrase of one word is another kind of thing than a longer one.
  ["one word", isSingle],
  ["two words", ({ words }) => flag(words.length === 2)],
  ["three words", ({ words }) => flag(words.length === 3)],
  ["letters", ({ letterCount }) => Math.log(letterCount)],
  // Place. News and abstracts say first what they are about.
  ["late first mention", ({ firstPlace }) => lateness(firstPlace)],
  ["distant first mention", ({ firstPlace }) => Math.sqrt(firstPlace)],
  ["late first word", ({ firstWordPlace }) => lateness(firstWordPlace)],
  // Use in the text. More is better, but less and less so: the two that compare with the text as a whole take back what the logarithms
  // give to its commonest words, most in a short text: F1@10 +0.8 on abstracts and +0.4 on news left out.
  ["beside the commonest word", ({ relativeCount }) => relativeCount],
  ["density of its words", ({ density }) => 100 * density],
  ["stands alone", ({ wholeCount }) => Math.log(1 + wholeCount)],
  ["never stands alone", ({ wholeCount }) => flag(wholeCount === 0)],
  ["use of its least used word", ({ counts }) => least(counts)],
  ["use of its most used word", ({ counts }) => greatest(counts)],
  ["use of its head word", ({ counts }) => last(counts)],
  ["use of its first word", ({ counts }) => counts[0]],
  ["spread of its words", ({ sentenceCounts }) => mean(sentenceCounts)],
  // Rarity in general text, and with use in this one (tf-idf).
  ["rarity of its commonest word", ({ rarities }) => least(rarities)],
  ["rarity of its head word", ({ rarities }) => last(rarities)],
  ["rarity of its adjective", ({ rarities, words }) => (words[0].pos === "ADJ" ? rarities[0] : 0)],
  ["rarity of a single word", (candidate) => isSingle(candidate) * last(candidate.rarities)],
  ["tf-idf", ({ counts, rarities }) => Math.log1p(sumOfProducts(counts, rarities))],
  // Centrality in the graph of words.
  ["centrality", ({ centralities }) => logCentrality(sum(centralities))],
  ["mean centrality", ({ centralities }) => logCentrality(mean(centralities))],
  ["centrality of its head word", ({ centralities }) => logCentrality(last(centralities))],
  ["centrality of its least central word", ({ centralities }) => logCentrality(least(centralities))],
  // Kinds of words.
  ["has initials", ({ hasInitials }) => flag(hasInitials)],
  ["proper nouns", (candidate) => shareOfWords(candidate, "PROPN")],
  ["adjectives", (candidate) => shareOfWords(candidate, "ADJ")],
  ["starts with an adjective", ({ words }) => flag(words[0].pos === "ADJ")],
  ["holds a participle", ({ words }) => flag(words.some(({ part }) => part === "participle"))],
  ["plural", ({ words }) => flag(words[words.length - 1].isPlural)],
  ["plural inside", ({ words }) => flag(words.some(({ isPlural }, i) => isPlural && i < words.length - 1))],
  // Names.
  ["name", ({ entity }) => flag(entity !== undefined)],
  ["person", isType("person")],
  ["organization", isType("organization")],
  ["country", isType("country")],
  ["place", isType("place")],
  ["other name", isType("other")],
  ["salience", ({ entity }) => entity?.salience ?? 0],
  // Neighbours.
  ["after an article", ({ before, count }) => before.article / count],
  ["after a preposition", ({ before, count }) => before.preposition / count],
  ["after a verb", ({ before, count }) => before.verb / count],
  ["after a conjunction", ({ before, count }) => before.conjunction / count],
  ["after nothing", ({ before, count }) => before.none / count],
  ["before a preposition", ({ after, count }) => after.preposition / count],
  ["before a verb", ({ after, count }) => after.verb / count],
  ["before a conjunction", ({ after, count }) => after.conjunction / count],
  ["before nothing", ({ after, count }) => after.none / count],
]

/** The features of a candidate, in the order of `FEATURES`. */
export function featuresOf(candidate: Measured): number[] {
  return FEATURES.map(([, of]) => of(candidate))
}
