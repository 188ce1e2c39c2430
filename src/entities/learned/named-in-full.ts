// The people whom a document names in full, for those who ask whether a part of a name is the name of someone else.

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import type { RecognizedMention, TextDocument } from "../../types"

export interface NamedInFull {
  /** Whether the characters are a person's full name. */
  readonly has: (name: string) => boolean
  /** Whether someone of another name than this is named in full and has the same first word. */
  readonly sharesFirstWord: (name: string) => boolean
}

/** The people of two words and more, the first a given name, among the mentions. */
export function namedInFull(
  { text }: TextDocument,
  mentions: readonly RecognizedMention[],
  { givenNames }: NameKnowledge,
): NamedInFull {
  const byFirstWord = new Map<string, Set<string>>()
  for (const { type, start, end } of mentions) {
    if (type !== "person") continue
    const name = text.slice(start, end)
    const first = firstWordOf(name)
    if (first === name || !givenNames.has(foldName(first.toLowerCase()))) continue
    const known = byFirstWord.get(first)
    if (known === undefined) byFirstWord.set(first, new Set([name]))
    else known.add(name)
  }
  const namesLike = (name: string) => byFirstWord.get(firstWordOf(name))
  return {
    has: (name) => namesLike(name)?.has(name) ?? false,
    sharesFirstWord: (name) => (namesLike(name)?.size ?? 0) > (namesLike(name)?.has(name) ? 1 : 0),
  }
}

/** The words of the names of two words and more that people have, each as it is written. */
export function wordsOfFullNames({ text }: TextDocument, mentions: readonly RecognizedMention[]): ReadonlySet<string> {
  const inFull = new Set<string>()
  for (const { type, start, end } of mentions) {
    const words = type === "person" ? text.slice(start, end).split(" ") : []
    if (words.length > 1) for (const word of words) inFull.add(word)
  }
  return inFull
}

function firstWordOf(name: string): string {
  const space = name.indexOf(" ")
  return space < 0 ? name : name.slice(0, space)
}
