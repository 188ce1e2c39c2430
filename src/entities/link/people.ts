// Which mentions name one person: "Xi Jinping", "Xi" and "President Xi", but not two people called Wang.

import type { NameKnowledge } from "../../language"
import { type NameMention, wordsKey } from "./name-mention"

/** A person by the fullest form of the name, and where the text first has a form of at least two words. */
interface Person {
  readonly key: string
  readonly words: readonly string[]
  readonly firstStart: number
}

// Parts of longer names are left out of the index, which would grow with the square of the length.
const MAX_INDEXED_WORDS = 8

/** For each mention of a person the key of the person it names. Mentions must be in the order of the text. */
export function personKeys(mentions: readonly NameMention[], names: NameKnowledge): (mention: NameMention) => string {
  const fullNames = firstMentions(mentions)
  const fullest = fullestKeys(fullNames)
  const people = peopleOf(fullNames, fullest)
  const byFamilyName = indexBy(people, ({ words }) => familyNames(words, names))
  const byAnyName = indexBy(people, ({ words }) => words)
  return ({ words, mention }) => {
    const key = wordsKey(words)
    if (words.length > 1) return fullest.get(key) ?? key
    const bearers = byFamilyName.get(key) ?? byAnyName.get(key) ?? []
    return bearerAt(bearers, mention.start)?.key ?? key
  }
}

/** The first mention of each name of at least two words, by key. */
function firstMentions(mentions: readonly NameMention[]): Map<string, NameMention> {
  const firsts = new Map<string, NameMention>()
  for (const one of mentions) {
    const key = wordsKey(one.words)
    if (one.words.length > 1 && !firsts.has(key)) firsts.set(key, one)
  }
  return firsts
}

/** For each name the longest form of which it is a part, "Obama" aside: "López Obrador", "J. Biden". Two such forms, and it is none's. */
function fullestKeys(fullNames: ReadonlyMap<string, NameMention>): Map<string, string> {
  const longestFirst = [...fullNames].sort(
    ([, a], [, b]) => b.words.length - a.words.length || b.text.length - a.text.length,
  )
  const ownersOfPart = new Map<string, Set<string>>()
  const fullest = new Map<string, string>()
  for (const [key, { words }] of longestFirst) {
    const [owner, rival] = ownersOfPart.get(key) ?? []
    if (owner !== undefined && rival === undefined) {
      fullest.set(key, owner)
      continue
    }
    fullest.set(key, key)
    for (const part of partsOf(words)) ownersOfPart.set(part, (ownersOfPart.get(part) ?? new Set()).add(key))
  }
  return fullest
}

/** The shorter names of at least two words that a full name has. */
function partsOf(words: readonly string[]): Set<string> {
  const parts = new Set<string>()
  if (words.length > MAX_INDEXED_WORDS) return parts
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 2; to <= words.length; to++) parts.add(wordsKey(words.slice(from, to)))
  }
  const [first] = words
  const last = words[words.length - 1]
  for (const short of [first, first.charAt(0), `${first.charAt(0)}.`]) parts.add(wordsKey([short, last]))
  for (const initials of initialsOf(words.slice(0, -1))) parts.add(wordsKey([initials, last]))
  return parts
}

/** "jf", "j.f.", "j. f." and "j f" for John Fitzgerald. */
function initialsOf(given: readonly string[]): string[] {
  const letters = given.map((word) => word.charAt(0))
  return [letters.join(""), `${letters.join(".")}.`, `${letters.join(". ")}.`, letters.join(" ")]
}

/** The people of the text, in the order in which it names them. */
function peopleOf(fullNames: ReadonlyMap<string, NameMention>, fullest: ReadonlyMap<string, string>): Person[] {
  const starts = new Map<string, number>()
  // Names come in the order of the text, so the first to reach a person is where the text introduces that person.
  for (const [key, { mention }] of fullNames) {
    const owner = fullest.get(key) ?? key
    if (!starts.has(owner)) starts.set(owner, mention.start)
  }
  return [...starts].map(([key, firstStart]) => ({ key, words: fullNames.get(key)?.words ?? [], firstStart }))
}

// "Obama" of "Barack Obama", "King" of "Martin Luther King Jr.", and "Xi" of "Xi Jinping", whose "Jinping" is none. Where both
// ends may be one, as in "Wang Fang" and "Jo Lee", both count.
function familyNames(words: readonly string[], names: NameKnowledge): string[] {
  const [first] = words
  const last = words.findLast((word) => !names.suffixes.has(word.replace(/\.$/u, ""))) ?? first
  if (!names.familyFirstSurnames.has(first)) return [last]
  return names.surnames.has(last) || names.familyFirstSurnames.has(last) ? [first, last] : [first]
}

function indexBy(people: readonly Person[], namesOf: (person: Person) => readonly string[]): Map<string, Person[]> {
  const index = new Map<string, Person[]>()
  for (const person of people) {
    for (const name of new Set(namesOf(person))) {
      const bearers = index.get(name)
      if (bearers === undefined) index.set(name, [person])
      else bearers.push(person)
    }
  }
  return index
}

// The only bearer of the name, or the only one whom the text has introduced so far. Otherwise it stays open: the surname is then a
// person of its own, rather than the wrong one of two.
function bearerAt(bearers: readonly Person[], start: number): Person | undefined {
  const [first, second] = bearers
  if (second === undefined) return first
  return first.firstStart < start && second.firstStart > start ? first : undefined
}
