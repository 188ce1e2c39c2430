// A summary: the sentences of a text that say most of what it is about.

import type { WordKnowledge } from "../language"
import { byPosition } from "../text/spans"
import type { SummaryOptions, SummarySentence, TextDocument } from "../types"
import { pickSentences } from "./pick"
import { type Content, pointsOf } from "./points"
import { quotableSentences } from "./quotable"

/** What a reader takes in at a glance, and the length that first-sentences baselines for news have. */
const DEFAULT_SENTENCES = 3

/**
 * The sentences that say most of what the text is about, in the order of the text. An empty text has none. Time grows with the
 * length of the text, apart from the logarithm of a queue.
 */
export function pickSummary(
  document: TextDocument,
  content: Content,
  words: WordKnowledge,
  { sentences, maxCharacters = Number.POSITIVE_INFINITY }: SummaryOptions = {},
): SummarySentence[] {
  const defaultSentences = maxCharacters === Number.POSITIVE_INFINITY ? DEFAULT_SENTENCES : Number.POSITIVE_INFINITY
  const limits = { sentences: sentences ?? defaultSentences, maxCharacters }
  const quotable = quotableSentences(document, content.entities)
  const points = pointsOf(document, quotable, content, words)
  const picks = pickSentences(document, quotable, points, limits)
  const most = picks.at(0)?.gain ?? 0
  return picks
    .map(({ sentence: { text, start, end, tokenStart, tokenEnd }, gain }) => {
      return { text, start, end, tokenStart, tokenEnd, score: most > 0 ? gain / most : 0 }
    })
    .sort(byPosition)
}
