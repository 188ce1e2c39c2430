// A name that stands twice in a row, since a heading ran into the sentence behind it: "Coron Coron is an island", "Norton Joshua
// Abraham Norton was born".

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import { beginsWithCapital } from "../../text/letter-case"
import { once } from "../../text/once"
import { firstEndingBehind } from "../../text/spans"
import type { RecognizedMention, TextDocument, Token } from "../../types"

const MAX_HEADING = 30 // tokens before the name; a sentence without end is no heading

/** The mentions, such names parted. Both ascend without overlap. */
export function partNamesTwice(
  document: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  const { text, tokens } = document
  const texts = once(() => new Set(mentions.map(({ start, end }) => text.slice(start, end))))
  return mentions.flatMap((mention) => {
    const { type, start, end } = mention
    const name = text.slice(start, end)
    if (!name.includes(" ")) return [mention]
    const first = firstEndingBehind(tokens, start)
    const own = tokens.slice(first, firstEndingBehind(tokens, end - 1) + 1)
    const half = firstHalf(name)
    const isTwice = half !== "" && texts().has(half) && !isListed(name, names)
    const at = isTwice ? own.length / 2 : type === "person" && isSurnameFirst(own, names) ? 1 : 0
    if (at === 0 || !isInHeading(document, first)) return [mention]
    return [
      { ...mention, end: own[at - 1].end },
      { ...mention, start: own[at].start },
    ]
  })
}

/** Whether all words before a token have capitals: a sentence would have begun otherwise. */
function isInHeading({ tokens, sentences }: TextDocument, i: number): boolean {
  const { tokenStart } = sentences[firstEndingBehind(sentences, tokens[i].start)]
  if (i - tokenStart > MAX_HEADING) return false
  return tokens.slice(tokenStart, i).every(({ text }) => beginsWithCapital(text))
}

/** "Coron" of "Coron Coron", or nothing. */
function firstHalf(name: string): string {
  const half = name.slice(0, name.length >> 1)
  return name === `${half} ${half}` ? half : ""
}

// "Norton Joshua Abraham Norton"; "Salim Ahmed Salim" is one
function isSurnameFirst(own: readonly Token[], { givenNames }: NameKnowledge): boolean {
  const isSame = own.length > 3 && own[0].text === own[own.length - 1].text
  return isSame && givenNames.has(foldName(own[1].norm))
}

// "Bora Bora", "Duran Duran"
function isListed(name: string, { places, organizations, people, settledNames }: NameKnowledge): boolean {
  const key = foldName(name.toLowerCase())
  return places.has(key) || organizations.has(key) || people.has(key) || settledNames.has(key)
}
