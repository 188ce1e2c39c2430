// Where a word with a capital stands, and how sure its part of speech is: what the capital is worth, and so whether the lemma keeps
// it, depends on that. "Banks" at the beginning of a sentence is "bank"; the "Court" inside one that may be a noun or part of a
// name keeps its capital.

import { ALL_CAPITALS } from "./lemmas"
import { CAPITALS, hasNoLetter, REACH, type SentenceWindow, TITLE_CASE } from "./tag-features"

/** First word of a sentence; after a mark or a number; after a word; the same in a headline; in capitals; in a line of capitals. */
const FIRST = 0
const AFTER_MARK = 1
const INSIDE = 2
const INSIDE_HEADLINE = 3
const IN_CAPITALS = 4
const LINE_OF_CAPITALS = 5
const PLACES = 6

/** Each of these places twice: of words whose tag is sure, then of others. */
export const CAPITAL_PLACES = 2 * PLACES

const SURE_LEAD = 32 // nine of ten tags that lead by as much are right: cards/en-tag-scores.json

/** What is known of a tagged sentence: a part of `Tagger`. */
interface TaggedSentence {
  readonly window: SentenceWindow
  readonly leads: readonly number[]
}

/**
 * Where word `i` of a sentence stands, as a number below `CAPITAL_PLACES`.
 *
 * @param wordCase How the word is written: capitalized or all in capitals.
 * @param style How the sentence is: `caseStyle`.
 */
export function capitalPlace({ window, leads }: TaggedSentence, i: number, wordCase: number, style: number): number {
  const isUnsure = leads[i] >= 0 && leads[i] < SURE_LEAD // below 0: the only tag its word ever has
  const place = wordCase === ALL_CAPITALS ? placeInCapitals(style) : placeInSentence(window, i, style)
  return isUnsure ? PLACES + place : place
}

function placeInCapitals(style: number): number {
  return style === CAPITALS ? LINE_OF_CAPITALS : IN_CAPITALS
}

function placeInSentence({ looks }: SentenceWindow, i: number, style: number): number {
  let before = i - 1
  while (before >= 0 && hasNoLetter(looks[before + REACH])) before--
  if (before < 0) return FIRST
  if (before < i - 1) return AFTER_MARK
  return style === TITLE_CASE ? INSIDE_HEADLINE : INSIDE
}
