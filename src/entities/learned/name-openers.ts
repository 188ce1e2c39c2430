// Storms and ships have the names of people: "Hurricane Ian", "HMS Queen Elizabeth". The word before the name tells.

import type { NameKnowledge } from "../../language"
import { beginsWithCapital } from "../../text/letter-case"
import { firstEndingBehind } from "../../text/spans"
import type { EntityType, RecognizedMention, TextDocument, Token } from "../../types"
import { isTitle, withoutStop } from "../names/words"

// What the network takes such names for. An organization it knows by its head: "Hurricane Center".
const MISTAKEN: ReadonlySet<EntityType> = new Set(["person", "place"])
const LONGEST_INITIALS = 2

/** The mentions, those of storms and ships with the word that tells, and as names of another kind. Both ascend without overlap. */
export function withNameOpeners(
  { tokens }: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  let lastEnd = 0
  return mentions.map((mention) => {
    const opener = MISTAKEN.has(mention.type) ? openerOf(tokens, mention, names) : undefined
    const isOpened = opener !== undefined && opener.start >= lastEnd
    lastEnd = mention.end
    return isOpened ? { ...mention, start: opener.start, type: "other" as const } : mention
  })
}

/** The telling word: the first of the mention, or the one before it, titles between them left out. */
function openerOf(
  tokens: readonly Token[],
  { start, end }: RecognizedMention,
  names: NameKnowledge,
): Token | undefined {
  const first = firstEndingBehind(tokens, start)
  if (isOpener(tokens, first, names)) return tokens[first].end < end ? tokens[first] : undefined
  let before = first - 1
  while (before > 0 && beginsWithCapital(tokens[before].text) && isTitle(withoutStop(tokens[before].norm), names))
    before--
  return before >= 0 && isOpener(tokens, before, names) ? tokens[before] : undefined
}

// "MV" and "SS" may be initials, "SS Rajamouli", unless an article stands before them.
function isOpener(tokens: readonly Token[], i: number, { otherOpeners, articles }: NameKnowledge): boolean {
  const { text, norm } = tokens[i]
  if (!beginsWithCapital(text) || !otherOpeners.has(norm)) return false
  return norm.length > LONGEST_INITIALS || (i > 0 && articles.has(tokens[i - 1].norm))
}
