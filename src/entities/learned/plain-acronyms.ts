// An acronym that the text explains by words in small letters names a thing of which there are many: "closed-circuit television
// (CCTV)", "the chief election commissioner (CEC)". Of an organization the long form has capitals too.

import type { NameKnowledge } from "../../language"
import { beginsWithCapital } from "../../text/letter-case"
import type { EntityType, RecognizedMention, TextDocument, Token } from "../../types"
import { acronymInBrackets, longFormStart, smallWordTest } from "../acronyms"

const MISTAKEN: ReadonlySet<EntityType> = new Set(["person", "organization", "place"])
const MAX_LONG_FORM = 10 // tokens

/** The mentions without such acronyms, wherever they stand. They ascend without overlap. */
export function withoutPlainAcronyms(
  document: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  const plain = explainedSmall(document, names)
  if (plain.size === 0) return [...mentions]
  return mentions.filter(
    ({ type, start, end }) => !MISTAKEN.has(type) || !plain.has(document.text.slice(start, end).replace(/s$/u, "")),
  )
}

function explainedSmall({ tokens, sentences }: TextDocument, names: NameKnowledge): ReadonlySet<string> {
  const isSmallWord = smallWordTest(names)
  const plain = new Set<string>()
  for (const { tokenStart, tokenEnd } of sentences) {
    for (let i = tokenStart + 2; i < tokenEnd; i++) {
      const acronym = acronymInBrackets(tokens, i, "()[]")
      if (acronym === undefined || !beginsWithCapital(tokens[tokenStart].text)) continue // who writes all small says nothing
      const words = wordsBefore(tokens, Math.max(tokenStart, i - MAX_LONG_FORM), i)
      const start = longFormStart(
        acronym,
        words.map(({ norm }) => norm),
        isSmallWord,
      )
      if (start >= 0 && isPlain(words.slice(start), names)) plain.add(acronym.replace(/s$/u, ""))
    }
  }
  return plain
}

/** The words that end before token `to` with nothing but hyphens between them. */
function wordsBefore(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  let first = to
  while (first > from && (tokens[first - 1].kind === "word" || tokens[first - 1].text === "-")) first--
  return tokens.slice(first, to).filter(({ kind }) => kind === "word")
}

// "ministry of finance (MOF)" is one body however it is written.
function isPlain(words: readonly Token[], { organizationHeads, organizationOpeners }: NameKnowledge): boolean {
  const isBody = organizationHeads.has(words[words.length - 1].norm) || organizationOpeners.has(words[0].norm)
  return !isBody && words.every(({ text, norm }) => text === norm)
}
