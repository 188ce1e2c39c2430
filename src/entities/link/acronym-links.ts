// Which acronyms and short forms name which organization or place: "SCO" the "Shanghai Cooperation Organization", "Apple" "Apple Inc."

import type { NameKnowledge } from "../../language"
import type { EntityType, TextDocument } from "../../types"
import { acronymLetters, isAcronym, isAcronymOf, smallWordTest } from "../acronyms"
import { type NameMention, wordsKey } from "./name-mention"

const BRACKETS = /^\s?[([]["“]?$/u // what stands between "Shanghai Cooperation Organization" and "SCO"
const MAX_BRACKET_GAP = 3

/**
 * For each mention of an organization, place or other name the key of what it names. An acronym belongs to the name beside which it
 * stands in brackets, in either order, or else to the only name of the text with its initials. Mentions in the order of the text.
 */
export function nameKeys(
  document: TextDocument,
  mentions: readonly NameMention[],
  names: NameKnowledge,
): (mention: NameMention) => string {
  const isSmallWord = smallWordTest(names)
  const links = new Map<string, string>()
  linkBracketed(document, mentions, isSmallWord, links)
  linkShortForms(mentions, names, links)
  linkLastWords(mentions, names, links)
  linkOtherNames(mentions, names, links)
  linkInitials(mentions, names, isSmallWord, links)
  linkForeignInitials(document, mentions, names, links)
  return ({ words }) => {
    const key = wordsKey(words)
    const linked = links.get(key) ?? key
    return links.get(linked) ?? linked // an acronym's long form may itself be a short form; no chain is longer
  }
}

function linkBracketed(
  { text }: TextDocument,
  mentions: readonly NameMention[],
  isSmallWord: (word: string) => boolean,
  links: Map<string, string>,
): void {
  for (let i = 1; i < mentions.length; i++) {
    const [before, behind] = [mentions[i - 1], mentions[i]]
    const gap = behind.mention.start - before.mention.end
    if (gap > MAX_BRACKET_GAP || gap < 1 || !BRACKETS.test(text.slice(before.mention.end, behind.mention.start)))
      continue
    const [acronym, long] = isShort(behind) ? [behind, before] : [before, behind]
    const key = wordsKey(acronym.words)
    if (!isShort(acronym) || isShort(long) || links.has(key)) continue
    if (isAcronymOf(acronym.text, long.words, isSmallWord)) links.set(key, wordsKey(long.words))
  }
}

/**
 * "Doe Inc." and "Doe", "Likud Party" and "Likud", "Doe Institute of Art" and "Doe Institute": the longer name, if only one such is in
 * the text.
 */
function linkShortForms(mentions: readonly NameMention[], names: NameKnowledge, links: Map<string, string>): void {
  const present = new Set(mentions.filter(({ type }) => type === "organization").map(({ words }) => wordsKey(words)))
  const longer = new Map<string, Set<string>>()
  for (const { type, words } of mentions) {
    if (type !== "organization" || words.length < 2) continue
    for (const count of shorterLengths(words, names)) {
      const key = wordsKey(words.slice(0, count))
      if (present.has(key)) longer.set(key, (longer.get(key) ?? new Set()).add(wordsKey(words)))
    }
  }
  linkOnlyOwners(longer, links)
}

/** "Eagles" and "Philadelphia Eagles": the longer name, if only one in the text ends so. A body's last word is no name: "Bank". */
function linkLastWords(mentions: readonly NameMention[], names: NameKnowledge, links: Map<string, string>): void {
  const organizations = mentions.filter(({ type }) => type === "organization")
  const single = new Set(organizations.filter(({ words }) => words.length === 1).map(({ words }) => words[0]))
  const longer = new Map<string, Set<string>>()
  for (const { words } of organizations) {
    const last = words[words.length - 1]
    if (words.length < 2 || !single.has(last) || names.organizationHeads.has(last)) continue
    longer.set(last, (longer.get(last) ?? new Set()).add(wordsKey(words)))
  }
  linkOnlyOwners(longer, links)
}

/** Links each short form to its longer name, if it has only one and is linked to none yet. */
function linkOnlyOwners(longer: ReadonlyMap<string, ReadonlySet<string>>, links: Map<string, string>): void {
  for (const [key, owners] of longer) {
    const [owner] = owners
    if (owners.size === 1 && !links.has(key)) links.set(key, owner)
  }
}

/** "The Fed" and "Federal Reserve", where the text has both. */
function linkOtherNames(
  mentions: readonly NameMention[],
  { otherNamesOf }: NameKnowledge,
  links: Map<string, string>,
): void {
  const present = new Set(mentions.map(({ words }) => wordsKey(words)))
  for (const key of present) {
    const full = otherNamesOf.get(key)
    if (full !== undefined && present.has(full)) links.set(key, full)
  }
}

/** How many words of a name may stand for it: less what ends it, or less what "of" leads. */
function shorterLengths(words: readonly string[], names: NameKnowledge): number[] {
  const lengths: number[] = []
  for (let count = words.length; count > 1 && isDroppedWord(words, count - 1, names); count--) lengths.push(count - 1)
  const connector = words.findIndex((word) => names.connectors.has(word))
  return connector > 1 ? [...lengths, connector] : lengths
}

function isDroppedWord(words: readonly string[], i: number, names: NameKnowledge): boolean {
  const word = words[i].replace(/\.$/u, "")
  if (names.companySuffixes.has(word)) return true
  return names.organizationHeads.has(word) && !words.slice(0, i).every((one) => isPlainWord(one, names))
}

// "Foreign Ministry" and "Chinese Army" have no short form: what is left names no organization.
function isPlainWord(word: string, names: NameKnowledge): boolean {
  return (
    names.isCommonWord(word) || names.countries.has(word) || names.nationalities.has(word) || names.places.has(word)
  )
}

// "AP" of a dateline is not the "Allianz Parque", a place: of well-known initials the kind must fit.
function linkInitials(
  mentions: readonly NameMention[],
  { acronyms }: NameKnowledge,
  isSmallWord: (word: string) => boolean,
  links: Map<string, string>,
): void {
  const longForms = new Map<string, Set<string>>()
  const wordsOf = new Map<string, readonly string[]>()
  const typesOf = new Map<string, EntityType>()
  for (const one of mentions) {
    if (isShort(one) || one.words.length < 2) continue
    const key = wordsKey(one.words)
    wordsOf.set(key, one.words)
    typesOf.set(key, one.type)
    // All first letters, and those of the words that are not small: between them every usual acronym is found again.
    for (const words of [one.words, one.words.filter((word) => !isSmallWord(word))]) {
      const initials = words.map((word) => word.charAt(0)).join("")
      const forms = longForms.get(initials) ?? new Set()
      longForms.set(initials, forms.add(links.get(key) ?? key))
    }
  }
  for (const one of mentions) {
    const key = wordsKey(one.words)
    if (!isShort(one) || links.has(key)) continue
    const forms = longForms.get(acronymLetters(one.text)) ?? new Set()
    const [form] = forms
    if (acronyms.has(one.text) && typesOf.get(form) !== one.type) continue
    if (forms.size === 1 && isAcronymOf(one.text, wordsOf.get(form) ?? [], isSmallWord)) links.set(key, form)
  }
}

/**
 * "Party for Freedom (PVV)": initials of another language stand in brackets right behind an organization, alone. Of 58 such in the
 * corpora 53 are its own. Well-known ones must share a letter with it: "World Bank (IMF)" are two.
 */
function linkForeignInitials(
  { text }: TextDocument,
  mentions: readonly NameMention[],
  { acronyms }: NameKnowledge,
  links: Map<string, string>,
): void {
  for (let i = 1; i < mentions.length; i++) {
    const [long, short] = [mentions[i - 1], mentions[i]]
    if (long.type !== "organization" || short.type !== "organization" || isShort(long) || !isShort(short)) continue
    const isEnclosed = text.slice(long.mention.end, short.mention.start) === " (" && text[short.mention.end] === ")"
    const key = wordsKey(short.words)
    if (!isEnclosed || links.has(key)) continue
    const letters = acronymLetters(short.text)
    const mayBeIts = !acronyms.has(short.text) || long.words.some((word) => letters.includes(word.charAt(0)))
    if (mayBeIts) links.set(key, wordsKey(long.words))
  }
}

function isShort({ words, text }: NameMention): boolean {
  return words.length === 1 && isAcronym(text)
}
