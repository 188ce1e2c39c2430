// Salience: how much of a text is about an entity.
//
//     salience = weight of its type x (0.5 count + 0.2 position + 0.15 heading + 0.15 subject)
//
//     count      ln(1 + sum of its mentions' scores) / ln(1 + the largest such sum among entities that can be what a text is
//                about): a doubtful mention counts for less, and the tenth for less than the second
//     position   1 at the first character, falling to 0 at the last
//     heading    1 if a heading names it, or a first line without a full stop; else 0
//     subject    the share of its mentions that stand before the first verb of their sentence: who acts, not who is acted on
//
// Each part is from 0 to 1 and so is the sum. The shares are judged, not fitted: news says first and most often what it is about.
// A date or an amount is seldom the subject.

import { firstEndingBehind } from "../text/spans"
import type { EntityType, Mention, Sentence, Span, TextDocument } from "../types"

const COUNT_SHARE = 0.5
const POSITION_SHARE = 0.2
const HEADING_SHARE = 0.15
const SUBJECT_SHARE = 0.15

const TYPE_WEIGHTS: Readonly<Record<EntityType, number>> = {
  person: 1,
  organization: 1,
  country: 1,
  place: 1,
  nationality: 0.8,
  other: 0.8,
  hashtag: 0.5,
  handle: 0.5,
  date: 0.4,
  time: 0.3,
  money: 0.4,
  percent: 0.3,
  quantity: 0.3,
  url: 0.2,
  email: 0.2,
}
const MIN_SUBJECT_WEIGHT = 0.8

const MAX_HEADING_TOKENS = 25
const ENDS_SENTENCE = /[.!?…;:,]["'”’)\]]?$/u
const LONGEST_END = 2 // code units that it matches: a look at the whole sentence finds no more

/** What salience needs of one entity. */
export interface SalienceCandidate {
  readonly type: EntityType
  /** In the order of the text, at least one. */
  readonly mentions: readonly Mention[]
}

/** The salience of each candidate, from 0 to 1, in their order. */
export function salienceOf(document: TextDocument, candidates: readonly SalienceCandidate[]): number[] {
  const headings = headingsOf(document)
  const openings = openingsOf(document)
  const expected = candidates.map(({ mentions }) => mentions.reduce((sum, { score }) => sum + score, 0))
  const subjects = expected.filter((_, i) => TYPE_WEIGHTS[candidates[i].type] >= MIN_SUBJECT_WEIGHT)
  const largest = maximum(subjects.length > 0 ? subjects : expected)
  const length = Math.max(1, document.text.length)
  return candidates.map(({ type, mentions }, i) => {
    const count = largest === 0 ? 0 : Math.min(1, Math.log1p(expected[i]) / Math.log1p(largest))
    const position = 1 - mentions[0].start / length
    const heading = mentions.some(({ start }) => isInside(headings, start)) ? 1 : 0
    const subject = mentions.filter(({ start }) => isInside(openings, start)).length / mentions.length
    const sum = COUNT_SHARE * count + POSITION_SHARE * position + HEADING_SHARE * heading + SUBJECT_SHARE * subject
    return TYPE_WEIGHTS[type] * Math.min(1, sum)
  })
}

/** Sentences that stand alone on a line, are short and end without a mark: titles and headings. */
function headingsOf({ text, sentences, tokens }: TextDocument): Sentence[] {
  return sentences.filter(({ text: own, end, tokenStart, tokenEnd }) => {
    if (tokenEnd - tokenStart > MAX_HEADING_TOKENS || ENDS_SENTENCE.test(own.slice(-LONGEST_END))) return false
    const next = tokens.at(tokenEnd)
    return next !== undefined && /[\n\r\u2028\u2029]/u.test(text.slice(end, next.start))
  })
}

/** What stands before the first verb of each sentence that has one. A verb at the start is a command and has no subject. */
function openingsOf({ sentences, tokens }: TextDocument): Span[] {
  const openings: Span[] = []
  for (const { start, tokenStart, tokenEnd } of sentences) {
    let verb = tokenStart
    while (verb < tokenEnd && tokens[verb].pos !== "VERB" && tokens[verb].pos !== "AUX") verb++
    if (verb > tokenStart && verb < tokenEnd) openings.push({ start, end: tokens[verb].start })
  }
  return openings
}

/** Whether a place lies in one of the spans, which ascend and do not overlap. */
function isInside(spans: readonly Span[], start: number): boolean {
  const i = firstEndingBehind(spans, start)
  return i < spans.length && spans[i].start <= start
}

function maximum(values: readonly number[]): number {
  let most = 0
  for (const value of values) most = Math.max(most, value)
  return most
}
