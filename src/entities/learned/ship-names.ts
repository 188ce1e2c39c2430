// Ships have the names of people, "HMS Queen Elizabeth", and so have operations, "Operation Barbarossa". The word before the name tells.

import type { NameKnowledge } from "../../language"
import { beginsWithCapital, isInCapitals } from "../../text/letter-case"
import { areJoined, firstEndingBehind } from "../../text/spans"
import type { EntityType, RecognizedMention, TextDocument, Token } from "../../types"
import { isTitle, withoutStop } from "../names/words"

const MISTAKEN: ReadonlySet<EntityType> = new Set(["person", "place"]) // what the network takes such names for
const LONGEST_INITIALS = 2

/** The mentions, those of ships with the letters before the name, and as names of another kind. Both ascend without overlap. */
export function withShipNames(
  { tokens }: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  let lastEnd = 0
  return mentions.map((mention) => {
    const isMistaken =
      MISTAKEN.has(mention.type) || (mention.type === "organization" && isNoClub(tokens, mention, names))
    const prefix = isMistaken ? prefixOf(tokens, mention, names) : undefined
    const isShip = prefix !== undefined && prefix.start >= lastEnd
    lastEnd = mention.end
    return isShip ? { ...mention, start: prefix.start, type: "other" as const } : mention
  })
}

// "The MV Dali", "INS Vikrant"; "SS Lazio", a club, has no article. "Operation Smile" is one of those that help.
function isNoClub(tokens: readonly Token[], { start }: RecognizedMention, { articles }: NameKnowledge): boolean {
  const first = firstEndingBehind(tokens, start)
  const { text } = tokens[first]
  return (first > 0 && articles.has(tokens[first - 1].norm)) || (text.length > LONGEST_INITIALS && isInCapitals(text))
}

/** The word that tells: the first of the mention, or the one before it, titles between them left out. */
function prefixOf(
  tokens: readonly Token[],
  { start, end }: RecognizedMention,
  names: NameKnowledge,
): Token | undefined {
  const first = firstEndingBehind(tokens, start)
  if (isPrefix(tokens, first, names)) return tokens[first].end < end ? tokens[first] : undefined
  if (endsSlashed(tokens, first, names)) return tokens[first].end < end ? tokens[first - 2] : undefined
  let before = first - 1
  while (before > 0 && beginsWithCapital(tokens[before].text) && isTitle(withoutStop(tokens[before].norm), names))
    before--
  if (before >= 0 && endsSlashed(tokens, before, names)) return tokens[before - 2]
  return before >= 0 && isPrefix(tokens, before, names) ? tokens[before] : undefined
}

// "V" of "M/V Dali".
function endsSlashed(tokens: readonly Token[], i: number, { shipPrefixes }: NameKnowledge): boolean {
  if (i < 2 || tokens[i - 1].text !== "/" || !areJoined(tokens, i - 2, i)) return false
  return shipPrefixes.has(`${tokens[i - 2].norm}/${tokens[i].norm}`)
}

// "MV" and "SS" may be initials, "SS Rajamouli", unless an article stands before them.
function isPrefix(tokens: readonly Token[], i: number, { shipPrefixes, articles }: NameKnowledge): boolean {
  const { text, norm } = tokens[i]
  if (!beginsWithCapital(text) || !shipPrefixes.has(norm)) return false
  return norm.length > LONGEST_INITIALS || (i > 0 && articles.has(tokens[i - 1].norm))
}
