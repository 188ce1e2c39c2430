// Organizations: known by a word that organizations end in, or begin with, or by their list.

import type { NameKnowledge } from "../../language"
import { behindConnectors, listedEnd, type NameMatch, scoreOfWord, sideBySideEnd, withComplement } from "./match"
import {
  ACRONYM,
  COMMON,
  COMPANY_SUFFIX,
  COUNTRY,
  DIRECTION,
  FUNCTION,
  GIVEN,
  hasClass,
  INSTITUTION,
  JOINT,
  KNOWN_ACRONYM,
  NATIONALITY,
  type NameWord,
  ORGANIZATION_HEAD,
  ORGANIZATION_OPENER,
  POSSESSIVE,
  REGION,
  TITLE,
  TITLE_MODIFIER,
} from "./words"

const LISTED = 0.8
const TITLED = 0.8 //      "History Today", "Rosa's Diner": a capital there has no other reason
const HEADED = 0.78 //     "Asahi Shimbun", "Foreign Ministry"
const OPENED = 0.78 //     "Ministry of Health"
const JOINED = 0.8 //      "Ministry of Health, Labour and Welfare": where such a list ends, only the words tell
const HEAD_ALONE = 0.6 // "Parliament"

/** The organization that starts at `from`, if one does. */
export function matchOrganization(
  words: readonly NameWord[],
  from: number,
  names: NameKnowledge,
): NameMatch | undefined {
  const listed = listedEnd(words, from, names.organizations)
  const headed = headedEnd(words, from)
  if (listed >= headed && listed > from) {
    const score = listed === from + 1 ? scoreOfWord(words, from, names, LISTED) : LISTED
    return { to: listed, type: "organization", score }
  }
  if (headed < 0) return undefined
  if (headed === from + 2 && isOfficeOfPerson(words, from, names)) return undefined
  const isAlone = headed === from + 1
  const extended = hasClass(words[headed - 1], ORGANIZATION_OPENER) ? withComplement(words, headed) : headed
  if (isAlone && extended === headed) {
    return standsAlone(words[from]) ? { to: headed, type: "organization", score: HEAD_ALONE } : undefined
  }
  if (isTitled(words, from, headed)) return { to: extended, type: "organization", score: TITLED }
  if (extended > headed && words.slice(headed, extended).some((word) => hasClass(word, JOINT)))
    return { to: extended, type: "organization", score: JOINED }
  return { to: extended, type: "organization", score: isAlone ? OPENED : HEADED }
}

function isTitled(words: readonly NameWord[], from: number, to: number): boolean {
  return hasClass(words[to - 1], FUNCTION) || words.slice(from, to).some((word) => hasClass(word, POSSESSIVE))
}

// "the Kishida Cabinet", "the Obama Administration" are named after a person; "War Cabinet", "Russian Government" are not.
function isOfficeOfPerson(words: readonly NameWord[], from: number, names: NameKnowledge): boolean {
  const owner = words[from]
  return (
    names.officeNouns.has(words[from + 1].key) && !hasClass(owner, COMMON | NO_PERSON) && !names.places.has(owner.key)
  )
}

const NO_PERSON = COUNTRY | NATIONALITY | ACRONYM | KNOWN_ACRONYM | DIRECTION | REGION | TITLE | TITLE_MODIFIER

/** The end of the longest run of words from `from` on that ends in a head word, or -1. */
function headedEnd(words: readonly NameWord[], from: number): number {
  const end = sideBySideEnd(words, from)
  const head = lastHead(words, from, end)
  const joined = joinedHead(words, from, end)
  return Math.max(joined, head)
}

function lastHead(words: readonly NameWord[], from: number, end: number): number {
  let last = -1
  for (let i = from; i < end; i++) {
    const word = words[i]
    // A person begins here, "European Commission President Costa"; but "Justice Department" and "General Assembly".
    if (hasClass(word, TITLE) && !isHead(words[i + 1]) && !isHead(word)) break
    if (isHead(word) || (i === from && hasClass(word, ORGANIZATION_OPENER))) last = i + 1
  }
  return last
}

// "Food and Agriculture Organization", "Trade and Industry Ministry": ordinary words on both sides; "People's Liberation Army";
// "Ernst & Young".
function joinedHead(words: readonly NameWord[], from: number, end: number): number {
  if (!hasClass(words[end], JOINT | POSSESSIVE)) return -1
  const next = behindConnectors(words, end)
  const nextEnd = sideBySideEnd(words, next)
  if (words[end].key === "&") return isCouple(words, from, end, next, nextEnd) ? -1 : nextEnd
  const isPossessive = hasClass(words[end], POSSESSIVE)
  // "China Banking and Regulatory Commission" has a country before its ordinary words.
  const first = end > from + 1 && hasClass(words[from], COUNTRY | NATIONALITY) ? from + 1 : from
  if (!isPossessive && !isOrdinary(words, first, end)) return -1
  const head = lastHead(words, next, nextEnd)
  return isPossessive || first > from || isOrdinary(words, next, head) ? head : -1
}

// "Jay & Trish", but "Procter & Gamble".
function isCouple(words: readonly NameWord[], from: number, end: number, next: number, nextEnd: number): boolean {
  const isPair = end === from + 1 && nextEnd === next + 1
  return isPair && hasClass(words[from], GIVEN) && hasClass(words[next], GIVEN)
}

function isHead(word: NameWord | undefined): boolean {
  return hasClass(word, ORGANIZATION_HEAD | COMPANY_SUFFIX)
}

function isOrdinary(words: readonly NameWord[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!hasClass(words[i], COMMON) || hasClass(words[i], TITLE)) return false
  return to > from
}

// Mid-sentence, a capital on such a word is a choice: "Parliament", "the Commission".
function standsAlone(word: NameWord): boolean {
  return hasClass(word, INSTITUTION)
}
