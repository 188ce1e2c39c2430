// Places: known by a word that places begin or end with, by a direction before a region, or by their list.

import type { NameKnowledge } from "../../language"
import { behindConnectors, listedEnd, type NameMatch, scoreOfWord, sideBySideEnd } from "./match"
import {
  COMMON,
  CONNECTOR,
  COUNTRY,
  DIRECTION,
  FAMILY_FIRST,
  GIVEN,
  hasClass,
  JOINT,
  NATIONALITY,
  type NameWord,
  PARTICLE,
  PERSON_NAME,
  PLACE_HEAD,
  PLACE_OPENER,
  POSSESSIVE,
  REGION,
  SURNAME,
  TITLE,
} from "./words"

const LISTED = 0.9 //      a country, or a place of several words: no one else is called so
const SURE = 0.85 //       "Central Asia", "Nairobi"
const SIGNED = 0.75 //     "Lake Victoria", "Yellow River"
const SHARED = 0.6 //      "Santiago": people have that name too
const MAX_HEADED_WORDS = 4

/** The place that starts at `from`, if one does. Countries come out as countries; their table knows better which. */
export function matchPlace(words: readonly NameWord[], from: number, names: NameKnowledge): NameMatch | undefined {
  const end = sideBySideEnd(words, from)
  const saintly = saintlyEnd(words, from, end, names)
  if (saintly > 0) return { to: saintly, type: "place", score: SURE }
  const headed = headedEnd(words, from, end)
  if (headed > 0) return { to: headed, type: "place", score: SIGNED }
  const opened = openedEnd(words, from, end)
  if (opened > 0) return { to: opened, type: "place", score: SIGNED }
  const country = listedEnd(words, from, names.countries)
  if (country > 0) return { to: country, type: "country", score: LISTED }
  const directed = directedEnd(words, from, names)
  if (directed > 0) return { to: directed, type: "place", score: SURE }
  if (hasClass(words[from], REGION)) return { to: from + 1, type: "place", score: SURE }
  return matchListed(words, from, end, names)
}

function matchListed(
  words: readonly NameWord[],
  from: number,
  end: number,
  names: NameKnowledge,
): NameMatch | undefined {
  const to = listedEnd(words, from, names.places)
  if (to < 0) return undefined
  if (to > from + 1) return { to, type: "place", score: LISTED }
  const word = words[from]
  // "Paris Hilton", "Jackson Mbeki": with another name behind it, it is more likely a person's first.
  if (hasClass(word, PERSON_NAME) && end > to && !hasClass(words[to], COMMON | TITLE)) return undefined
  if (hasClass(word, COMMON)) return undefined
  if (hasClass(word, GIVEN | SURNAME | FAMILY_FIRST)) return { to, type: "place", score: SHARED }
  return { to, type: "place", score: scoreOfWord(words, from, names, SURE) }
}

// "South China Sea", "Times Square"; at least two words, and none that begins another name.
function headedEnd(words: readonly NameWord[], from: number, end: number): number {
  let last = -1
  for (let i = from; i < Math.min(end, from + MAX_HEADED_WORDS + 1); i++) {
    if (hasClass(words[i], TITLE)) break
    if (i > from && hasClass(words[i], PLACE_HEAD)) last = i + 1
  }
  return last
}

// "St. Peter's Basilica", "St. Mark's Square".
function saintlyEnd(words: readonly NameWord[], from: number, end: number, names: NameKnowledge): number {
  const isSaint = end === from + 2 && names.saints.has(words[from].key) && hasClass(words[end], POSSESSIVE)
  return isSaint && hasClass(words[end + 1], PLACE_HEAD) ? end + 2 : -1
}

function openedEnd(words: readonly NameWord[], from: number, end: number): number {
  if (!hasClass(words[from], PLACE_OPENER)) return -1
  if (end > from + 1)
    return hasClass(words[from + 1], TITLE | NATIONALITY | COMMON) ? -1 : withParticles(words, from + 2)
  const next = behindConnectors(words, end)
  if (next === end || next >= words.length || hasClass(words[end], JOINT | POSSESSIVE)) return -1
  const nextEnd = sideBySideEnd(words, next)
  return hasClass(words[next], TITLE) ? -1 : Math.min(nextEnd, next + 2)
}

// "San Miguel de Allende", "Rio de Janeiro".
function withParticles(words: readonly NameWord[], from: number): number {
  let to = from
  while (to < words.length && hasClass(words[to], PARTICLE)) to++
  return to > from && to < words.length && !hasClass(words[to], CONNECTOR) ? to + 1 : from
}

function directedEnd(words: readonly NameWord[], from: number, names: NameKnowledge): number {
  if (!hasClass(words[from], DIRECTION)) return -1
  const next = from + 1
  if (next >= words.length || hasClass(words[next], CONNECTOR)) return -1
  if (hasClass(words[next], REGION | COUNTRY)) return next + 1
  return Math.max(listedEnd(words, next, names.places), listedEnd(words, next, names.countries))
}
