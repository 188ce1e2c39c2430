// Names of which it is known where they begin and end, put in place of what the network made of their parts.

import { firstEndingBehind } from "../../text/spans"
import type { EntityType, RecognizedMention, TextDocument } from "../../types"

/** A name of several tokens, `tokenStart` up to, not including, `tokenEnd`. */
export interface WholeName {
  readonly tokenStart: number
  readonly tokenEnd: number
  readonly type: EntityType
  /** Whether its type is known too; else that of a person in it counts for more. */
  readonly isListed: boolean
  /** Whether it is an organization or a place and no person of the name is of note, or a person whatever the words say. */
  readonly isSure: boolean
}

// Of names of two words the network has been told, and it knows better where they are none: "the new deal".
const MIN_TOKENS = 3
const SCORE = 0.9

/**
 * The mentions, those that lie inside a whole name replaced by it. A mention that holds one or crosses it stays as it is, and so
 * does one with its edges, but for people who are none: "Morgan Stanley". Both ascend without overlap, and so does
 * what comes back.
 */
export function placeWholeNames(
  { tokens }: TextDocument,
  mentions: readonly RecognizedMention[],
  whole: readonly WholeName[],
): RecognizedMention[] {
  const placed: RecognizedMention[] = []
  let next = 0
  for (const name of whole) {
    const start = tokens[name.tokenStart].start
    const end = tokens[name.tokenEnd - 1].end
    if (start < (placed.at(-1)?.end ?? 0)) continue
    const first = Math.max(next, firstEndingBehind(mentions, start))
    let behind = first
    while (behind < mentions.length && mentions[behind].start < end) behind++
    const inside = mentions.slice(first, behind)
    if (inside.some((mention) => mention.start < start || mention.end > end)) continue
    placed.push(...mentions.slice(next, first), ...settled(name, { start, end }, inside))
    next = behind
  }
  return [...placed, ...mentions.slice(next)]
}

function settled(
  { tokenStart, tokenEnd, type, isListed, isSure }: WholeName,
  span: { readonly start: number; readonly end: number },
  inside: readonly RecognizedMention[],
): readonly RecognizedMention[] {
  const [own] = inside
  if (own?.start === span.start && own.end === span.end) {
    return isSure && (own.type === "person" || type === "person") ? [{ ...own, type }] : inside
  }
  const isCutPerson = type === "person" && inside.length === 1 && own.type === "person" && own.end === span.end // "Lady Gaga"
  if (tokenEnd - tokenStart < MIN_TOKENS && !isCutPerson) return inside
  const isPerson = !isListed && inside.some((mention) => mention.type === "person")
  return [{ ...span, type: isPerson ? "person" : type, score: SCORE, form: "name" }]
}
