// What a capitalised word may be in a name. A class is a bit, so that one test asks for several; a word has as many as fit:
// "Washington" is a SURNAME and stands in a PLACE, "Young" is a SURNAME and COMMON.

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import { isAcronym } from "../acronyms"

export const GIVEN = 1 << 0
export const SURNAME = 1 << 1
export const COMMON = 1 << 2 //           an ordinary word
export const TITLE = 1 << 3 //            "President"
export const TITLE_MODIFIER = 1 << 4 //   "Deputy"
export const PARTICLE = 1 << 5 //         "bin"
export const SUFFIX = 1 << 6 //           "Jr."
export const FAMILY_FIRST = 1 << 7 //     "Xi"
export const SYLLABLES = 1 << 8 //        "Jinping"
export const ORGANIZATION_HEAD = 1 << 9 //    "Party"
export const ORGANIZATION_OPENER = 1 << 10 // "Ministry" as in "Ministry of Health"
export const COMPANY_SUFFIX = 1 << 11 //  "Inc."
export const PLACE_HEAD = 1 << 12 //      "River"
export const PLACE_OPENER = 1 << 13 //    "Lake"
export const DIRECTION = 1 << 14 //       "Central"
export const REGION = 1 << 15 //          "Asia"
export const ACRONYM = 1 << 16 //         "SCO"
export const INITIAL = 1 << 17 //         "J." or "J"
export const COUNTRY = 1 << 18
export const NATIONALITY = 1 << 19
export const CONNECTOR = 1 << 20 //       "of", "and", "the", and the "'s" of "People's"
export const NUMBERED = 1 << 21 //        holds a digit: "G20", "F-16"
export const FUNCTION = 1 << 22 //        "The", "However"
export const NON_NAME = 1 << 23 //        "Monday"
export const JOINT = 1 << 24 //           a CONNECTOR between equals: "and"
export const POSSESSIVE = 1 << 25 //      a CONNECTOR: the "'s" of "People's"
export const INSTITUTION = 1 << 27 //     "Parliament", which needs no other word
export const KNOWN_ACRONYM = 1 << 26 //   "UN"

export const PERSON_NAME = GIVEN | SURNAME | FAMILY_FIRST

/** One word of a possible name: a token, or tokens that hyphens join. */
export interface NameWord {
  readonly tokenStart: number
  readonly tokenEnd: number
  /** Lower case, without accents and without a last full stop. */
  readonly key: string
  /** Bits, see above. */
  readonly classes: number
}

const MAX_SYLLABLES = 3
const MAX_SYLLABLE_LENGTH = 6 // "zhuang", "shuang"

/** The bits of one capitalised word. Its place in the sentence is not looked at. */
export function classifyWord(text: string, norm: string, names: NameKnowledge): number {
  const key = withoutStop(norm)
  const folded = foldName(key)
  const flags: readonly (readonly [number, boolean])[] = [
    [GIVEN, names.givenNames.has(folded)],
    [SURNAME, names.surnames.has(folded)],
    [COMMON, names.isCommonWord(key)],
    [TITLE, names.titles.has(key) || (key.endsWith("s") && names.titles.has(key.slice(0, -1)))],
    [TITLE_MODIFIER, names.titleModifiers.has(key)],
    [PARTICLE, names.particles.has(key)],
    [SUFFIX, names.suffixes.has(key) && (isInCapitals(text) || !isRoman(key))],
    [FAMILY_FIRST, names.familyFirstSurnames.has(folded)],
    [SYLLABLES, isMadeOfSyllables(folded, names.syllables)],
    [ORGANIZATION_HEAD, names.organizationHeads.has(key)],
    [INSTITUTION, names.institutions.has(key)],
    [ORGANIZATION_OPENER, names.organizationOpeners.has(key)],
    [COMPANY_SUFFIX, names.companySuffixes.has(key)],
    [PLACE_HEAD, names.placeHeads.has(folded)],
    [PLACE_OPENER, names.placeOpeners.has(folded)],
    [DIRECTION, names.directions.has(key)],
    [REGION, names.regions.has(key)],
    [ACRONYM, isAcronym(text)],
    [INITIAL, isInitial(text)],
    [KNOWN_ACRONYM, names.acronyms.has(text.replaceAll(".", ""))],
    [NUMBERED, /\d/u.test(text)],
    [FUNCTION, names.functionWords.has(norm)],
    [NON_NAME, names.nonNames.has(key)],
  ]
  let classes = 0
  for (const [flag, holds] of flags) if (holds) classes |= flag
  return classes
}

/** Whether a word, or a part of a name, has any of the classes. */
export function hasClass(word: NameWord | undefined, classes: number): boolean {
  return word !== undefined && (word.classes & classes) !== 0
}

/** The words' keys with a space between: how lists of names hold names of several words. */
export function joinKeys(words: readonly NameWord[], from: number, to: number): string {
  let key = words[from].key
  for (let i = from + 1; i < to; i++) key += ` ${words[i].key}`
  return key
}

/** "jr." gives "jr"; "u.s." keeps its first stop. */
export function withoutStop(norm: string): string {
  return norm.length > 1 && norm.endsWith(".") ? norm.slice(0, -1) : norm
}

function isInCapitals(text: string): boolean {
  return text === text.toUpperCase()
}

// "XI" follows a king; "Xi" is somebody.
function isRoman(key: string): boolean {
  return /^[ivx]+$/u.test(key)
}

function isInitial(text: string): boolean {
  return (text.length === 1 || (text.length === 2 && text[1] === ".")) && text[0] !== text[0].toLowerCase()
}

// Every way to cut the word is tried, on at most three syllables of six letters: a bounded number of steps.
function isMadeOfSyllables(word: string, syllables: ReadonlySet<string>): boolean {
  if (word.length < 2 || word.length > MAX_SYLLABLES * MAX_SYLLABLE_LENGTH) return false
  let ends = new Set([0])
  for (let count = 0; count < MAX_SYLLABLES; count++) {
    const nextEnds = new Set<number>()
    for (const start of ends) {
      const last = Math.min(word.length, start + MAX_SYLLABLE_LENGTH)
      for (let end = start + 1; end <= last; end++) if (syllables.has(word.slice(start, end))) nextEnds.add(end)
    }
    if (nextEnds.has(word.length)) return true
    ends = nextEnds
  }
  return false
}
