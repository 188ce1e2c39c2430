// One sentence under the eye of the recognizer: its tokens, what the language knows, and the classes of each spelling.

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import { beginsWithCapital, hasCapital } from "../../text/letter-case"
import { onceFor } from "../../text/once"
import { recentWords } from "../../text/recent"
import { areJoined } from "../../text/spans"
import type { Sentence, Token } from "../../types"
import { ACRONYM, COUNTRY, classifyWord, NATIONALITY, SUFFIX, withoutStop } from "./words"

export interface SentenceReading {
  /** All tokens of the document; the sentence says which are its own. */
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  readonly names: NameKnowledge
  readonly classify: (token: Token) => number
}

/** The same reading of a sentence in capitals only, where capitals make no acronym. */
export function withoutAcronyms(reading: SentenceReading): SentenceReading {
  return { ...reading, classify: (token) => reading.classify(token) & ~(ACRONYM | SUFFIX) }
}

const REMEMBERED_SPELLINGS = 20_000

/** A function that gives the classes of a token. Those of a spelling are worked out once and kept for other documents. */
export const classifierFor = onceFor((names: NameKnowledge): ((token: Token) => number) => {
  const known = recentWords<number>(REMEMBERED_SPELLINGS)
  return ({ text, norm }) => {
    const before = known.get(text)
    if (before !== undefined) return before
    let classes = classifyWord(text, norm, names)
    if (names.countries.has(text) || (names.countries.has(foldName(norm)) && !isSmall(text))) classes |= COUNTRY
    if (names.nationalities.has(foldName(withoutStop(norm)))) classes |= NATIONALITY
    known.set(text, classes)
    return classes
  }
})

export function isCapitalised({ text }: Token): boolean {
  return beginsWithCapital(text)
}

export function isSmall(text: string): boolean {
  return !hasCapital(text)
}

/** Whether hyphens without white space join the token at `i` to another word behind it. */
export function isHyphenated({ tokens, sentence }: SentenceReading, i: number): boolean {
  if (i + 2 >= sentence.tokenEnd || tokens[i + 1].norm !== "-" || tokens[i + 2].kind !== "word") return false
  return areJoined(tokens, i, i + 2)
}
