// Initials that a text explains: "support vector machine (SVM)". From there on "SVM" counts as the phrase.

import type { Span, TextDocument, Token } from "../types"
import type { Candidates } from "./candidates"
import { numberOfPhrase } from "./phrase-numbers"
import { type PhraseWord, wordsOf, wordsWithin } from "./phrase-words"

const ACRONYM = /^\p{Lu}{2,6}s?$/u

/** Adds the places of explained initials to the phrases that they stand for. Names have theirs from the entities already. */
export function joinAcronyms(
  { numbers, byNumber }: Candidates,
  document: TextDocument,
  runs: readonly (readonly PhraseWord[])[],
): void {
  const explained = explainedAcronyms(document)
  if (explained.length === 0) return
  const words = wordsOf(runs)
  for (const { acronym, long } of explained) {
    const short = numberOfPhrase(numbers, wordsWithin(words, acronym))
    const phrase = byNumber.get(numberOfPhrase(numbers, wordsWithin(words, long)))
    const initials = byNumber.get(short)
    if (phrase === undefined || initials === undefined || phrase === initials) continue
    for (const occurrence of initials.occurrences) phrase.occurrences.push({ ...occurrence, isAcronym: true })
    phrase.occurrences.sort((a, b) => a.start - b.start)
    byNumber.delete(short)
  }
}

interface Explained {
  readonly acronym: Token
  readonly long: Span
}

/** Each acronym once, where it first stands in brackets behind words with its initials. */
function explainedAcronyms({ tokens }: TextDocument): Explained[] {
  const found = new Map<string, Explained>()
  for (let i = 2; i + 1 < tokens.length; i++) {
    const acronym = tokens[i]
    if (tokens[i - 1].norm !== "(" || tokens[i + 1].norm !== ")") continue
    if (found.has(acronym.norm) || !ACRONYM.test(acronym.text)) continue
    const start = longFormStart(tokens, i - 2, acronym.text.replace(/s$/u, "").toLowerCase())
    if (start !== undefined) found.set(acronym.norm, { acronym, long: { start, end: tokens[i - 2].end } })
  }
  return [...found.values()]
}

/** Where the words begin whose initials, up to the token `last`, spell the letters; hyphens between them are passed over. */
function longFormStart(tokens: readonly Token[], last: number, letters: string): number | undefined {
  let at = last
  for (let letter = letters.length - 1; letter >= 0; letter--) {
    if (at > 0 && tokens[at].norm === "-") at--
    if (at < 0 || tokens[at].kind !== "word" || tokens[at].norm[0] !== letters[letter]) return undefined
    at--
  }
  return tokens[at + 1].start
}
