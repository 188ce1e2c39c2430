// A name that is an ordinary word but for its capital and the article before it, "the Fed", or but for what the text names in full:
// "Fed Governor Jane Doe", where it has the "Federal Reserve".

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import { beginsWithCapital } from "../../text/letter-case"
import { once } from "../../text/once"
import { firstOverlapping, withSpans } from "../../text/spans"
import type { RecognizedMention, TextDocument } from "../../types"

const SCORE = 0.9

/** The mentions with such names among them, unless a longer one has the word. Both ascend without overlap. */
export function withArticledNames(
  { text: source, tokens }: TextDocument,
  mentions: readonly RecognizedMention[],
  { articles, articledNames, otherNamesOf }: NameKnowledge,
): RecognizedMention[] {
  const named = once(() => new Set(mentions.map(({ start, end }) => foldName(source.slice(start, end)))))
  const found: RecognizedMention[] = []
  for (let i = 0; i < tokens.length; i++) {
    const { text, norm, start, end } = tokens[i]
    const type = beginsWithCapital(text) ? articledNames.get(norm) : undefined
    if (type === undefined) continue
    const hasArticle = i > 0 && articles.has(tokens[i - 1].norm)
    if (!hasArticle && !named().has(otherNamesOf.get(norm) ?? "")) continue
    if (firstOverlapping(mentions, tokens[i]) !== undefined) continue
    found.push({ start, end, type, score: SCORE, form: "name" })
  }
  return withSpans(mentions, found)
}
