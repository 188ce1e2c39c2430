// "Daniel, Jordan, Kevin and Ana": between two people of one word in a list a given name is one too, whatever else it may be.

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import { beginsWithCapital } from "../../text/letter-case"
import { firstOverlapping, withSpans } from "../../text/spans"
import type { RecognizedMention, TextDocument, Token } from "../../types"

const SCORE = 0.95
const COMMA = ","

/** The mentions, such names among them as people. Both ascend without overlap. */
export function withListedGivenNames(
  { tokens }: TextDocument,
  mentions: readonly RecognizedMention[],
  { givenNames }: NameKnowledge,
): RecognizedMention[] {
  const isOne = (i: number) => i >= 0 && i < tokens.length && isPersonOfOneWord(tokens[i], mentions)
  const found: RecognizedMention[] = []
  for (let i = 2; i + 2 < tokens.length; i++) {
    if (tokens[i - 1].text !== COMMA || tokens[i + 1].text !== COMMA || !beginsWithCapital(tokens[i].text)) continue
    const { start, end, norm } = tokens[i]
    if (!givenNames.has(foldName(norm)) || !isOne(i - 2) || !isOne(i + 2)) continue
    found.push({ start, end, type: "person", score: SCORE, form: "name" })
  }
  return withSpans(mentions, found)
}

function isPersonOfOneWord(token: Token, mentions: readonly RecognizedMention[]): boolean {
  const found = firstOverlapping(mentions, token)
  return found?.type === "person" && found.start === token.start && found.end === token.end
}
