// One text rarely uses one name for two kinds of things: mentions of the same words get the type that most of them have.

import type { NameKnowledge } from "../../language"
import type { EntityType } from "../../types"
import { type NameMention, wordsKey } from "./name-mention"

// Countries and nationalities come from a table that knows "Georgia" from "Georgia"; patterns are what they look like.
const NAME_TYPES: ReadonlySet<EntityType> = new Set(["person", "organization", "place", "other"])

const INITIALS = /^(?:\p{Lu}\.?){1,3}$/u

/**
 * The mentions with types settled. Initials before the last word of a person's name are that person: "BK Sundaram", where the text
 * has "Bhavani Sundaram". The first word of an organization is no person if no one has that name: "Zenvora", where it has "Zenvora
 * Motors". Then by a vote in which each mention has its score; of equal sums the type seen first wins.
 */
export function settleTypes(mentions: readonly NameMention[], names: NameKnowledge): NameMention[] {
  return voteOnTypes(withShortNames(withInitials(mentions), names))
}

function withInitials(mentions: readonly NameMention[]): readonly NameMention[] {
  const people = mentions.filter(({ type }) => type === "person")
  const familyNames = new Set(people.map(({ words }) => words[words.length - 1]))
  return mentions.map((one) => {
    const { type, text, words } = one
    if (type === "person" || !NAME_TYPES.has(type) || words.length !== 2 || !familyNames.has(words[1])) return one
    return INITIALS.test(text.slice(0, text.indexOf(" "))) ? { ...one, type: "person" } : one
  })
}

function withShortNames(mentions: readonly NameMention[], names: NameKnowledge): readonly NameMention[] {
  const firstWords = new Set<string>()
  const personWords = new Set<string>()
  for (const { type, words } of mentions) {
    if (words.length === 1) continue
    if (type === "organization") firstWords.add(words[0])
    if (type === "person") for (const word of words) personWords.add(word)
  }
  const { givenNames, surnames, people, settledNames } = names
  const isSomeone = (word: string) =>
    [personWords, givenNames, surnames, people].some((words) => words.has(word)) || settledNames.get(word) === "person"
  const isShortName = (word: string) => firstWords.has(word) && !isSomeone(word)
  return mentions.map((one) => {
    const isShort = one.type === "person" && one.words.length === 1 && isShortName(one.words[0])
    return isShort ? { ...one, type: "organization" } : one
  })
}

function voteOnTypes(mentions: readonly NameMention[]): NameMention[] {
  const ballots = new Map<string, Map<EntityType, number>>()
  for (const { type, words, mention } of mentions) {
    if (!NAME_TYPES.has(type)) continue
    const key = wordsKey(words)
    const ballot = ballots.get(key) ?? new Map<EntityType, number>()
    ballots.set(key, ballot.set(type, (ballot.get(type) ?? 0) + mention.score))
  }
  return mentions.map((one) => {
    const ballot = NAME_TYPES.has(one.type) ? ballots.get(wordsKey(one.words)) : undefined
    return ballot === undefined || ballot.size === 1 ? one : { ...one, type: winner(ballot) }
  })
}

function winner(ballot: ReadonlyMap<EntityType, number>): EntityType {
  return [...ballot].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}
