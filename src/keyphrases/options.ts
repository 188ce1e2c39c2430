// What a caller may ask of the key phrases, checked.

import { checkWholeNumber } from "../terms/options"
import type { KeyPhraseOptions } from "../types"

/** Longer ones are clauses, not phrases; time grows with the number of words that a phrase may have. */
const MAX_WORDS = 8

/**
 * @param where How the message begins: "extractKeyPhrases: options".
 * @throws {TypeError} if an option is not a number.
 * @throws {RangeError} if it is not whole or out of range.
 */
export function checkKeyPhraseOptions(where: string, options: KeyPhraseOptions): void {
  checkWholeNumber(`${where}.maxKeyPhrases`, options.maxKeyPhrases, 0)
  checkWholeNumber(`${where}.maxWords`, options.maxWords, 1, MAX_WORDS)
}
