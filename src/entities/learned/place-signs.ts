// Places that look like people, "Quang Ninh", "Rae Bareli": what stands beside them anywhere in the text tells. One word takes a better
// sign than "in": "residents of Jackson", if the text names no one so in full.

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import { once } from "../../text/once"
import { firstEndingBehind } from "../../text/spans"
import type { PartOfSpeech, RecognizedMention, TextDocument, Token } from "../../types"
import { isUnknownWord } from "../names/unknown-word"
import { wordsOfFullNames } from "./named-in-full"

const GOES_ON: ReadonlySet<string> = new Set(["-", "&"])
const PERSON = Number.NEGATIVE_INFINITY
const VERBS: ReadonlySet<PartOfSpeech | undefined> = new Set(["VERB", "AUX"])
const MAX_WORDS = 4
/** How many signs of a place it takes, and how many if the first word is a given name. */
const MIN_SIGNS = 1
const MIN_SIGNS_AGAINST_GIVEN = 2
const GOOD_SIGN = 2 // no one has residents, and no one is named beside a place: "in Hama and Homs"

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

/** A name where it stands: tokens `first` up to, not including, `behind`. */
interface Standing {
  readonly tokens: readonly Token[]
  readonly names: NameKnowledge
  readonly first: number
  readonly behind: number
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
    const standing = { tokens, names, first: firstEndingBehind(tokens, start), behind: firstEndingBehind(tokens, end) }
    if (type === "place") {
      if (names.whereabouts.has(wordBefore(standing))) placeEnd = end
      continue
    }
    const name = text.slice(start, end)
    const isSomeone = isOneWord(standing) && inFull().has(name) && !isUnknown(standing)
    if (isSomeone || standing.behind - standing.first > MAX_WORDS) continue
    const sign = signOf(standing, mentions.at(i + 1), placeEnd)
    if (sign > 0) placeEnd = end
    const change = isOfPerson(standing, sign > 0) ? PERSON : sign
    if (change !== 0) signs.set(name, (signs.get(name) ?? 0) + change)
  }
  return signs
}

function signOf(standing: Standing, next: RecognizedMention | undefined, placeEnd: number): number {
  if (isBehindPlaceNoun(standing) || isBesidePlace(standing, next)) return GOOD_SIGN
  const isPlace = isOneWord(standing) ? standsInSubject(standing) : isBehindPlaceWord(standing)
  return isPlace || goesOnFrom(standing, placeEnd) ? 1 : 0
}

// "residents of Quang Ninh", "the town of Velquir"
function isBehindPlaceNoun(standing: Standing): boolean {
  const { connectors, placeNouns, inhabitants } = standing.names
  const noun = wordBefore(standing, 2)
  return connectors.has(wordBefore(standing)) && (placeNouns.has(noun) || inhabitants.has(noun))
}

// "in Hama and Homs"
function isBesidePlace(standing: Standing, next: RecognizedMention | undefined): boolean {
  const { tokens, names, behind } = standing
  if (next?.type !== "place" || !names.whereabouts.has(wordBefore(standing))) return false
  return names.joints.has(tokens[behind].norm) && tokens[behind + 1].start === next.start
}

// "and Homs" behind "in Hama"
function goesOnFrom(standing: Standing, placeEnd: number): boolean {
  const { tokens, names, first } = standing
  return names.joints.has(wordBefore(standing)) && first > 1 && tokens[first - 2].end === placeEnd
}

// "Doctors in Velquir said", of a word of no list
function standsInSubject(standing: Standing): boolean {
  const { tokens, names, first, behind } = standing
  if (!names.locatives.has(wordBefore(standing)) || names.trustWords.has(wordBefore(standing, 2))) return false
  const isSubject = first > 1 && tokens[first - 2].pos === "NOUN" && VERBS.has(tokens.at(behind)?.pos)
  return isSubject && isUnknown(standing)
}

// "in Quang Ninh"; not "in Jane Doe's house", "trust in Jane Doe", "in Doe & Roe".
function isBehindPlaceWord(standing: Standing): boolean {
  const { tokens, names, behind } = standing
  const next = tokens.at(behind)
  const goesOn = next !== undefined && (names.possessives.has(next.norm) || GOES_ON.has(next.text))
  return names.whereabouts.has(wordBefore(standing)) && !names.trustWords.has(wordBefore(standing, 2)) && !goesOn
}

// "President Jane Doe", "Jane Doe said", "Jane Doe, 42,"; but "residents of Quang Ninh said"
function isOfPerson(standing: Standing, isPlace: boolean): boolean {
  const { tokens, names, behind } = standing
  const before = wordBefore(standing)
  if (names.titles.has(before) || names.settledTitles.has(before)) return true
  const next = tokens.at(behind)
  if (next === undefined) return false
  return (
    (!isPlace && names.personVerbs.has(next.norm)) || (next.text === "," && tokens.at(behind + 1)?.kind === "number")
  )
}

/** The norm of the word before the name, or of one further back; "" before the text. */
function wordBefore({ tokens, first }: Standing, back = 1): string {
  return first >= back ? tokens[first - back].norm : ""
}

function isOneWord({ first, behind }: Standing): boolean {
  return behind === first + 1
}

function isUnknown({ tokens, names, first }: Standing): boolean {
  return isUnknownWord(foldName(tokens[first].norm), names)
}
