// More training text out of the same corpora: copies of sentences as headlines, in capitals and in small letters.

import type { GoldSentence } from "./corpora"
import { randomNumbers } from "./random"

/** Shares of the sentences with names that are copied as a headline, in capitals and in small letters. */
export interface CopyShares {
  readonly title: number
  readonly capitals: number
  readonly small: number
}

const NAMELESS = 0.3 // of a share holds for sentences without names
const SEED = 5

/** The sentences, and behind them copies of some. */
export function withCopies(sentences: readonly GoldSentence[], shares: CopyShares): GoldSentence[] {
  const random = randomNumbers(SEED)
  const copies: GoldSentence[] = []
  for (const sentence of sentences) {
    const factor = sentence.names.length > 0 ? 1 : NAMELESS
    if (random() < shares.title * factor) copies.push({ ...sentence, text: inTitleCase(sentence.text) })
    if (random() < shares.capitals * factor) copies.push({ ...sentence, text: inCapitals(sentence.text) })
    if (random() < shares.small * factor) copies.push({ ...sentence, text: inSmall(sentence.text) })
  }
  return [...sentences, ...copies]
}

/** Every word with a capital, as in headlines; no offset changes. */
function inTitleCase(text: string): string {
  return text.replace(/(^|[^\p{L}\p{N}'’])(\p{Ll})/gu, (_, before: string, letter: string) => before + swapCase(letter))
}

function inCapitals(text: string): string {
  return Array.from(text, swapCase).join("")
}

function inSmall(text: string): string {
  return Array.from(text, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join("")
}

function swapCase(letter: string): string {
  const capital = letter.toUpperCase()
  return capital.length === letter.length ? capital : letter
}
