// "National Security Adviser Wi Sung-lac" names a person: what ends in a title before a name is no body.

import type { NameKnowledge } from "../../language"
import { beginsWithCapital } from "../../text/letter-case"
import { firstEndingBehind } from "../../text/spans"
import type { RecognizedMention, TextDocument, Token } from "../../types"

const SCORE = 0.8 // a judgement: the corpora have no such phrase before a name that was overlooked
const MAX_NAME = 4 // tokens

/** The mentions without such phrases, and with the people behind them. Both ascend without overlap. */
export function withoutTitlePhrases(
  { tokens }: TextDocument,
  mentions: readonly RecognizedMention[],
  { offices }: NameKnowledge,
): RecognizedMention[] {
  return mentions.flatMap((mention, i) => {
    if (mention.type !== "organization") return [mention]
    const last = firstEndingBehind(tokens, mention.end - 1)
    const isPhrase = tokens[last].start > mention.start && offices.has(tokens[last].norm)
    if (!isPhrase || !isNamePart(tokens, last + 1)) return [mention]
    const next = mentions.at(i + 1)
    const end = nameEnd(tokens, last + 1, next?.start ?? Number.POSITIVE_INFINITY)
    if (end === last + 1) return []
    const span = { start: tokens[last + 1].start, end: tokens[end - 1].end }
    return [{ ...span, type: "person", score: SCORE, form: "name" } as const]
  })
}

/** The token behind the words with capitals from `first` on, and what a hyphen joins to them; `first` if a mention takes them. */
function nameEnd(tokens: readonly Token[], first: number, limit: number): number {
  let end = first
  while (end < tokens.length && end - first < MAX_NAME && isNamePart(tokens, end)) {
    const isJoined = tokens.at(end + 1)?.text === "-" && tokens.at(end + 2)?.start === tokens[end].end + 1
    end += isJoined ? 3 : 1
  }
  return tokens[end - 1].end > limit ? first : end
}

function isNamePart(tokens: readonly Token[], i: number): boolean {
  const token = tokens.at(i)
  return token?.kind === "word" && beginsWithCapital(token.text) && token.start === tokens[i - 1].end + 1
}
