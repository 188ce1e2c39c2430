// What `createAnalyzer` can be told, checked, and the language it gives.

import { checkObject, isObject, kindOf } from "./checks"
import { isEntityType, unknownType } from "./entities/options"
import type { EntityRecognizer, Language } from "./language"
import type { GazetteerEntry, StopWordChanges } from "./types"

/** What an analyzer is told once, when it is made. Everything may be left out. */
export interface AnalyzerConfig {
  /** The language of the texts. Default: English. */
  readonly language?: Language | undefined
  /** Names of your own. They win over what the built-in tables say of the same words. */
  readonly gazetteer?: readonly GazetteerEntry[] | undefined
  /** Words to add to or take out of the language's stop words. */
  readonly stopWords?: StopWordChanges | undefined
  /** Finds people, organizations and places in place of the built-in recognizer. Countries, dates and amounts stay built in. */
  readonly recognizer?: EntityRecognizer | undefined
}

const WHERE = "createAnalyzer: config"

/**
 * @throws {TypeError} if a part is of the wrong kind: the message names the part, what was expected and what came.
 * @throws {RangeError} if a gazetteer entry has an empty name or an entity type that does not exist.
 */
export function checkConfig(config: AnalyzerConfig): void {
  checkObject("createAnalyzer", "config", config)
  const { language, recognizer } = config
  if (language !== undefined && !(isObject(language) && typeof language.code === "string")) {
    throw new TypeError(`${WHERE}.language must be a Language, got ${kindOf(language)}`)
  }
  if (recognizer !== undefined && typeof recognizer !== "function") {
    throw new TypeError(
      `${WHERE}.recognizer must be a function (document, language) => mentions, got ${kindOf(recognizer)}`,
    )
  }
  checkGazetteer(config.gazetteer)
  checkStopWords(config.stopWords)
}

function checkGazetteer(gazetteer: readonly GazetteerEntry[] | undefined): void {
  if (gazetteer === undefined) return
  if (!Array.isArray(gazetteer)) throw new TypeError(`${WHERE}.gazetteer must be an array, got ${kindOf(gazetteer)}`)
  gazetteer.forEach((entry: unknown, i) => {
    const where = `${WHERE}.gazetteer[${i}]`
    if (!isObject(entry)) throw new TypeError(`${where} must be an object { name, type }, got ${kindOf(entry)}`)
    if (typeof entry.name !== "string") throw new TypeError(`${where}.name must be a string, got ${kindOf(entry.name)}`)
    if (entry.name.trim() === "") throw new RangeError(`${where}.name must not be empty`)
    if (!isEntityType(entry.type)) throw unknownType(`${where}.type`, entry.type)
    if (entry.aliases !== undefined) checkStrings(`${where}.aliases`, entry.aliases)
  })
}

function checkStopWords(changes: StopWordChanges | undefined): void {
  if (changes === undefined) return
  checkObject("createAnalyzer", "config.stopWords", changes)
  if (changes.add !== undefined) checkStrings(`${WHERE}.stopWords.add`, changes.add)
  if (changes.remove !== undefined) checkStrings(`${WHERE}.stopWords.remove`, changes.remove)
}

function checkStrings(where: string, value: unknown): void {
  if (!Array.isArray(value)) throw new TypeError(`${where} must be an array of strings, got ${kindOf(value)}`)
  const wrong = value.findIndex((item) => typeof item !== "string")
  if (wrong >= 0) throw new TypeError(`${where}[${wrong}] must be a string, got ${kindOf(value[wrong])}`)
}

/** The language with its stop words changed; the very same language where there is nothing to change. */
export function withStopWords(language: Language, changes: StopWordChanges | undefined): Language {
  if (changes === undefined) return language
  const words = language.words()
  const stopWords = new Set(words.stopWords)
  for (const word of changes.add ?? []) stopWords.add(word.toLowerCase())
  for (const word of changes.remove ?? []) stopWords.delete(word.toLowerCase())
  const changed = { ...words, stopWords }
  return { ...language, words: () => changed }
}
