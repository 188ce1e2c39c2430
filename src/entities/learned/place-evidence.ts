// A word of no list that stands behind "in" time and again is a place: "in Coron", where the network, which knows neither the word
// nor what stands around it elsewhere, takes it for a person. So is a city that no person is named after: "Srebrenica".

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import { beginsWithCapital, isInCapitals } from "../../text/letter-case"
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
  return mentions.map((mention) => {
    const name = text.slice(mention.start, mention.end)
    const isPlace = places.has(name) || (mention.type === "person" && names.placesOnly.has(foldName(name)))
    return isPlace && !inFull.has(name) ? { ...mention, type: "place" } : mention
  })
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
  if (!names.locatives.has(tokens[i - 1].norm) || kind !== "word" || !beginsWithCapital(text)) return false
  const next = tokens.at(i + 1)
  if (isInCapitals(text) || (next !== undefined && goesOn(next, names))) return false
  return isUnknownWord(foldName(norm), names)
}

function goesOn({ kind, text, norm }: Token, { possessives }: NameKnowledge): boolean {
  return kind === "number" || beginsWithCapital(text) || GOES_ON.has(text) || possessives.has(norm)
}
