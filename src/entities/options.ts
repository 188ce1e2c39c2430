// What a caller may ask of the entities, checked and applied.

import type { Entity, EntityOptions, EntityType, RecognizedMention } from "../types"
import { dayFromIso } from "./patterns/calendar"

/** Every type an entity can have, in the order in which reports list them. The compiler keeps it complete. */
const ALL_TYPES: Readonly<Record<EntityType, true>> = {
  person: true,
  organization: true,
  country: true,
  place: true,
  nationality: true,
  date: true,
  time: true,
  money: true,
  percent: true,
  quantity: true,
  url: true,
  email: true,
  hashtag: true,
  handle: true,
  other: true,
}

/** Whether a value is one of the entity types. */
export function isEntityType(value: unknown): value is EntityType {
  return typeof value === "string" && Object.hasOwn(ALL_TYPES, value)
}

/**
 * @throws {TypeError} if `types` is not an array, `minScore` is not a number or `referenceDate` is not a string.
 * @throws {RangeError} if a type does not exist, `minScore` is not from 0 to 1 or `referenceDate` is no day of the calendar.
 */
export function checkEntityOptions(where: string, options: EntityOptions): void {
  const { types, minScore, referenceDate } = options
  if (types !== undefined) {
    if (!Array.isArray(types))
      throw new TypeError(`${where}.types must be an array of entity types, got ${typeof types}`)
    for (const type of types) if (!isEntityType(type)) throw unknownType(`${where}.types`, type)
  }
  checkReferenceDate(where, referenceDate)
  if (minScore === undefined) return
  if (typeof minScore !== "number") throw new TypeError(`${where}.minScore must be a number, got ${typeof minScore}`)
  if (!(minScore >= 0 && minScore <= 1)) throw new RangeError(`${where}.minScore must be from 0 to 1, got ${minScore}`)
}

function checkReferenceDate(where: string, date: unknown): void {
  if (date === undefined) return
  if (typeof date !== "string") throw new TypeError(`${where}.referenceDate must be a string, got ${typeof date}`)
  if (dayFromIso(date) === undefined) {
    throw new RangeError(`${where}.referenceDate must be a day such as "2024-03-14", got ${JSON.stringify(date)}`)
  }
}

/** The error for a word that is no entity type; it lists those that are. */
export function unknownType(where: string, type: unknown): RangeError {
  return new RangeError(`${where} must be one of ${Object.keys(ALL_TYPES).join(", ")}, got ${String(type)}`)
}

/** The mentions that are sure enough. Done before linking, so that what is dropped groups nothing and counts nowhere. */
export function selectMentions(
  mentions: readonly RecognizedMention[],
  minScore: number | undefined,
): readonly RecognizedMention[] {
  return minScore === undefined ? mentions : mentions.filter((mention) => mention.score >= minScore)
}

/** The entities of the types asked for. Done after linking, so that salience and ids do not depend on what is asked. */
export function selectEntities(
  entities: readonly Entity[],
  types: readonly EntityType[] | undefined,
): readonly Entity[] {
  return types === undefined ? entities : entities.filter((entity) => types.includes(entity.type))
}
