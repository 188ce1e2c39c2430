// What a capitalised word may be in a name. A class is a bit, so that one test asks for several; a word has as many as fit:
// "Washington" is a SURNAME and stands in a PLACE, "Young" is a SURNAME and COMMON.

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import { beginsWithCapital, isInCapitals } from "../../text/letter-case"
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
  let classes = 0
  if (names.givenNames.has(folded)) classes |= GIVEN
  if (names.surnames.has(folded)) classes |= SURNAME
  if (names.isCommonWord(key)) classes |= COMMON
  if (isTitle(key, names)) classes |= TITLE
  if (names.titleModifiers.has(key)) classes |= TITLE_MODIFIER
  if (names.particles.has(key)) classes |= PARTICLE
  if (names.suffixes.has(key) && (isInCapitals(text) || !isRoman(key))) classes |= SUFFIX
  if (names.familyFirstSurnames.has(folded)) classes |= FAMILY_FIRST
  if (isMadeOfSyllables(folded, names.syllables)) classes |= SYLLABLES
  if (names.organizationHeads.has(key)) classes |= ORGANIZATION_HEAD
  if (names.institutions.has(key)) classes |= INSTITUTION
  if (names.organizationOpeners.has(key)) classes |= ORGANIZATION_OPENER
  if (names.companySuffixes.has(key)) classes |= COMPANY_SUFFIX
  if (names.placeHeads.has(folded)) classes |= PLACE_HEAD
  if (names.placeOpeners.has(folded)) classes |= PLACE_OPENER
  if (names.directions.has(key)) classes |= DIRECTION
  if (names.regions.has(key)) classes |= REGION
  if (isAcronym(text)) classes |= ACRONYM
  if (isInitial(text)) classes |= INITIAL
  if (names.acronyms.has(text.includes(".") ? text.replaceAll(".", "") : text)) classes |= KNOWN_ACRONYM
  if (/\d/u.test(text)) classes |= NUMBERED
  if (names.functionWords.has(norm)) classes |= FUNCTION
  if (names.nonNames.has(key)) classes |= NON_NAME
  return classes
}

/** Whether a word, without its last stop, is a title or more of them: "senator", "senators". */
export function isTitle(key: string, { titles }: NameKnowledge): boolean {
  return titles.has(key) || (key.endsWith("s") && titles.has(key.slice(0, -1)))
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

// "XI" follows a king; "Xi" is somebody.
function isRoman(key: string): boolean {
  return /^[ivx]+$/u.test(key)
}

function isInitial(text: string): boolean {
  return (text.length === 1 || (text.length === 2 && text[1] === ".")) && beginsWithCapital(text)
}

// Every way to cut the word is tried, on at most three syllables of six letters: a bounded number of steps.
function isMadeOfSyllables(word: string, syllables: ReadonlySet<string>): boolean {
  if (word.length < 2 || word.length > MAX_SYLLABLES * MAX_SYLLABLE_LENGTH) return false
  let ends = 1 // a bit for each place in the word at which the syllables so far may end
  for (let count = 0; count < MAX_SYLLABLES && ends !== 0; count++) {
    let nextEnds = 0
    for (let start = count; start < word.length; start++) {
      if (((ends >>> start) & 1) === 0) continue
      const last = Math.min(word.length, start + MAX_SYLLABLE_LENGTH)
      for (let end = start + 1; end <= last; end++) if (syllables.has(word.slice(start, end))) nextEnds |= 1 << end
    }
    if (((nextEnds >>> word.length) & 1) === 1) return true
    ends = nextEnds
  }
  return false
}
