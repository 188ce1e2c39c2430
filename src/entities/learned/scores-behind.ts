// "Liverpool 3 (Salah 14, Gakpo 81)": a number behind a name is no part of it, if it is a minute or a result.

import { firstEndingBehind } from "../../text/spans"
import type { RecognizedMention, TextDocument } from "../../types"

/**
 * The mentions without a number at their end, where the text has what is left as a person's name, or before a bracket as any name.
 * They ascend without overlap, and so does what comes back.
 */
export function withoutScoresBehind(
  { text, tokens }: TextDocument,
  mentions: readonly RecognizedMention[],
): RecognizedMention[] {
  const lastOf = ({ end }: RecognizedMention) => firstEndingBehind(tokens, end - 1)
  if (!mentions.some((mention) => tokens[lastOf(mention)].kind === "number")) return [...mentions]
  const found = new Map(mentions.map(({ start, end, type }) => [text.slice(start, end), type]))
  return mentions.map((mention) => {
    const { start } = mention
    const last = lastOf(mention)
    if (tokens[last].kind !== "number" || tokens[last].start <= start) return mention
    const shorter = { start, end: tokens[last - 1].end }
    const type = found.get(text.slice(shorter.start, shorter.end))
    const isScore = type === "person" || (type !== undefined && type !== "other" && tokens.at(last + 1)?.text === "(")
    return isScore ? { ...mention, ...shorter, type } : mention
  })
}
