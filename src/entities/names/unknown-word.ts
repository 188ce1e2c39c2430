// Words that are on no list: only what stands around them tells what they name.

import type { NameKnowledge } from "../../language"

/** Whether no list of names has a word, and it is no word of the language either. The key is folded (`foldName`). */
export function isUnknownWord(key: string, names: NameKnowledge): boolean {
  const isPerson = names.givenNames.has(key) || names.surnames.has(key) || names.people.has(key)
  const isNation = names.countries.has(key) || names.nationalities.has(key)
  const isListed = names.organizations.has(key) || names.places.has(key) || names.otherNames.has(key)
  if (isPerson || isNation || isListed) return false
  return !names.nonNames.has(key) && !names.isCommonWord(key) && !names.functionWords.has(key)
}
