// Places that look like people, "Quang Ninh", "Rae Bareli": what stands beside them anywhere in the text tells. One word takes a better
// sign than "in": "residents of Jackson", if the text names no one so in full.

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import { once } from "../../text/once"
import { firstEndingBehind } from "../../text/spans"
import type { RecognizedMention, TextDocument, Token } from "../../types"
import { isUnknownWord } from "../names/unknown-word"
import { wordsOfFullNames } from "./named-in-full"

const GOES_ON: ReadonlySet<string> = new Set(["-", "&"])
const PERSON = Number.NEGATIVE_INFINITY
const PLACE_NOUN = 2 // of whom there are residents is no one, and no one is named beside a place: "in Hama and Homs"
/** How many signs of a place it takes, and how many if the first word is a given name. */
const MIN_SIGNS = 1
const MAX_WORDS = 4
const MIN_SIGNS_AGAINST_GIVEN = 2

/** The mentions, people who are such places as places. Both ascend without overlap. */
export function withSignedPlaces(
  document: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  const signs = placeSigns(document, mentions, names)
  if (signs.size === 0) return [...mentions]
  const { text } = document
  return mentions.map((mention) => {
    if (mention.type !== "person") return mention
    const name = text.slice(mention.start, mention.end)
    const first = foldName(name.split(" ")[0].toLowerCase())
    const needed = names.givenNames.has(first) ? MIN_SIGNS_AGAINST_GIVEN : MIN_SIGNS
    return (signs.get(name) ?? PERSON) >= needed ? { ...mention, type: "place" as const } : mention
  })
}

/** By each name: how often it stands where a place does, or `PERSON` if it once stands where only people do. */
function placeSigns(
  document: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): ReadonlyMap<string, number> {
  const { text, tokens } = document
  const signs = new Map<string, number>()
  const inFull = once(() => wordsOfFullNames(document, mentions))
  let placeEnd = -1 // of the last name that stands where a place does
  for (const [i, { type, start, end }] of mentions.entries()) {
    if (type !== "person" && type !== "place") continue
    const name = text.slice(start, end)
    const first = firstEndingBehind(tokens, start)
    if (type === "place") {
      if (first > 0 && names.whereabouts.has(tokens[first - 1].norm)) placeEnd = end
      continue
    }
    const behind = firstEndingBehind(tokens, end)
    const isOneWord = behind === first + 1
    const isSomeone = isOneWord && inFull().has(name) && !isUnknownWord(foldName(tokens[first].norm), names)
    if (isSomeone || behind - first > MAX_WORDS) continue
    const isListed = first > 1 && names.joints.has(tokens[first - 1].norm) && tokens[first - 2].end === placeEnd
    const isOfSubject = isOneWord && standsInSubject(tokens, first, names)
    const isBeside = isBesidePlace(tokens, first, behind, mentions.at(i + 1), names)
    const sign =
      isBeside || isBehindPlaceNoun(tokens, first, names)
        ? PLACE_NOUN
        : Number(isListed || isOfSubject || (!isOneWord && isBehindPlaceWord(tokens, first, behind, names)))
    if (sign > 0) placeEnd = end
    const isPerson = isOfPerson(tokens, first, behind, sign > 0, names)
    signs.set(name, (signs.get(name) ?? 0) + (isPerson ? PERSON : sign))
  }
  return signs
}

// "residents of Quang Ninh", "the town of Velquir"
function isBehindPlaceNoun(
  tokens: readonly Token[],
  first: number,
  { connectors, placeNouns, inhabitants }: NameKnowledge,
): boolean {
  if (first < 2 || !connectors.has(tokens[first - 1].norm)) return false
  const { norm } = tokens[first - 2]
  return placeNouns.has(norm) || inhabitants.has(norm)
}

// "Doctors in Velquir said", of a word of no list
function standsInSubject(tokens: readonly Token[], i: number, names: NameKnowledge): boolean {
  if (i < 2 || i + 1 >= tokens.length || !names.locatives.has(tokens[i - 1].norm)) return false
  const isSubject = tokens[i - 2].pos === "NOUN" && !names.trustWords.has(tokens[i - 2].norm)
  const { pos } = tokens[i + 1]
  return isSubject && (pos === "VERB" || pos === "AUX") && isUnknownWord(foldName(tokens[i].norm), names)
}

// "in Hama and Homs"
function isBesidePlace(
  tokens: readonly Token[],
  first: number,
  behind: number,
  next: RecognizedMention | undefined,
  { whereabouts, joints }: NameKnowledge,
): boolean {
  if (next?.type !== "place" || first === 0 || !whereabouts.has(tokens[first - 1].norm)) return false
  return joints.has(tokens[behind].norm) && tokens[behind + 1].start === next.start
}

// "in Quang Ninh"; not "in Jane Doe's house", "trust in Jane Doe", "in Doe & Roe".
function isBehindPlaceWord(tokens: readonly Token[], first: number, behind: number, names: NameKnowledge): boolean {
  if (first === 0) return false
  const word = tokens[first - 1].norm
  const before = first > 1 ? tokens[first - 2].norm : ""
  const next = tokens.at(behind)
  const goesOn = next !== undefined && (names.possessives.has(next.norm) || GOES_ON.has(next.text))
  return names.whereabouts.has(word) && !names.trustWords.has(before) && !goesOn
}

// "President Jane Doe", "Jane Doe said", "Jane Doe, 42,"; but "residents of Quang Ninh said"
function isOfPerson(
  tokens: readonly Token[],
  first: number,
  behind: number,
  isPlace: boolean,
  names: NameKnowledge,
): boolean {
  const before = first > 0 ? tokens[first - 1].norm : ""
  if (names.titles.has(before) || names.settledTitles.has(before)) return true
  const next = tokens.at(behind)
  if (next === undefined) return false
  return (
    (!isPlace && names.personVerbs.has(next.norm)) || (next.text === "," && tokens.at(behind + 1)?.kind === "number")
  )
}
