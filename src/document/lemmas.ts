// Words to lemmas: the form under which a dictionary has the word, "went" and "goes" to "go". What a lemma is depends on the part
// of speech: "left" is "leave" as a verb and "left" as an adjective. Exceptions first, then the longest ending with a rule.

import type { CapitalUse, LemmaEdit, LemmaKnowledge } from "../language"
import { longestEnding } from "../text/ending-tree"
import { isInCapitals } from "../text/letter-case"

/**
 * The lemma of a word. A word that no rule fits is its own lemma, in lower case.
 *
 * @param norm The key of the word: lower case, straight apostrophes.
 * @param tag Its part of speech, as a place in `PARTS_OF_SPEECH`.
 */
export function lemmaOf({ exceptions, rules }: LemmaKnowledge, text: string, norm: string, tag: number): string {
  const ofTag = exceptions[tag]
  const exception = ofTag.get(text) ?? (text === norm ? undefined : ofTag.get(norm))
  if (exception !== undefined) return exception
  const edit = longestEnding(rules[tag][caseOf(text, norm)], norm)
  if (edit === undefined) return norm
  const lemma = applyEdit(edit, text, norm)
  if (lemma.length > 1 || norm.length === 1) return lemma
  return edit.keepsCase ? text : norm // no rule makes a letter of a word: "Ms" is no "M"
}

/**
 * The lemma of a word with a capital, given what is to become of the capital. One that is kept is kept as it is written: the
 * lemma of "Humanities" is "Humanity".
 */
export function lemmaOfCapitalized(
  knowledge: LemmaKnowledge,
  text: string,
  norm: string,
  tag: number,
  use: CapitalUse,
): string {
  if (use === "rules") return lemmaOf(knowledge, text, norm, tag)
  if (use === "kept" && caseOf(text, norm) === ALL_CAPITALS) return text // "DH", "IV": no rule knows what is an ending here
  const small = lemmaOf(knowledge, norm, norm, tag)
  if (use === "small") return small
  let shared = 0
  while (shared < text.length && shared < small.length && norm[shared] === small[shared]) shared++
  return shared === 0 ? small.charAt(0).toUpperCase() + small.slice(1) : text.slice(0, shared) + small.slice(shared)
}

/** How a word is written, as far as its lemma depends on it. */
export const LOWER_CASE = 0
export const CAPITALIZED = 1
export const ALL_CAPITALS = 2
export const CASES = 3

/** Whether the word is in lower case, capitalized or all in capitals; a single capital letter is capitalized. */
export function caseOf(text: string, norm: string): number {
  if (beginsSmall(text, norm)) return LOWER_CASE
  return text.length > 1 && isInCapitals(text) ? ALL_CAPITALS : CAPITALIZED
}

/** Whether the word does not begin with a capital: "bank", "iPhone". */
export function beginsSmall(text: string, norm: string): boolean {
  return text === norm || text.charCodeAt(0) === norm.charCodeAt(0)
}

/** The shortest edit that turns the word into the lemma. */
export function editFor(text: string, norm: string, lemma: string): LemmaEdit {
  const keepsCase = lemma !== lemma.toLowerCase()
  const from = keepsCase ? text : norm
  let shared = 0
  while (shared < from.length && shared < lemma.length && from[shared] === lemma[shared]) shared++
  return { keepsCase, cut: from.length - shared, add: lemma.slice(shared) }
}

export function applyEdit({ keepsCase, cut, add }: LemmaEdit, text: string, norm: string): string {
  const from = keepsCase ? text : norm
  return cut === 0 && add === "" ? from : from.slice(0, Math.max(0, from.length - cut)) + add
}
