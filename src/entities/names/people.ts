// People: known by what their names are made of, given names, surnames, initials, particles, and by a title before them.

import type { NameKnowledge } from "../../language"
import { isWhole, listedEnd, type NameMatch, sideBySideEnd, WELL_KNOWN } from "./match"
import {
  ACRONYM,
  COMMON,
  COUNTRY,
  FAMILY_FIRST,
  GIVEN,
  hasClass,
  INITIAL,
  KNOWN_ACRONYM,
  NATIONALITY,
  type NameWord,
  NON_NAME,
  NUMBERED,
  ORGANIZATION_HEAD,
  PARTICLE,
  PERSON_NAME,
  PLACE_HEAD,
  REGION,
  SUFFIX,
  SURNAME,
  SYLLABLES,
  TITLE,
  TITLE_MODIFIER,
} from "./words"

const SURNAME_AND_COMPOUND = 0.9
const INITIALS = 0.8
const MAX_NAME_WORDS = 6 // "Mohammed bin Rashid bin Saeed Al Maktoum" is cut; longer runs are lists or headlines

/** The person whose name starts at `from`, if one does. `isTitled`: a title stands right before it. */
export function matchPerson(words: readonly NameWord[], from: number, isTitled: boolean): NameMatch | undefined {
  if (isSurnameAndCompound(words, from)) return { to: from + 2, type: "person", score: SURNAME_AND_COMPOUND }
  const behindInitials = isInitials(words, from) ? nameEnd(words, from + 1) : from
  if (behindInitials > from + 1) return { to: behindInitials, type: "person", score: INITIALS }
  const to = nameEnd(words, from)
  if (to === from) return undefined
  const score = to === from + 1 ? scoreOfOne(words[from], isTitled) : scoreOfSeveral(words, from, to, isTitled)
  return score > 0 ? { to, type: "person", score } : undefined
}

const LISTED = 0.9
const LISTED_IN_LONGER = 0.6 // "Mozart" in "Mozart Medal"

/** The well-known person whose name starts at `from`: "Aristotle", "Catherine the Great". */
export function matchKnownPerson(
  words: readonly NameWord[],
  from: number,
  names: NameKnowledge,
): NameMatch | undefined {
  const to = listedEnd(words, from, names.people)
  if (to < 0) return undefined
  if (to > from + 1) return { to, type: "person", score: LISTED }
  return { to, type: "person", score: isWhole(words, from) ? WELL_KNOWN : LISTED_IN_LONGER }
}

// "Moon Jae-in", "Park Geun-hye": what stands behind the surname is so much a name that the surname may be a common word.
function isSurnameAndCompound(words: readonly NameWord[], from: number): boolean {
  const given = words.at(from + 1)
  return hasClass(words[from], FAMILY_FIRST) && hasClass(given, SYLLABLES) && given?.key.includes("-") === true
}

const MAX_INITIALS = 3 // "APJ Abdul Kalam"
const MIN_UNKNOWN = 4 // letters of a surname that no list has
const NO_SURNAME = COMMON | COUNTRY | REGION | ORGANIZATION_HEAD | PLACE_HEAD

// "JK Rowling", "VS Naipaul": capitals without stops that are no known body, before what can only be a name.
function isInitials(words: readonly NameWord[], from: number): boolean {
  const [initials, next] = [words[from], words.at(from + 1)]
  if (next === undefined || !hasClass(initials, ACRONYM) || initials.key.length > MAX_INITIALS) return false
  if (hasClass(initials, KNOWN_ACRONYM | COUNTRY | NON_NAME | TITLE)) return false
  if (hasClass(next, SURNAME | GIVEN)) return !hasClass(next, NO_SURNAME)
  return initials.key.length === 2 && (next.classes & ~(SYLLABLES | PARTICLE)) === 0 && next.key.length >= MIN_UNKNOWN
}

function nameEnd(words: readonly NameWord[], from: number): number {
  const end = Math.min(sideBySideEnd(words, from), from + MAX_NAME_WORDS)
  let to = from
  while (to < end && canBeInName(words[to], to > from)) to++
  // "Don Black": whatever word is a surname, behind a given name that is nothing else.
  if (to === from + 1 && to < end && isGivenOnly(words[from]) && isPlainCommon(words[to])) to++
  while (to > from && hasClass(words[to - 1], PARTICLE) && !hasClass(words[to - 1], PERSON_NAME)) to--
  return to
}

function canBeInName(word: NameWord, isInside: boolean): boolean {
  if (hasClass(word, NUMBERED | NATIONALITY | COUNTRY)) return hasClass(word, PERSON_NAME) && isInside
  if (hasClass(word, INITIAL | SUFFIX | PARTICLE)) return true
  if (hasClass(word, ACRONYM)) return false
  if (hasClass(word, TITLE | ORGANIZATION_HEAD | PLACE_HEAD | REGION)) return hasClass(word, PERSON_NAME) && isInside
  return !hasClass(word, COMMON) || hasClass(word, PERSON_NAME)
}

function isGivenOnly(word: NameWord): boolean {
  return hasClass(word, GIVEN) && !hasClass(word, COMMON | COUNTRY | REGION)
}

function isPlainCommon(word: NameWord): boolean {
  return (
    hasClass(word, COMMON) &&
    !hasClass(word, ORGANIZATION_HEAD | PLACE_HEAD | TITLE | TITLE_MODIFIER | NATIONALITY | ACRONYM)
  )
}

function scoreOfOne(word: NameWord, isTitled: boolean): number {
  if (hasClass(word, INITIAL | SUFFIX | PARTICLE)) return 0
  if (isTitled) return hasClass(word, COMMON) && !hasClass(word, PERSON_NAME) ? 0 : 0.85
  if (!hasClass(word, COMMON)) return hasClass(word, GIVEN | SURNAME) ? 0.6 : 0
  return 0
}

function scoreOfSeveral(words: readonly NameWord[], from: number, to: number, isTitled: boolean): number {
  const first = words[from]
  const last = words[to - 1]
  const isPlainFirst = !hasClass(first, COMMON) || (hasClass(first, FAMILY_FIRST) && !hasClass(words[from + 1], COMMON))
  if (isTitled) return 0.95
  if (hasClass(first, FAMILY_FIRST) && hasClass(words[from + 1], SYLLABLES) && isPlainFirst && to <= from + 3)
    return 0.9
  if (hasClass(first, GIVEN) && isPlainFirst) return 0.9
  if (hasClass(first, GIVEN) && hasClass(last, SURNAME)) return hasClass(last, COMMON) ? 0.6 : 0.85
  if (hasClass(first, GIVEN) && !hasClass(last, COMMON)) return 0.6 // "Rose Nyambura"
  if (hasClass(first, INITIAL) && !hasClass(last, INITIAL)) return 0.8
  for (let i = from; i < to; i++) {
    if (hasClass(words[i], PERSON_NAME) && isPlainFirst) return 0.75
    if (i > from && hasClass(words[i], PARTICLE | SUFFIX)) return 0.75
  }
  return 0
}
