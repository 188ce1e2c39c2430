// A word of no list that stands behind "in" time and again is a place: "in Coron", where the network, which knows neither the word
// nor what stands around it elsewhere, takes it for a person. So is a city that no person is named after, "Srebrenica", and what stands
// before "provinces".

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import { beginsWithCapital, isInCapitals } from "../../text/letter-case"
import { firstEndingBehind } from "../../text/spans"
import type { RecognizedMention, TextDocument, Token } from "../../types"
import { isUnknownWord } from "../names/unknown-word"
import { wordsOfFullNames } from "./named-in-full"

const MIN_TIMES = 2 // of 26 such words in the training text 21 were marked as places, three were languages
const GOES_ON: ReadonlySet<string> = new Set(["-", "(", "&"])

/** The mentions, those that are such a word made places, unless a person of that name is found. Both ascend without overlap. */
export function withPlaceEvidence(
  document: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  const { text, tokens } = document
  const places = wordsBehindIn(tokens, names)
  const inFull = wordsOfFullNames(document, mentions)
  const regions = beforeRegionNouns(tokens, mentions, names)
  return mentions.map((mention) => {
    if (mention.type === "person" && regions.has(mention)) return { ...mention, type: "place" }
    const name = text.slice(mention.start, mention.end)
    const isPlace = places.has(name) || (mention.type === "person" && names.placesOnly.has(foldName(name)))
    return isPlace && !inFull.has(name) ? { ...mention, type: "place" } : mention
  })
}

/** The mentions before "district", and all of a list before "districts". */
function beforeRegionNouns(
  tokens: readonly Token[],
  mentions: readonly RecognizedMention[],
  { regionNouns, joints }: NameKnowledge,
): ReadonlySet<RecognizedMention> {
  const found = new Set<RecognizedMention>()
  let listStart = -1 // of the last mention that is one of several
  for (let i = mentions.length - 1; i >= 0; i--) {
    const behind = firstEndingBehind(tokens, mentions[i].end)
    const next = tokens.at(behind)
    if (next === undefined) continue
    const isNoun = regionNouns.has(next.lemma) && next.text === next.norm
    const isJoined = (next.text === "," || joints.has(next.norm)) && tokens.at(behind + 1)?.start === listStart
    if (!isNoun && !isJoined) continue
    found.add(mentions[i])
    if (isJoined || next.norm !== next.lemma) listStart = mentions[i].start
  }
  return found
}

function wordsBehindIn(tokens: readonly Token[], names: NameKnowledge): Set<string> {
  const times = new Map<string, number>()
  for (let i = 1; i < tokens.length; i++) {
    if (isBehindIn(tokens, i, names)) times.set(tokens[i].text, (times.get(tokens[i].text) ?? 0) + 1)
  }
  return new Set([...times].filter(([, count]) => count >= MIN_TIMES).map(([word]) => word))
}

// "in Coron", not "in Coron Island", "in Quilfor's play", "in Quilfor-backed", "in Quilfor (2010)" or "in NCAA play".
function isBehindIn(tokens: readonly Token[], i: number, names: NameKnowledge): boolean {
  const { kind, text, norm } = tokens[i]
  if (kind !== "word" || !beginsWithCapital(text) || !names.locatives.has(tokens[i - 1].norm)) return false
  const next = tokens.at(i + 1)
  if (isInCapitals(text) || (next !== undefined && goesOn(next, names))) return false
  return isUnknownWord(foldName(norm), names)
}

function goesOn({ kind, text, norm }: Token, { possessives }: NameKnowledge): boolean {
  return kind === "number" || beginsWithCapital(text) || GOES_ON.has(text) || possessives.has(norm)
}
