// How well a sentence can stand alone in a summary, whatever it says.

import type { Sentence, TextDocument, Token } from "../types"
import { ENDING_LENGTH } from "./quotable"

// What a sentence says is divided by this power of its length: by the length itself, short sentences win that say one thing
// (-3 points on newswire, bench/summaries.mjs); undivided, long ones that say much beside the point (-1).
const LENGTH_POWER = 0.5
// The first sentence counts twice, the fourth a third more: news says first what it is about. Without it -5 points on newswire.
const OPENING_BONUS = 1
const OPENING_SENTENCES = 3
/** "She denied it.", "And that was all.", "Will it last?": needs a sentence beside it. Costs 0.7 points, but reads better. */
const LEANING = 0.8
const QUESTION_END = /[?？]\p{P}*$/u

/** A factor for the sentence that is the `place`th, from 0, of those that may be quoted; greater than 0. */
export function fitnessOf(document: TextDocument, sentence: Sentence, place: number): number {
  const length = sentence.tokenEnd - sentence.tokenStart
  const opening = 1 + OPENING_BONUS * Math.exp(-place / OPENING_SENTENCES)
  return (opening * (leans(document, sentence) ? LEANING : 1)) / length ** LENGTH_POWER
}

function leans({ tokens }: TextDocument, { text, tokenStart, tokenEnd }: Sentence): boolean {
  if (QUESTION_END.test(text.slice(-ENDING_LENGTH))) return true
  let i = tokenStart
  while (i < tokenEnd && isMark(tokens[i])) i++
  return i < tokenEnd && (tokens[i].pos === "PRON" || tokens[i].pos === "CCONJ")
}

function isMark({ kind }: Token): boolean {
  return kind === "punctuation" || kind === "symbol"
}
