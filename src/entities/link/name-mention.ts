// A mention made ready for comparing: its words as keys, without what varies from one mention to the next.

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import type { EntityType, RecognizedMention, TextDocument } from "../../types"

/** A recognized mention with the words by which mentions of one entity are told. */
export interface NameMention {
  readonly mention: RecognizedMention
  /** The type that all mentions of the same words get. */
  readonly type: EntityType
  /** The characters of the text, with single spaces, without a possessive ending or a leading article. */
  readonly text: string
  /** `text` in keys: lower case, without accents, cut at white space. Never empty. */
  readonly words: readonly string[]
}

const WHITE_SPACE = /\s+/u
const ODD_SPACE = /^\s|\s$|\s\s|[^\S ]/u // at an end, two in a row, or another than a space

export function nameMentionOf({ text }: TextDocument, mention: RecognizedMention, names: NameKnowledge): NameMention {
  const written = splitWords(text.slice(mention.start, mention.end))
  const last = written.length - 1
  if (last >= 0 && !isListedPossessive(written, names)) written[last] = withoutPossessive(written[last], names)
  const hasArticle = written.length > 1 && names.articles.has(written[0].toLowerCase())
  const bare = hasArticle ? written.slice(1) : written
  const key = foldName(bare.join(" "))
  const shown = hasArticle && isSettled(written, names) ? written : bare
  return { mention, type: mention.type, text: shown.join(" "), words: key.split(" ") }
}

// "The Hague" is shown so, though it is the "Hague" of "the Hague".
function isSettled(written: readonly string[], { settledNames }: NameKnowledge): boolean {
  return settledNames.has(foldName(written.join(" ")))
}

// "Sotheby's", whose list has the ending as a token of its own.
function isListedPossessive(written: readonly string[], { organizations, possessives }: NameKnowledge): boolean {
  const last = foldName(written[written.length - 1])
  for (const ending of possessives) {
    if (!last.endsWith(ending)) continue
    const key = foldName(written.join(" "))
    if (organizations.has(`${key.slice(0, -ending.length)} ${ending}`)) return true
  }
  return false
}

function splitWords(name: string): string[] {
  // Most names hold nothing but spaces, and those one by one: then there is nothing to throw away.
  return ODD_SPACE.test(name) ? name.split(WHITE_SPACE).filter((word) => word !== "") : name.split(" ")
}

/** The key of all words together. */
export function wordsKey(words: readonly string[]): string {
  return words.join(" ")
}

// "China's" gives "China". A tokenizer that cuts such endings off leaves nothing to do here; other recognizers may not.
function withoutPossessive(word: string, names: NameKnowledge): string {
  const straight = foldName(word)
  for (const ending of names.possessives) {
    if (straight.length > ending.length && straight.endsWith(ending)) return word.slice(0, word.length - ending.length)
  }
  return word
}
