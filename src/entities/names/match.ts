// What the judges of organizations, places and people have in common.

import type { NameKnowledge } from "../../language"
import { onceFor } from "../../text/once"
import type { EntityType } from "../../types"
import {
  COMMON,
  CONNECTOR,
  COUNTRY,
  DIRECTION,
  hasClass,
  JOINT,
  joinKeys,
  NATIONALITY,
  type NameWord,
  NON_NAME,
  PERSON_NAME,
  REGION,
  TITLE,
  TITLE_MODIFIER,
} from "./words"

/** A name found in a run: its words from where the judge looked up to, not including, `to`. */
export interface NameMatch {
  readonly to: number
  readonly type: EntityType
  /** Rough probability; judged, not measured. */
  readonly score: number
}

export const WELL_KNOWN = 0.95 // as sure as the head of a report
const MAX_LISTED_WORDS = 5 // "democratic republic of the congo"

/** The end of the words that stand side by side from `from` on, without a small word between. */
export function sideBySideEnd(words: readonly NameWord[], from: number): number {
  let end = from
  while (end < words.length && !hasClass(words[end], CONNECTOR)) end++
  return end
}

/** For each word with which names of a list begin the number of words in the longest of them: most words begin none. */
const longestBehind = onceFor((list: ReadonlySet<string>): ReadonlyMap<string, number> => {
  const longest = new Map<string, number>()
  for (const name of list) {
    const words = name.split(" ")
    longest.set(words[0], Math.min(MAX_LISTED_WORDS, Math.max(longest.get(words[0]) ?? 0, words.length)))
  }
  return longest
})

/** The end of the longest name of a list that starts at `from`, or -1. */
export function listedEnd(words: readonly NameWord[], from: number, list: ReadonlySet<string>): number {
  const longest = from < words.length ? (longestBehind(list).get(words[from].key) ?? 0) : 0
  for (let to = Math.min(words.length, from + longest); to > from; to--) {
    if (list.has(joinKeys(words, from, to))) return to
  }
  return -1
}

const NO_SURE_NAME = COMMON | PERSON_NAME | NON_NAME | COUNTRY

/**
 * The score of the listed name of one word at `at`, `otherwise` unless the word is well known and means nothing else, "Petrobras", and
 * ends its name, as "Danube" in "Danube Delta" does not.
 */
export function scoreOfWord(words: readonly NameWord[], at: number, names: NameKnowledge, otherwise: number): number {
  return isWhole(words, at) && names.wellKnown.has(words[at].key) && !hasClass(words[at], NO_SURE_NAME)
    ? WELL_KNOWN
    : otherwise
}

/** Whether the word at `at` ends its name. */
export function isWhole(words: readonly NameWord[], at: number): boolean {
  const next = words.at(at + 1)
  return next === undefined || hasClass(next, CONNECTOR | TITLE | TITLE_MODIFIER | NATIONALITY)
}

/** The next word that is no small one, behind at most two of them, or the end. */
export function behindConnectors(words: readonly NameWord[], from: number): number {
  let i = from
  while (i < words.length && hasClass(words[i], CONNECTOR)) i++
  return i
}

/** Whether a title begins here: "Prime Minister", "Deputy Foreign Minister". A modifier is part of one only if a title follows. */
export function isTitleStart(words: readonly NameWord[], from: number): boolean {
  let at = from
  while (hasClass(words[at], TITLE_MODIFIER) && !hasClass(words[at], TITLE)) at++
  return hasClass(words[at], TITLE)
}

/** The end with what "of" and "for" add: "Ministry of Health and Family Welfare", "Bank of Japan". */
export function withComplement(words: readonly NameWord[], from: number): number {
  let to = from
  while (to < words.length && hasClass(words[to], CONNECTOR)) {
    const next = behindConnectors(words, to)
    const isFirst = to === from
    const isJointWord = hasClass(words[to], JOINT)
    if (isFirst ? isJointWord : isJointWord && !isListable(words, next, sideBySideEnd(words, next))) break
    const end = complementEnd(words, next)
    if (end === next) break
    to = end
  }
  return to
}

// Up to a title or a name that is a person's: "Bank of Japan Governor Ueda".
function complementEnd(words: readonly NameWord[], from: number): number {
  const end = sideBySideEnd(words, from)
  for (let i = from; i < end; i++) {
    if (isTitleStart(words, i)) return i
  }
  return end
}

// "Labour and Welfare", "Eastern European and Central Asian Studies".
function isListable(words: readonly NameWord[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!hasClass(words[i], COMMON | NATIONALITY | DIRECTION | REGION) || hasClass(words[i], TITLE)) return false
  }
  return to > from
}
