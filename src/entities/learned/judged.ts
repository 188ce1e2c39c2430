// What the rules of names.ts say, as labels: the network is told, and learns where to trust them.

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import type { RecognizedMention, TextDocument } from "../../types"
import type { DocumentScores } from "./document-scores"
import { LABEL_COUNT, NAME_KINDS, type NameKind, OUTSIDE, writeName } from "./labels"

const KINDS: ReadonlyMap<string, number> = new Map(NAME_KINDS.map((kind: NameKind, i) => [kind, i]))
const CERTAIN_SCORE = 0.8 // of the rules: lower ones rest on the words around a name
const CERTAIN_ALONE = 0.95 // of one word: "Lagos-based", the head of a report, a name that means nothing else
const CERTAIN_BONUS = 3 // to logarithms of probabilities: the network must be sure of something else to win

const OTHER = NAME_KINDS.indexOf("other")

/** One label for each token of the document. Mentions must ascend and lie on the edges of tokens. */
export function labelMentions({ tokens }: TextDocument, mentions: readonly RecognizedMention[]): Uint8Array {
  const labels = new Uint8Array(tokens.length)
  let tokenStart = 0
  for (const { start, end, type } of mentions) {
    while (tokenStart < tokens.length && tokens[tokenStart].start < start) tokenStart++
    let tokenEnd = tokenStart
    while (tokenEnd < tokens.length && tokens[tokenEnd].end <= end) tokenEnd++
    if (tokenEnd > tokenStart) writeName(labels, { tokenStart, tokenEnd, kind: KINDS.get(type) ?? OTHER })
    tokenStart = tokenEnd
  }
  return labels
}

/** Adds to the scores of a document what the rules are certain of; `certain` holds their labels. */
export function favourCertain(certain: Uint8Array, { labels }: Pick<DocumentScores, "labels">): void {
  for (let i = 0; i < certain.length; i++) {
    if (certain[i] !== OUTSIDE) labels[i * LABEL_COUNT + certain[i]] += CERTAIN_BONUS
  }
}

/**
 * Whether the rules know a name and do not guess it: one of several words that is listed or holds a telling word, "West Bank",
 * "Larsen & Toubro", "McDonald's"; or the surname of a person whom the text names in full.
 */
export function isCertain(
  { text }: TextDocument,
  { start, end, type, score }: RecognizedMention,
  names: NameKnowledge,
): boolean {
  if (score >= CERTAIN_ALONE) return true
  if (score < CERTAIN_SCORE) return false
  const name = text.slice(start, end)
  return type === "person" || name.includes(" ") || endsInPossessive(foldName(name), names)
}

function endsInPossessive(name: string, { possessives }: NameKnowledge): boolean {
  for (const ending of possessives) if (name.endsWith(ending)) return true
  return false
}
