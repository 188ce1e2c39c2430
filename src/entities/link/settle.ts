// One text rarely uses one name for two kinds of things: mentions of the same words get the type that most of them have.

import type { EntityType } from "../../types"
import { type NameMention, wordsKey } from "./name-mention"

// Countries and nationalities come from a table that knows "Georgia" from "Georgia"; patterns are what they look like.
const NAME_TYPES: ReadonlySet<EntityType> = new Set(["person", "organization", "place", "other"])

/** The mentions with types settled by a vote in which each mention has its score; of equal sums the type seen first wins. */
export function settleTypes(mentions: readonly NameMention[]): NameMention[] {
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
