// Segments: a run cut into names, titles and what is left over.

import type { NameKnowledge } from "../../language"
import type { EntityType } from "../../types"
import { behindConnectors, isTitleStart, type NameMatch, sideBySideEnd } from "./match"
import { matchOrganization } from "./organizations"
import { matchOther } from "./others"
import { matchKnownPerson, matchPerson } from "./people"
import { matchPlace } from "./places"
import type { NameRun } from "./runs"
import { ACRONYM, COMMON, CONNECTOR, DIRECTION, GIVEN, hasClass, JOINT, NATIONALITY, type NameWord } from "./words"

/** Words of a run that are one name, or may be. */
export interface Segment {
  readonly words: readonly NameWord[]
  /** Missing where the words themselves do not tell: the rest of the document may. */
  readonly type?: EntityType | undefined
  readonly score: number
  readonly isInitial: boolean
}

/** What stands around a run. */
export interface RunContext {
  /** A title in small letters stands before it. */
  readonly isTitled: boolean
  /** The word from which on the rest of the run is the long form of an acronym in brackets behind it, or -1. */
  readonly explainedFrom: number
}

const EXPLAINED = 0.9

/** The names of a run, in order, without the titles before them. */
export function cutRun({ words, isInitial }: NameRun, names: NameKnowledge, context: RunContext): Segment[] {
  const { isTitled, explainedFrom } = context
  if (explainedFrom < 0 || words.length === 1) return cutWords(words, names, isInitial, isTitled)
  return [
    ...cutWords(words.slice(0, explainedFrom), names, isInitial, isTitled),
    explainedSegment(words.slice(explainedFrom), names, isInitial && explainedFrom === 0),
  ]
}

// "Shanghai Cooperation Organization (SCO)", "Belt and Road (B&R)": whatever else is not known of them, they are names.
function explainedSegment(words: readonly NameWord[], names: NameKnowledge, isInitial: boolean): Segment {
  const match = bestMatch(words, 0, names, false)
  const isWhole = match?.to === words.length && match.type !== "person"
  const guess = words.some((word) => hasClass(word, JOINT)) ? "other" : "organization"
  return { words, type: isWhole ? match.type : guess, score: EXPLAINED, isInitial }
}

function cutWords(words: readonly NameWord[], names: NameKnowledge, isInitial: boolean, isTitled: boolean): Segment[] {
  const segments: Segment[] = []
  let titled = isTitled
  let i = 0
  while (i < words.length) {
    const isFirst = isInitial && i === 0
    const match = hasClass(words[i], CONNECTOR) ? undefined : bestMatch(words, i, names, titled)
    if (match !== undefined) {
      segments.push({ words: words.slice(i, match.to), type: match.type, score: match.score, isInitial: isFirst })
      titled = false
      i = match.to
    } else if (isTitleStart(words, i)) {
      titled = true
      i = titleComplementEnd(words, i + 1)
    } else if (isNoName(words[i], isFirst)) {
      titled = false
      i++
    } else {
      const to = unknownEnd(words, i, names)
      segments.push({ words: words.slice(i, to), score: 0, isInitial: isFirst })
      titled = false
      i = to
    }
  }
  return segments
}

function isNoName(word: NameWord, isFirst: boolean): boolean {
  return hasClass(word, CONNECTOR | NATIONALITY | DIRECTION) || (isFirst && hasClass(word, COMMON))
}

/** The longest name that starts at `from`; of equals the place, then the organization, then the person. */
function bestMatch(
  words: readonly NameWord[],
  from: number,
  names: NameKnowledge,
  isTitled: boolean,
): NameMatch | undefined {
  const person = longer(matchKnownPerson(words, from, names), matchPerson(words, from, isTitled))
  if (isTitled && person !== undefined) return person
  let best = person
  const others = [matchOrganization(words, from, names), matchPlace(words, from, names), matchOther(words, from, names)]
  for (const other of others) {
    if (other === undefined) continue
    const extra = other.to - (best?.to ?? from)
    const isPreferred =
      best?.type !== "person" ? other.score >= (best?.score ?? 0) : !isMorePersonal(words[from], names)
    if (extra > 0 || (extra === 0 && isPreferred)) best = other
  }
  return best
}

function longer(one: NameMatch | undefined, other: NameMatch | undefined): NameMatch | undefined {
  return (other?.to ?? 0) > (one?.to ?? 0) ? other : (one ?? other)
}

// "Michael Banks" is a person, though banks are organizations; "Washington Post" and "Abu Dhabi" begin with places.
function isMorePersonal(first: NameWord, names: NameKnowledge): boolean {
  return hasClass(first, GIVEN) && !names.placeStarts.has(first.key)
}

/** The end of the words from `from` on that nothing is known of. An acronym stands by itself. */
function unknownEnd(words: readonly NameWord[], from: number, names: NameKnowledge): number {
  if (hasClass(words[from], ACRONYM)) return from + 1
  const end = sideBySideEnd(words, from)
  let to = from + 1
  while (to < end && !hasClass(words[to], ACRONYM | NATIONALITY) && !isTitleStart(words, to)) {
    if (bestMatch(words, to, names, false) !== undefined) break
    to++
  }
  return to
}

// Behind a title, "of" and ordinary words belong to it if a name follows: "Secretary of State Okafor", "Minister of Health Wang".
// Otherwise what follows "of" is no part of it: "President of Chad".
function titleComplementEnd(words: readonly NameWord[], from: number): number {
  if (!hasClass(words[from], CONNECTOR)) return from
  const first = behindConnectors(words, from)
  const end = sideBySideEnd(words, first)
  let to = first
  while (to < end && hasClass(words[to], COMMON)) to++
  return to > first && to < end ? to : from
}
