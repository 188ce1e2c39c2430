// Bodies of which the name begins before an "and" that parts other names: "the Disaster and Emergency Management Presidency", "the
// Returned and Services League".

import type { NameKnowledge } from "../../language"
import { beginsWithCapital, isInCapitals } from "../../text/letter-case"
import { firstEndingBehind, firstOverlapping } from "../../text/spans"
import type { RecognizedMention, TextDocument, Token } from "../../types"

/** The mentions, such bodies from their first word on. Both ascend without overlap. */
export function withJoinedBodies(
  document: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  return mentions.map((mention) => {
    if (mention.type !== "organization" || mention.form === "acronym") return mention
    const opening = openingBefore(document, mention, names)
    if (opening === undefined || firstOverlapping(mentions, opening) !== undefined) return mention
    return { ...mention, start: opening.start }
  })
}

/** The word before "and" and the mention, if both can be of one name. */
function openingBefore(
  document: TextDocument,
  { start, end }: RecognizedMention,
  names: NameKnowledge,
): Token | undefined {
  const { tokens } = document
  const first = firstEndingBehind(tokens, start)
  if (first < 3) return undefined
  const [article, opening, conjunction] = tokens.slice(first - 3, first)
  const isJoined = conjunction.pos === "CCONJ" && isOrdinary(opening, names)
  if (!isJoined || !names.articles.has(article.norm) || !isPlainArticle(document, article)) return undefined
  const body = tokens.slice(first, firstEndingBehind(tokens, end - 1) + 1)
  return body.length > 1 && body.some(({ norm }) => names.organizationHeads.has(norm)) ? opening : undefined
}

// In small letters, or the first word of its sentence.
function isPlainArticle({ sentences }: TextDocument, { text, norm, start }: Token): boolean {
  return text === norm || sentences[firstEndingBehind(sentences, start)].start === start
}

// "The Treasury and Roe Bank" are two, and so are "the President and Roe Bank".
function isOrdinary({ text, norm }: Token, names: NameKnowledge): boolean {
  if (!beginsWithCapital(text) || isInCapitals(text) || !names.isCommonWord(norm)) return false
  return [names.titles, names.organizationHeads, names.organizationOpeners, names.institutions].every(
    (words) => !words.has(norm),
  )
}
