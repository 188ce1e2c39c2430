// Words that hyphens join: "Okonjo-Iweala", "Jong-un", "al-Assad" are one, "China-India" is two, "Beijing-based" is "Beijing".

import { foldName } from "../../text/fold"
import { isCapitalised, isHyphenated, type SentenceReading } from "./reading"
import {
  ACRONYM,
  COUNTRY,
  FAMILY_FIRST,
  FUNCTION,
  INITIAL,
  KNOWN_ACRONYM,
  NATIONALITY,
  type NameWord,
  NON_NAME,
  PARTICLE,
  REGION,
  SYLLABLES,
  TITLE,
  withoutStop,
} from "./words"

const MAX_PARTS = 6 // more are no name; without a limit "a-a-a-..." would be one key as long as the text

// What a word is by itself and not as a part of a compound: "The-" and "Mr-" begin no name, but "Al-Jazeera" is one.
const ONLY_ALONE = FUNCTION | NON_NAME | TITLE | INITIAL | PARTICLE

/** The word at `start`, with what hyphens join to it. */
export function wordFrom(reading: SentenceReading, start: number): NameWord {
  const { tokens, classify } = reading
  let end = start + 1
  let classes = classify(tokens[start])
  let key = tokens[start].norm
  for (let parts = 1; parts < MAX_PARTS && isHyphenated(reading, end - 1); parts++) {
    if (!continuesCompound(reading, start, end - 1)) break
    classes |= classify(tokens[end + 1])
    if (isGivenBehindSurname(reading, start, tokens[end + 1].norm)) classes |= SYLLABLES
    key += `-${tokens[end + 1].norm}`
    end += 2
  }
  if (end > start + 1) classes &= ~ONLY_ALONE
  if (reading.names.titles.has(key)) classes |= TITLE // "Secretary-General"
  return { tokenStart: start, tokenEnd: end, key: foldName(withoutStop(key)), classes }
}

function continuesCompound(reading: SentenceReading, start: number, i: number): boolean {
  const { tokens, names, classify } = reading
  const left = tokens[i]
  const right = tokens[i + 2]
  if (areTwoParties(classify(left), classify(right))) return false
  if (isCapitalised(right) || names.hyphenatedParticles.has(left.norm)) return true
  if (isGivenBehindSurname(reading, start, right.norm)) return true
  return names.syllables.has(right.norm) && !names.isCommonWord(right.norm)
}

// "Jong-un", "Ki-moon" behind "Kim" and "Ban", and "Kwok-kin" behind "Wong", though "moon" and "kin" are words.
function isGivenBehindSurname(
  { tokens, sentence, names, classify }: SentenceReading,
  start: number,
  last: string,
): boolean {
  if (start === sentence.tokenStart || (classify(tokens[start - 1]) & FAMILY_FIRST) === 0) return false
  return names.syllables.has(last) || names.hyphenatedSyllables.has(last)
}

// "China-India", "EU-Nigeria", "U.S.-Africa": a country, and another of the world's parties.
function areTwoParties(left: number, right: number): boolean {
  const nations = COUNTRY | NATIONALITY
  const parties = nations | REGION | ACRONYM | KNOWN_ACRONYM
  return (left & parties) !== 0 && (right & parties) !== 0 && ((left | right) & nations) !== 0
}
