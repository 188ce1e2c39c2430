// From mentions to entities: which mentions name the same, what it is called, and how much the text is about it.
//
// Each mention gets the key of its entity, and mentions with one key are one entity. Countries and nationalities are told by code,
// people by their names' words, organizations and places by name, acronym and short form, dates and amounts by value, everything
// else by its characters.

import type { Language } from "../language"
import { foldName } from "../text/fold"
import type { Entity, RecognizedMention, TextDocument } from "../types"
import { nameKeys } from "./link/acronym-links"
import { countWords, describeMention, entityId, fullestName, otherForms } from "./link/describe"
import { type NameMention, nameMentionOf, wordsKey } from "./link/name-mention"
import { personKeys } from "./link/people"
import { placeCode, statedCodes } from "./link/place-codes"
import { settleTypes } from "./link/settle"
import { salienceOf } from "./salience"

/**
 * The entities that the mentions name, highest salience first, of equals the one that the text names first. Mentions must be in the
 * order of the text and not overlap. No mentions, no entities. Time is n log n in the number of mentions.
 */
export function linkMentions(
  document: TextDocument,
  mentions: readonly RecognizedMention[],
  language: Pick<Language, "names">,
): Entity[] {
  const names = language.names()
  const settled = settleTypes(
    mentions.map((mention) => nameMentionOf(document, mention, names)),
    names,
  )
  const personKey = personKeys(
    settled.filter(({ type }) => type === "person"),
    names,
  )
  const nameKey = nameKeys(document, settled.filter(isNamed), names)
  const stated = statedCodes(document, settled, names)
  const groups = groupBy(settled, (one) => `${groupType(one)}\n${entityKey(one, personKey, nameKey)}`)
  return describeGroups(document, [...groups.values()], (name, group) => placeCode(name, group, stated, names))
}

function isNamed({ type }: NameMention): boolean {
  return type === "organization" || type === "place" || type === "other"
}

// An acronym and its long form are one entity even where the recognizer took them for different types.
function groupType(one: NameMention): string {
  return isNamed(one) ? "name" : one.type
}

function entityKey(
  one: NameMention,
  personKey: (mention: NameMention) => string,
  nameKey: (mention: NameMention) => string,
): string {
  const { code, name, value } = one.mention
  if ((one.type === "country" || one.type === "nationality") && code !== undefined) return code
  if (name !== undefined) return foldName(name)
  if (value !== undefined) return JSON.stringify(value)
  if (one.type === "person") return personKey(one)
  return isNamed(one) ? nameKey(one) : wordsKey(one.words)
}

function groupBy(
  mentions: readonly NameMention[],
  keyOf: (mention: NameMention) => string,
): Map<string, NameMention[]> {
  const groups = new Map<string, NameMention[]>()
  for (const one of mentions) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
}

function describeGroups(
  document: TextDocument,
  groups: readonly (readonly NameMention[])[],
  codeOfPlace: (name: string, group: readonly NameMention[]) => string | undefined,
): Entity[] {
  const described = groups.map((group) => {
    const name = group.find(({ mention }) => mention.name !== undefined)?.mention.name ?? fullestName(group)
    const type = (group.find(({ text }) => text === name) ?? group[0]).type
    const nameWords = countWords(name)
    return { name, type, group, mentions: group.map((one) => describeMention(one, document.text, nameWords)) }
  })
  const saliences = salienceOf(document, described)
  const ids = uniqueIds()
  const entities = described.map(({ name, type, group, mentions }, i): Entity => {
    const given = group.find(({ mention }) => mention.code !== undefined)?.mention.code
    const code = given ?? (type === "place" ? codeOfPlace(name, group) : undefined)
    const value = group.find(({ mention }) => mention.value !== undefined)?.mention.value
    return {
      id: ids(entityId(type, name, type === "country" || type === "nationality" ? code : undefined)),
      type,
      name,
      aliases: otherForms(group, name),
      count: mentions.length,
      salience: saliences[i],
      ...(code !== undefined && { code }),
      ...(value !== undefined && { value }),
      mentions,
    }
  })
  return entities.sort((a, b) => b.salience - a.salience || a.mentions[0].start - b.mentions[0].start)
}

/** A function that gives each id once: the second "person:wang" is "person:wang-2". */
function uniqueIds(): (id: string) => string {
  const counts = new Map<string, number>()
  return (id) => {
    let unique = id
    let count = counts.get(id) ?? 0
    do {
      count++
      unique = count === 1 ? id : `${id}-${count}`
    } while (counts.has(unique) && unique !== id)
    counts.set(id, count)
    if (unique !== id) counts.set(unique, 1)
    return unique
  }
}
