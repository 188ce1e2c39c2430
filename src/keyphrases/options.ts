// What a caller may ask of the key phrases, checked.

import { checkWholeNumber } from "../terms/options"
import type { KeyPhraseMethod, KeyPhraseOptions } from "../types"

/** Longer ones are clauses, not phrases; time grows with the number of words that a phrase may have. */
const MAX_WORDS = 8

const METHODS: Readonly<Record<KeyPhraseMethod, true>> = {
  proselens: true,
  "tf-idf": true,
  yake: true,
  textrank: true,
  positionrank: true,
}

/**
 * @param where How the message begins: "extractKeyPhrases: options".
 * @throws {TypeError} if an option is of the wrong kind.
 * @throws {RangeError} if a number is not whole or out of range, `minWords` is above `maxWords`, or `method` names no method.
 */
export function checkKeyPhraseOptions(where: string, options: KeyPhraseOptions): void {
  const { maxKeyPhrases, minWords, maxWords, diversity, method, explain } = options
  checkWholeNumber(`${where}.maxKeyPhrases`, maxKeyPhrases, 0)
  checkWholeNumber(`${where}.minWords`, minWords, 1, MAX_WORDS)
  checkWholeNumber(`${where}.maxWords`, maxWords, minWords ?? 1, MAX_WORDS)
  if (diversity !== undefined && typeof diversity !== "number") {
    throw new TypeError(`${where}.diversity must be a number, got ${diversity === null ? "null" : typeof diversity}`)
  }
  if (diversity !== undefined && !(diversity >= 0 && diversity <= 1)) {
    throw new RangeError(`${where}.diversity must be from 0 to 1, got ${diversity}`)
  }
  if (method !== undefined && !Object.hasOwn(METHODS, method)) {
    const names = Object.keys(METHODS).map((name) => `"${name}"`)
    throw new RangeError(`${where}.method must be one of ${names.join(", ")}, got ${String(method)}`)
  }
  if (explain !== undefined && typeof explain !== "boolean") {
    throw new TypeError(`${where}.explain must be true or false, got ${typeof explain}`)
  }
}
