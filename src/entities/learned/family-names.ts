// Families that are called like firms, or that no list has: "the Gucci family", "the Bolloré family".

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import { beginsWithCapital, isInCapitals } from "../../text/letter-case"
import { firstOverlapping, withSpans } from "../../text/spans"
import type { RecognizedMention, TextDocument } from "../../types"

const SCORE = 0.8 // a judgement

/** The mentions, with such names among them as people. Both ascend without overlap. */
export function withFamilyNames(
  { tokens }: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  const families: RecognizedMention[] = []
  for (let i = 2; i < tokens.length; i++) {
    if (!names.familyNouns.has(tokens[i].text) || !names.articles.has(tokens[i - 2].norm)) continue
    const { kind, text, norm, start, end } = tokens[i - 1]
    if (kind !== "word" || !beginsWithCapital(text) || isInCapitals(text) || end + 1 !== tokens[i].start) continue
    const own = firstOverlapping(mentions, tokens[i - 1])
    const isFirm = own !== undefined && own.start === start && own.end === end && own.type === "organization"
    if (isFirm || (own === undefined && isNoOtherName(norm, names)))
      families.push({ start, end, type: "person", score: SCORE, form: "name" })
  }
  return withSpans(mentions, families)
}

// "the Chinese family", "the Christian family", "the Royal family"
function isNoOtherName(norm: string, names: NameKnowledge): boolean {
  const key = foldName(norm)
  const { nationalities, countries, places, nonNames } = names
  return !names.isCommonWord(norm) && ![nationalities, countries, places, nonNames].some((words) => words.has(key))
}
