// Bodies for two topics, of which the network sees the first: "Center for Volcanology and Hazard Mitigation".

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import { beginsWithCapital, isInCapitals } from "../../text/letter-case"
import { firstEndingBehind } from "../../text/spans"
import type { RecognizedMention, TextDocument, Token } from "../../types"

const MAX_WORDS = 3 // of the second topic

/** The mentions, such bodies with both. Both ascend without overlap. */
export function withSecondTopics(
  document: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  const { tokens } = document
  const whole: RecognizedMention[] = []
  for (const mention of mentions) {
    const before = whole.at(-1)
    if (before !== undefined && mention.start < before.end) continue // the second topic
    const behind = mention.type === "organization" ? firstEndingBehind(tokens, mention.end) : tokens.length
    const isOfTopic = tokens.at(behind)?.pos === "CCONJ" && isForTopic(tokens, mention, behind, names)
    const end = isOfTopic ? endOfSecond(document, behind, mentions, names) : -1
    whole.push(end < 0 ? mention : { ...mention, end: tokens[end - 1].end })
  }
  return whole
}

// "Center for Volcanology", not "University of Kent"
function isForTopic(
  tokens: readonly Token[],
  { start }: RecognizedMention,
  behind: number,
  names: NameKnowledge,
): boolean {
  const first = firstEndingBehind(tokens, start)
  for (let i = behind - 2; i > first; i--) {
    if (!names.connectors.has(tokens[i].norm)) continue
    return names.topicOpeners.has(tokens[i - 1].norm) && isTopic(tokens[behind - 1], names)
  }
  return false
}

/** Behind the "and" at `at` and what may be a topic, if no name holds a part of it or goes on; or -1. */
function endOfSecond(
  { tokens, sentences }: TextDocument,
  at: number,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): number {
  const { tokenEnd } = sentences[firstEndingBehind(sentences, tokens[at].start)]
  let end = at + 1
  while (end < tokenEnd && beginsWithCapital(tokens[end].text)) if (!isTopic(tokens[end++], names)) return -1
  if (end === at + 1 || end > at + 1 + MAX_WORDS || names.connectors.has(tokens.at(end)?.norm ?? "")) return -1
  const next = mentions.at(firstEndingBehind(mentions, tokens[at].end))
  const isFree = next === undefined || next.start >= tokens[end - 1].end
  const isPart =
    next !== undefined && next.end <= tokens[end - 1].end && (next.type === "other" || next.type === "place")
  return isFree || isPart ? end : -1
}

function isTopic({ kind, text, norm }: Token, names: NameKnowledge): boolean {
  if (kind !== "word" || !beginsWithCapital(text) || isInCapitals(text)) return false
  const { givenNames, surnames, places, countries, organizations, organizationHeads, titles, nationalities } = names
  const key = foldName(norm)
  if (names.isCommonWord(norm) && !organizationHeads.has(norm) && !titles.has(norm)) return true
  return ![givenNames, surnames, places, countries, organizations, organizationHeads, titles, nationalities].some(
    (words) => words.has(key),
  )
}
