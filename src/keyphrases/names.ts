// Entities as key phrases see them: which are names, and what the words of a mention may do in a phrase.

import { byPosition } from "../text/spans"
import type { Entity, EntityType, Mention, Span } from "../types"

/**
 * A name of one word may stand in a longer phrase ("SCO summit"), an organization not behind a noun that says what it is ("rival
 * SCO"), a person in none ("President Xi"), and an amount or date ends one.
 */
export type Role = "name" | "organization" | "person" | "gap"

/** A mention with what its words may do. */
export interface RoledMention extends Span {
  readonly role: Role
}

// A nationality is a word like others: "Chinese president".
const ROLES: Readonly<Record<EntityType, Role | undefined>> = {
  person: "person",
  organization: "organization",
  country: "name",
  place: "name",
  other: "name",
  nationality: undefined,
  hashtag: undefined,
  handle: undefined,
  date: "gap",
  time: "gap",
  money: "gap",
  percent: "gap",
  quantity: "gap",
  url: "gap",
  email: "gap",
}

/** Whether an entity is a name, and so a candidate as a whole. */
export function isName({ type }: Entity): boolean {
  const role = ROLES[type]
  return role !== undefined && role !== "gap"
}

/** The mentions that say something about the phrases around them, in the order of the text. */
export function roledMentions(entities: readonly Entity[]): RoledMention[] {
  const roled: RoledMention[] = []
  for (const { type, mentions } of entities) {
    const role = ROLES[type]
    if (role !== undefined) for (const { start, end } of mentions) roled.push({ start, end, role })
  }
  return roled.sort(byPosition)
}

/** The form of a name to show: its commonest, but not "Xi" for "Xi Jinping". */
export function readableMention({ mentions }: Entity): Mention {
  if (mentions.length === 1) return mentions[0]
  const readable = mentions.filter(({ form }) => form === "name" || form === "acronym")
  const counts = new Map<string, number>()
  for (const { text } of readable) counts.set(text, (counts.get(text) ?? 0) + 1)
  const countOf = ({ text }: Mention) => counts.get(text) ?? 0
  return readable.reduce(
    (best, mention) => (countOf(mention) > countOf(best) ? mention : best),
    readable.at(0) ?? mentions[0],
  )
}
