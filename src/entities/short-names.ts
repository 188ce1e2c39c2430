// "Zenvora" is the company that the text has named: "Zenvora Semiconductor Inc." A first word that means nothing else stands for the
// whole name of an organization.

import type { NameKnowledge } from "../language"
import { foldName } from "../text/fold"
import { beginsWithCapital, isInCapitals } from "../text/letter-case"
import { firstEndingBehind } from "../text/spans"
import type { RecognizedMention, Sentence, TextDocument, Token } from "../types"
import { wordsOfFullNames } from "./learned/named-in-full"
import { capitalUses } from "./names/context"
import { isUnknownWord } from "./names/unknown-word"

const SCORE = 0.8 // a judgement: the corpora have ten such words that were overlooked, of which seven are marked

/**
 * The mentions with those added that were overlooked: the first word of an organization's name of several words, standing alone, if
 * no list has it. Ascending, without overlap, and so is what comes back.
 */
export function addShortNames(
  document: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  const firstWords = firstWordsOfOrganizations(document, mentions, names)
  for (const word of wordsOfFullNames(document, mentions)) firstWords.delete(word)
  if (firstWords.size === 0) return [...mentions]
  const useIn = capitalUses(document.tokens, names)
  const all: RecognizedMention[] = []
  let next = 0
  for (const sentence of document.sentences) {
    for (let i = sentence.tokenStart; i < sentence.tokenEnd; i++) {
      const { text, start, end } = document.tokens[i]
      if (!firstWords.has(text)) continue
      while (next < mentions.length && mentions[next].end <= start) all.push(mentions[next++])
      const isTaken = next < mentions.length && mentions[next].start < end
      if (isTaken || (useIn(sentence) === "prose" && isPartOfName(document.tokens, sentence, i, names))) continue
      all.push({ start, end, type: "organization", score: SCORE, form: "name" })
    }
  }
  return [...all, ...mentions.slice(next)]
}

function firstWordsOfOrganizations(
  { tokens }: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): Set<string> {
  const words = new Set<string>()
  for (const { type, start, end } of mentions) {
    if (type !== "organization") continue
    const { text, norm, end: wordEnd, pos } = tokens[firstEndingBehind(tokens, start)]
    const isOne = wordEnd >= end
    if (isOne || pos === "ADJ" || !beginsWithCapital(text) || isInCapitals(text)) continue
    const isOrdinary = names.titles.has(norm) || names.organizationHeads.has(norm)
    if (!isOrdinary && isUnknownWord(foldName(norm), names)) words.add(text)
  }
  return words
}

// "Zenvora Square", "Old Zenvora", "the Zenvora people" and "Peru's Zenvora region" speak of something else; "Zenvora Chairman Li Na"
// of its chairman.
function isPartOfName(
  tokens: readonly Token[],
  { tokenStart, tokenEnd }: Sentence,
  i: number,
  { articles, possessives, titles, titleModifiers }: NameKnowledge,
): boolean {
  if (i > tokenStart && (articles.has(tokens[i - 1].norm) || possessives.has(tokens[i - 1].norm))) return true
  const isJoined = (left: number, right: number) => tokens[right].start <= tokens[left].end + 1
  if (i - 1 > tokenStart && isJoined(i - 1, i) && beginsWithCapital(tokens[i - 1].text)) return true
  if (i + 1 === tokenEnd || !isJoined(i, i + 1)) return false
  const { text, norm } = tokens[i + 1]
  return beginsWithCapital(text) && !titles.has(norm) && !titleModifiers.has(norm)
}
