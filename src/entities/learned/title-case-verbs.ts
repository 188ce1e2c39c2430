// In a line in title case verbs have capitals too: of "Doe Warns" only "Doe" is a name, and "Doe Meets Roe" names two.

import type { NameKnowledge } from "../../language"
import { firstEndingBehind } from "../../text/spans"
import type { RecognizedMention, TextDocument, Token } from "../../types"
import { isTitleCase } from "../names/context"

/** The mentions, people parted where a verb stands behind their first word in such lines. Both ascend without overlap. */
export function withoutTitleCaseVerbs(
  { tokens, sentences }: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  return mentions.flatMap((mention) => {
    if (mention.type !== "person") return [mention]
    const first = firstEndingBehind(tokens, mention.start)
    const last = firstEndingBehind(tokens, mention.end - 1)
    let verb = first + 1
    while (verb <= last && !isVerb(tokens, verb, names)) verb++
    if (verb > last) return [mention]
    const sentence = sentences[firstEndingBehind(sentences, mention.start)]
    if (!isTitleCase(tokens, sentence, names)) return [mention]
    const before = { ...mention, end: tokens[verb - 1].end }
    return verb === last ? [before] : [before, { ...mention, start: tokens[verb + 1].start }]
  })
}

/**
 * Whether word `i` is a verb with an ending, and no word that names have: "Warns"; not "Grant" or "Banks". The tagger takes some for
 * names too, "Doe Hosts Roe"; behind a given name they may be one, "Robert Burns".
 */
function isVerb(tokens: readonly Token[], i: number, { isCommonWord, givenNames, surnames }: NameKnowledge): boolean {
  const { pos, norm, lemma } = tokens[i]
  const base = lemma.toLowerCase()
  if (norm === base || givenNames.has(norm) || surnames.has(norm)) return false
  if (!isCommonWord(norm) && !isCommonWord(base)) return false
  return pos === "VERB" || (pos === "PROPN" && i > 0 && !givenNames.has(tokens[i - 1].norm))
}
