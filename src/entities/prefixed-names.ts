// A name behind a prefix is part of its token: "Morales" in "anti-Morales". It is found where the text has the name elsewhere too.

import { firstOverlapping, withSpans } from "../text/spans"
import type { RecognizedMention, TextDocument } from "../types"
import { nameBehindPrefix } from "./prefixes"

/**
 * The mentions with those added that stand behind one of the prefixes: of one word elsewhere, or the last word of a person's full
 * name. Ascending and without overlap, as the mentions that are given.
 *
 * @param prefixes In small letters: "anti".
 */
export function addPrefixedNames(
  { text, tokens }: TextDocument,
  mentions: readonly RecognizedMention[],
  prefixes: ReadonlySet<string>,
): RecognizedMention[] {
  const added: RecognizedMention[] = []
  let known: ReadonlyMap<string, RecognizedMention> | undefined // most texts have no such word
  for (const token of tokens) {
    const behind = nameBehindPrefix(token, prefixes)
    if (behind < 0) continue
    known ??= namesOfOneWord(text, mentions)
    const mention = known.get(token.text.slice(behind))
    if (mention === undefined || firstOverlapping(mentions, token) !== undefined) continue
    added.push({ ...mention, start: token.start + behind, end: token.end })
  }
  return withSpans(mentions, added)
}

function namesOfOneWord(text: string, mentions: readonly RecognizedMention[]): ReadonlyMap<string, RecognizedMention> {
  const known = new Map<string, RecognizedMention>()
  for (const mention of mentions) {
    const name = text.slice(mention.start, mention.end)
    const space = name.lastIndexOf(" ")
    if (space >= 0 && mention.type !== "person") continue
    const word = name.slice(space + 1)
    const other = known.get(word)
    if (other === undefined || other.score < mention.score) known.set(word, mention)
  }
  return known
}
