// A word that begins a sentence has its capital from there, if the text elsewhere mostly writes it small: "Homeopathy is", "Carwash and
// bakesale", "Iodine deficiency".

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import { firstEndingBehind } from "../../text/spans"
import type { RecognizedMention, TextDocument } from "../../types"

/** The mentions without such words, unless a list of names has them. */
export function withoutPlainOpenings(
  document: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  const openings = mentions.map((mention) => openingWord(document, mention, names))
  const asked = new Set(openings)
  asked.delete(undefined)
  if (asked.size === 0) return [...mentions]
  const plain = plainWords(document, asked)
  return mentions.filter((_, i) => !plain.has(openings[i]))
}

/** The norm of a mention that is the first word of its sentence, and on no list. */
function openingWord(
  document: TextDocument,
  { start, end }: RecognizedMention,
  names: NameKnowledge,
): string | undefined {
  const { tokens, sentences } = document
  const at = firstEndingBehind(tokens, start)
  const { text, norm } = tokens[at]
  if (tokens[at].end !== end || text === norm || isListed(foldName(norm), names)) return undefined
  const { tokenStart } = sentences[firstEndingBehind(sentences, start)]
  let before = at - 1 // looking back ends at the last word, so that a text of many names and marks is not read again for each
  while (before >= tokenStart && tokens[before].kind !== "word") before--
  return before < tokenStart ? norm : undefined
}

/** Of the words asked for those that stand in small letters, and inside a sentence with a capital not even half as often. */
function plainWords(document: TextDocument, asked: ReadonlySet<string | undefined>): ReadonlySet<string | undefined> {
  const lead = new Map<string | undefined, number>()
  for (const { tokenStart, tokenEnd } of document.sentences) {
    const first = firstWord(document, tokenStart)
    for (let i = tokenStart; i < tokenEnd; i++) {
      const { text, norm } = document.tokens[i]
      if (!asked.has(norm)) continue
      if (text === norm) lead.set(norm, (lead.get(norm) ?? 0) + 1)
      else if (i !== first) lead.set(norm, (lead.get(norm) ?? 0) - 2)
    }
  }
  return new Set([...lead].filter(([, times]) => times > 0).map(([norm]) => norm))
}

function firstWord({ tokens }: TextDocument, from: number): number {
  let i = from
  while (i < tokens.length && tokens[i].kind !== "word") i++
  return i
}

function isListed(key: string, names: NameKnowledge): boolean {
  const isPerson = names.givenNames.has(key) || names.surnames.has(key) || names.people.has(key)
  return isPerson || names.places.has(key) || names.organizations.has(key) || names.settledNames.has(key)
}
