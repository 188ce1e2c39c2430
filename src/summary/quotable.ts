// Which sentences a summary may quote: whole sentences of the prose; no headings, bylines, captions or teasers.

import { proseLines } from "../keyphrases/furniture"
import type { Entity, Sentence, TextDocument } from "../types"

/** As far back as a sentence's stop is looked for: room for "!”)" and more. */
export const ENDING_LENGTH = 8
const STOP = /[.!?。！？]\p{P}*$/u
/** "He works at the Faculty o...": the rest stands on another page. */
const BREAKING_OFF = /(?:…|\.\.)\p{P}*$/u
/** A line that does not end in a stop is a heading, a caption or a teaser; with this many whole sentences, prose that was cut off. */
const MIN_WHOLE_SENTENCES = 3

/**
 * The sentences that a summary may quote, in order. Where there is none, as in a text of nothing but headings, all that stand in
 * the best lines there are.
 */
export function quotableSentences(document: TextDocument, entities: readonly Entity[]): readonly Sentence[] {
  const lines = sentencesByLine(document, entities)
  const quotable = lines.flatMap((line) => {
    const whole = line.filter(isWhole)
    const isWholeLine = whole.at(-1) === line.at(-1)
    return isWholeLine || whole.length >= MIN_WHOLE_SENTENCES ? whole : []
  })
  return quotable.length > 0 ? quotable : lines.flat()
}

function isWhole({ text }: Sentence): boolean {
  const ending = text.slice(-ENDING_LENGTH)
  return STOP.test(ending) && !BREAKING_OFF.test(ending)
}

/** The sentences of each line of the prose: one walk over both. */
function sentencesByLine(document: TextDocument, entities: readonly Entity[]): Sentence[][] {
  const { sentences } = document
  let next = 0
  return proseLines(document, entities).map(({ start, end }) => {
    while (next < sentences.length && sentences[next].start < start) next++
    const first = next
    while (next < sentences.length && sentences[next].end <= end) next++
    return sentences.slice(first, next)
  })
}
