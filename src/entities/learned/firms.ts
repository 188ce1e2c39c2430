// Firms, governments and teams that look like people: "Doe Management", "Doe Cabinet", "Tesla", and "Doe" of whose shareholders the
// text speaks, or of whose people: "Doe's Rita Roe". And those that look like places, "shares of Doe".

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import { firstEndingBehind } from "../../text/spans"
import type { RecognizedMention, TextDocument } from "../../types"
import { capitalUses } from "../names/context"
import { wordsOfFullNames } from "./named-in-full"

/** The mentions, people who are firms as organizations. They ascend without overlap, and so does what comes back. */
export function withFirms(
  document: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  const { tokens, sentences } = document
  const useIn = capitalUses(tokens, names)
  const inFull = wordsOfFullNames(document, mentions)
  return mentions.map((mention, i) => {
    const { type, start, end } = mention
    if (isOwnedInShares(document, mention, names)) return { ...mention, type: "organization" as const }
    if (type !== "person") return mention
    const last = firstEndingBehind(tokens, end - 1)
    const isOneWord = tokens[last].start === start
    // In a headline "Research" is any word.
    const isFirm = isOneWord
      ? !inFull.has(tokens[last].text) &&
        (names.namesakes.has(foldName(tokens[last].norm)) ||
          isBeforeFirmNoun(document, last, names) ||
          employsAnalyst(document, last, i > 0 ? mentions[i - 1] : undefined, names) ||
          hasPeople(document, last, mentions.at(i + 1), names))
      : (names.firmHeads.has(tokens[last].norm) || names.governments.has(tokens[last].norm)) &&
        useIn(sentences[firstEndingBehind(sentences, start)]) === "prose"
    return isFirm ? { ...mention, type: "organization" as const } : mention
  })
}

// "Shares of Doe", not "shares in Peru" or "a stake in Doe's bank".
function isOwnedInShares(
  { text, tokens }: TextDocument,
  { type, start, end }: RecognizedMention,
  names: NameKnowledge,
): boolean {
  const first = firstEndingBehind(tokens, start)
  if ((type !== "person" && type !== "place") || first < 2) return false
  const [noun, preposition] = [tokens[first - 2], tokens[first - 1]]
  const isLink = names.connectors.has(preposition.norm) || names.locatives.has(preposition.norm)
  if (!names.shareNouns.has(noun.norm) || !isLink) return false
  const key = foldName(text.slice(start, end))
  const isPossessor = names.possessives.has(tokens.at(firstEndingBehind(tokens, end))?.norm ?? "")
  const isKnown = names.places.has(key) || names.countries.has(key) || names.provinceCountries.has(key)
  return !isKnown && !isPossessor && !names.givenNames.has(foldName(tokens[first].norm))
}

// "Doe shareholders" within the sentence, which a line or a mark may end.
function isBeforeFirmNoun({ tokens }: TextDocument, i: number, { firmNouns }: NameKnowledge): boolean {
  const next = tokens.at(i + 1)
  return next !== undefined && next.start === tokens[i].end + 1 && firmNouns.has(next.text)
}

// "analyst Rita Roe of Doe"
function employsAnalyst(
  { tokens }: TextDocument,
  i: number,
  before: RecognizedMention | undefined,
  { firmNouns, connectors, whereabouts }: NameKnowledge,
): boolean {
  if (i < 3 || before?.type !== "person" || before.end !== tokens[i - 2].end) return false
  const { norm } = tokens[i - 1]
  const first = firstEndingBehind(tokens, before.start)
  const isAnalyst = first > 0 && firmNouns.has(tokens[first - 1].norm)
  return isAnalyst && (connectors.has(norm) || whereabouts.has(norm))
}

// "Doe's Rita Roe": one person does not have another.
function hasPeople(
  { text, tokens }: TextDocument,
  i: number,
  next: RecognizedMention | undefined,
  { givenNames, possessives }: NameKnowledge,
): boolean {
  const possessive = tokens.at(i + 1)
  if (possessive === undefined || !possessives.has(possessive.norm) || givenNames.has(foldName(tokens[i].norm)))
    return false
  if (next?.type !== "person" || next.start !== possessive.end + 1) return false
  return text.slice(next.start, next.end).includes(" ")
}
