// A name that is an ordinary word but for its capital and the article before it: "the Fed".

import type { NameKnowledge } from "../../language"
import { beginsWithCapital } from "../../text/letter-case"
import { firstEndingBehind } from "../../text/spans"
import type { RecognizedMention, TextDocument } from "../../types"

const SCORE = 0.9

/** The mentions with such names among them, unless a longer one has the word. Both ascend without overlap. */
export function withArticledNames(
  { tokens }: TextDocument,
  mentions: readonly RecognizedMention[],
  { articles, articledNames }: NameKnowledge,
): RecognizedMention[] {
  const placed: RecognizedMention[] = []
  let next = 0
  for (let i = 1; i < tokens.length; i++) {
    const { text, norm, start, end } = tokens[i]
    const type = beginsWithCapital(text) && articles.has(tokens[i - 1].norm) ? articledNames.get(norm) : undefined
    if (type === undefined) continue
    const at = Math.max(next, firstEndingBehind(mentions, start))
    const found = mentions.at(at)
    if (found !== undefined && found.start < end) continue
    placed.push(...mentions.slice(next, at), { start, end, type, score: SCORE, form: "name" })
    next = at
  }
  return [...placed, ...mentions.slice(next)]
}
