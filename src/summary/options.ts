// What a caller may ask of a summary, checked.

import { checkWholeNumber } from "../terms/options"
import type { SummaryOptions } from "../types"

/**
 * @param where How the message begins: "summarize: options".
 * @throws {TypeError} if an option is not a number.
 * @throws {RangeError} if it is not whole or less than 0.
 */
export function checkSummaryOptions(where: string, options: SummaryOptions): void {
  checkWholeNumber(`${where}.sentences`, options.sentences, 0)
  checkWholeNumber(`${where}.maxCharacters`, options.maxCharacters, 0)
}
