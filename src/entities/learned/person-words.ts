// What a word may be in the names of people: a given name, a surname, whom a letter greets.

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import { beginsWithCapital } from "../../text/letter-case"
import type { Token } from "../../types"

/** Shorter given names are parts of other names: "Il", "Hui". */
export const MIN_GIVEN_LENGTH = 4
const GREETING_MARKS: ReadonlySet<string> = new Set([",", ":", "-"])

/** A given name first, a surname last. Behind given names alone, as in "Sarah Michelle Gellar", the name still goes on. */
export function isFullName(tokens: readonly Token[], start: number, end: number, names: NameKnowledge): boolean {
  return end - start > 1 && names.givenNames.has(foldName(tokens[start].norm)) && isSurname(tokens[end - 1], names)
}

/** What may be a surname: no initial, no particle, "da" in "Lula da Silva", and no word that is a given name and nothing else. */
export function isSurname(token: Token, names: NameKnowledge): boolean {
  const { text } = token
  return text.length > 2 && beginsWithCapital(text) && !text.endsWith(".") && !isGivenOnly(token, names)
}

/** A given name, and neither a surname, a place nor an ordinary word. */
export function isGivenOnly({ text, norm }: Token, names: NameKnowledge): boolean {
  const key = foldName(norm)
  if (text.length < MIN_GIVEN_LENGTH || !names.givenNames.has(key)) return false
  return !names.surnames.has(key) && !names.places.has(key) && !names.isCommonWord(norm)
}

/** A letter greets whose name ends before a comma, if behind it a sentence begins: "Jane Doe Rita, Please call". */
export function isGreeted(tokens: readonly Token[], i: number, names: NameKnowledge): boolean {
  const first = tokens.at(i + 2)
  if (first === undefined || !GREETING_MARKS.has(tokens[i + 1].text) || !beginsWithCapital(first.text)) return false
  if (names.functionWords.has(first.norm)) return true
  const key = foldName(first.norm)
  return names.isCommonWord(first.norm) && !names.givenNames.has(key) && !names.surnames.has(key)
}
