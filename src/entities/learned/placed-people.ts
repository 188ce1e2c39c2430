// A place and a person behind it, with nothing between: "the governor of Illinois Jane Doe".

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import { firstEndingBehind } from "../../text/spans"
import type { RecognizedMention, TextDocument, Token } from "../../types"

const MAX_PLACE_TOKENS = 3 // "United Arab Emirates"

/** The mentions, such pairs parted. Both ascend without overlap. */
export function partPlacedPeople(
  { text, tokens }: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  return mentions.flatMap((mention) => {
    const { type, start, end } = mention
    if ((type !== "person" && type !== "place") || !text.slice(start, end).includes(" ")) return [mention]
    const first = firstEndingBehind(tokens, start)
    const behind = firstEndingBehind(tokens, end)
    const person = leadsToPlace(tokens, first, names) ? startOfPerson(text, tokens, first, behind, names) : -1
    if (person < 0) return [mention]
    return [
      { ...mention, type: "place" as const, end: tokens[person - 1].end },
      { ...mention, type: "person" as const, start: tokens[person].start },
    ]
  })
}

// "of Illinois", "in Baghdad", "the Netherlands"
function leadsToPlace(tokens: readonly Token[], first: number, names: NameKnowledge): boolean {
  if (first === 0) return false
  const { norm } = tokens[first - 1]
  return names.connectors.has(norm) || names.placePrepositions.has(norm) || names.articles.has(norm)
}

/** The token behind a listed place with which a full name begins, or -1. "Jordan" may begin the name itself. */
function startOfPerson(
  text: string,
  tokens: readonly Token[],
  first: number,
  behind: number,
  { places, provinceCountries, countries, givenNames, placeHeads }: NameKnowledge,
): number {
  for (let at = Math.min(first + MAX_PLACE_TOKENS, behind - 2); at > first; at--) {
    const key = foldName(text.slice(tokens[first].start, tokens[at - 1].end))
    const isPlace = places.has(key) || provinceCountries.has(key) || countries.has(key)
    const { norm } = tokens[at]
    const isName = givenNames.has(foldName(norm)) && !placeHeads.has(norm) // "River" in "Euphrates River Valley"
    if (isPlace && !givenNames.has(key) && isName) return at
  }
  return -1
}
