// What the whole document says of a name. A surname alone is a person once the full name has been read, and a word that also
// stands in small letters is no name because a sentence begins with it.

import { hasCapital } from "../../text/letter-case"
import type { EntityType, TextDocument } from "../../types"
import { COMMON, COUNTRY, hasClass, joinKeys, NATIONALITY, type NameWord, PARTICLE, PERSON_NAME, SUFFIX } from "./words"

export interface NameEvidence {
  /** The type that sure mentions of the very same words have, if there are any. */
  readonly typeOf: (words: readonly NameWord[]) => EntityType | undefined
  /** Whether a word is part of the full name of a person. */
  readonly isPersonWord: (key: string) => boolean
  /** Whether a word is the first of an organization's name of several words, and could stand for it. */
  readonly isOrganizationWord: (key: string) => boolean
  /** Whether the word stands in small letters somewhere. */
  readonly isLowerCased: (norm: string) => boolean
}

const SURE = 0.7
const LIKELY = 0.5 // for a person's full name, which little else looks like

/** A segment as the first reading of the document judged it. */
export interface JudgedSegment {
  readonly words: readonly NameWord[]
  readonly type: EntityType
  readonly score: number
}

/** The words that stand in small letters somewhere in a document. */
export function lowerCasedWords({ tokens }: TextDocument): ReadonlySet<string> {
  const norms = new Set<string>()
  for (const { text, norm, kind } of tokens) if (kind === "word" && !hasCapital(text)) norms.add(norm)
  return norms
}

/** Gathers what the names judged so far show of a document, of which `lowerCased` gives the words in small letters. */
export function gatherEvidence(judged: readonly JudgedSegment[], lowerCased: () => ReadonlySet<string>): NameEvidence {
  const votes = new Map<string, Map<EntityType, number>>()
  const personWords = new Set<string>()
  const organizationWords = new Set<string>()
  for (const { words, type, score } of judged) {
    if (score >= SURE) addVote(votes, joinKeys(words, 0, words.length), type, score)
    if (words.length === 1) continue
    if (type === "person" && score >= LIKELY) {
      for (const word of words) if (isNameOfItsOwn(word)) personWords.add(word.key)
    }
    if (type === "organization" && score >= SURE && !hasClass(words[0], COMMON | PERSON_NAME | COUNTRY | NATIONALITY)) {
      organizationWords.add(words[0].key)
    }
  }
  return {
    typeOf: (words) => winner(votes.get(joinKeys(words, 0, words.length))),
    isPersonWord: (key) => personWords.has(key),
    isOrganizationWord: (key) => organizationWords.has(key),
    isLowerCased: (norm) => lowerCased().has(norm),
  }
}

function addVote(votes: Map<string, Map<EntityType, number>>, key: string, type: EntityType, score: number): void {
  const ballot = votes.get(key) ?? new Map<EntityType, number>()
  votes.set(key, ballot.set(type, (ballot.get(type) ?? 0) + score))
}

function isNameOfItsOwn(word: NameWord): boolean {
  return !hasClass(word, PARTICLE | SUFFIX) && word.key.length > 1
}

function winner(ballot: ReadonlyMap<EntityType, number> | undefined): EntityType | undefined {
  let best: EntityType | undefined
  let most = 0
  for (const [type, weight] of ballot ?? []) {
    if (weight > most) {
      best = type
      most = weight
    }
  }
  return best
}
