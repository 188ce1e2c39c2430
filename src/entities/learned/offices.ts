// A government named after who leads it is a body: "the Kishida Cabinet", "the Obama Administration". In small letters, "the Obama
// administration", the person alone is named.

import type { NameKnowledge } from "../../language"
import { beginsWithCapital } from "../../text/letter-case"
import { firstEndingBehind } from "../../text/spans"
import type { RecognizedMention, Sentence, TextDocument } from "../../types"
import { type CapitalUse, capitalUses } from "../names/context"

/** The mentions, people joined with the word for a government behind them. Both ascend without overlap. */
export function joinOffices(
  document: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  const useIn = capitalUses(document.tokens, names)
  const joined: RecognizedMention[] = []
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]
    const end = mention.type === "person" ? officeEnd(document, mention, names, useIn) : mention.end
    const next = mentions.at(i + 1)
    const isApart = next === undefined || next.start >= end
    if (end === mention.end || (!isApart && next.end !== end)) joined.push(mention)
    else {
      joined.push({ ...mention, end, type: "organization" })
      if (!isApart) i++
    }
  }
  return joined
}

/** Where the word for a government ends that stands right behind a mention, or where the mention does. */
function officeEnd(
  { text, tokens, sentences }: TextDocument,
  { end }: RecognizedMention,
  names: NameKnowledge,
  useIn: (sentence: Sentence) => CapitalUse,
): number {
  const office = tokens.at(firstEndingBehind(tokens, end))
  if (office === undefined || !beginsWithCapital(office.text) || !names.governments.has(office.norm)) return end
  const sentence = sentences[firstEndingBehind(sentences, office.start)]
  const isOneName = text.slice(end, office.start) === " " && sentence.start < end
  return isOneName && useIn(sentence) === "prose" ? office.end : end // in a headline every word has a capital
}
