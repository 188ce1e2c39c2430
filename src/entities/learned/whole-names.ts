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
  /** Whether it is an organization or a place and no person of the name is of note. */
  readonly isSure: boolean
  /** Whether it is what it is whatever the network says. */
  readonly isSettled: boolean
  /** Whether its first word is one that stands outside most names: "Lady Gaga", "The Hague". */
  readonly losesStart: boolean
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
    const end = tokens[name.tokenEnd - 1].end
    const first = Math.max(next, firstEndingBehind(mentions, tokens[name.tokenStart].start))
    const start = startOf(name, tokens[name.tokenStart].start, end, mentions.at(first))
    if (start < (placed.at(-1)?.end ?? 0)) continue
    let behind = first
    while (behind < mentions.length && mentions[behind].start < end) behind++
    const inside = mentions.slice(first, behind)
    if (inside.some((mention) => mention.start < start || mention.end > end)) continue
    placed.push(...mentions.slice(next, first), ...settled(name, { start, end }, inside))
    next = behind
  }
  return [...placed, ...mentions.slice(next)]
}

// "Pakistan Tehreek", which the network ended at the hyphen of "Tehreek-e-Insaf", goes on.
function startOf({ isListed }: WholeName, start: number, end: number, cut: RecognizedMention | undefined): number {
  return !isListed && cut !== undefined && cut.start < start && cut.end <= end ? cut.start : start
}

function settled(
  { tokenStart, tokenEnd, type, isListed, isSure, isSettled, losesStart }: WholeName,
  span: { readonly start: number; readonly end: number },
  inside: readonly RecognizedMention[],
): readonly RecognizedMention[] {
  const [own] = inside
  if (own?.start === span.start && own.end === span.end) {
    return isSettled || (isSure && own.type === "person") ? [{ ...own, type }] : inside
  }
  const isKnownPerson = isSettled && type === "person"
  if (tokenEnd - tokenStart < MIN_TOKENS && !isKnownPerson && !isCut()) return inside
  const isPerson = !isListed && inside.some((mention) => mention.type === "person")
  return [{ ...span, type: isPerson ? "person" : type, score: SCORE, form: "name" }]

  // "Gaga" of "Lady Gaga", "Ballon" of "Ballon d'Or"; where the network sees nothing at all, it knows better.
  function isCut(): boolean {
    if (inside.length !== 1) return false
    const endsAlike = own.end === span.end && (type !== "person" || own.type === type)
    return (losesStart && endsAlike) || (isListed && type !== "person" && own.start === span.start)
  }
}
