// Acronyms of things of which there are many: those that a list has, "SUV", and those that the text explains by words in small
// letters, "the chief election commissioner (CEC)". Of a body the long form has capitals too, and then no list counts.

import type { NameKnowledge } from "../../language"
import { beginsWithCapital } from "../../text/letter-case"
import { once } from "../../text/once"
import type { RecognizedMention, TextDocument, Token } from "../../types"
import { acronymInBrackets, isAcronym, longFormStart, singularAcronym, smallWordTest } from "../acronyms"

const MAX_LONG_FORM = 10 // tokens

/** The mentions without such acronyms, wherever they stand. They ascend without overlap. */
export function withoutPlainAcronyms(
  document: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  const isPlain = once(() => plainByText(document, names))
  return mentions.filter(({ type, start, end }) => {
    const text = document.text.slice(start, end)
    if (!isAcronym(text)) return true
    const acronym = singularAcronym(text)
    const said = isPlain().get(acronym)
    if (said === true) return type === "other" // terms of a trade: "SVM"
    return said === false || !names.plainAcronyms.has(acronym.toLowerCase())
  })
}

/** For the acronyms that the text explains whether they are a thing's, in small letters, or a body's, with capitals. */
function plainByText({ tokens, sentences }: TextDocument, names: NameKnowledge): ReadonlyMap<string, boolean> {
  const isSmallWord = smallWordTest(names)
  const isPlain = new Map<string, boolean>()
  for (const { tokenStart, tokenEnd } of sentences) {
    for (let i = tokenStart + 2; i < tokenEnd; i++) {
      const acronym = acronymInBrackets(tokens, i, "()[]")
      if (acronym === undefined || !beginsWithCapital(tokens[tokenStart].text)) continue // who writes all small says nothing
      const words = wordsBefore(tokens, Math.max(tokenStart, i - MAX_LONG_FORM), i)
      const norms = words.map(({ norm }) => norm)
      const start = longFormStart(acronym, norms, isSmallWord)
      if (start < 0) continue
      const isSmall = words.slice(start).every(({ text, norm }) => text === norm)
      if (isSmall !== isBody(words.slice(start), names)) isPlain.set(singularAcronym(acronym), isSmall)
    }
  }
  return isPlain
}

/** The words that end before token `to` with nothing but hyphens between them. */
function wordsBefore(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  let first = to
  while (first > from && (tokens[first - 1].kind === "word" || tokens[first - 1].text === "-")) first--
  return tokens.slice(first, to).filter(({ kind }) => kind === "word")
}

// In small letters "ministry of finance (MOF)" is a body all the same, and nothing is said of it.
function isBody(words: readonly Token[], { organizationHeads, organizationOpeners }: NameKnowledge): boolean {
  return organizationHeads.has(words[words.length - 1].norm) || organizationOpeners.has(words[0].norm)
}
