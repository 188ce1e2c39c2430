// In a line in title case verbs have capitals too: of "Doe Warns" only "Doe" is a name.

import type { NameKnowledge } from "../../language"
import { firstEndingBehind } from "../../text/spans"
import type { RecognizedMention, TextDocument, Token } from "../../types"
import { isTitleCase } from "../names/context"

/** The mentions, people without a verb behind them in such lines. Both ascend without overlap. */
export function withoutTitleCaseVerbs(
  { tokens, sentences }: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  return mentions.map((mention) => {
    if (mention.type !== "person") return mention
    const last = firstEndingBehind(tokens, mention.end - 1)
    if (tokens[last].start <= mention.start || !isVerb(tokens[last], names)) return mention
    const sentence = sentences[firstEndingBehind(sentences, mention.start)]
    return isTitleCase(tokens, sentence, names) ? { ...mention, end: tokens[last - 1].end } : mention
  })
}

/** Whether a word is a verb with an ending, and no word that names have: "Warns"; not "Grant" or "Banks". */
function isVerb({ pos, norm, lemma }: Token, { isCommonWord, givenNames, surnames }: NameKnowledge): boolean {
  const isInflected = pos === "VERB" && norm !== lemma.toLowerCase()
  return isInflected && isCommonWord(norm) && !givenNames.has(norm) && !surnames.has(norm)
}
