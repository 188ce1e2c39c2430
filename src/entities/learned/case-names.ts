// A case before a court has the names of its parties: "Roe v. Wade", "Dobbs v. Jackson Women's Health Organization". Whatever they
// are elsewhere, here they are one name of another kind.

import type { NameKnowledge } from "../../language"
import { beginsWithCapital } from "../../text/letter-case"
import { firstEndingBehind } from "../../text/spans"
import type { RecognizedMention, TextDocument, Token } from "../../types"
import { placeWholeNames, type WholeName } from "./whole-names"

const CASE = { type: "other", isListed: true, isSure: false, isSettled: true, losesStart: false } as const

/** The mentions, those that are parties of a case replaced by its name. Both ascend without overlap. */
export function withCaseNames(
  document: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  return placeWholeNames(document, mentions, caseNames(document, mentions, names))
}

function caseNames(
  { tokens, sentences }: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): WholeName[] {
  const cases: WholeName[] = []
  for (const sentence of sentences) {
    for (let i = sentence.tokenStart + 1; i + 1 < sentence.tokenEnd; i++) {
      if (!names.partyLinks.has(tokens[i].text)) continue
      const first = firstOfParty(tokens, mentions, i - 1, sentence.tokenStart, names)
      const last = lastOfParty(tokens, mentions, i + 1, sentence.tokenEnd)
      if (first !== undefined && last !== undefined) cases.push({ ...CASE, tokenStart: first, tokenEnd: last + 1 })
    }
  }
  return cases
}

/** The first token of the party that ends with token `last`, or undefined if no name ends there. */
function firstOfParty(
  tokens: readonly Token[],
  mentions: readonly RecognizedMention[],
  last: number,
  from: number,
  { functionWords }: NameKnowledge,
): number | undefined {
  const found = mentions.at(firstEndingBehind(mentions, tokens[last].start))
  if (found?.end === tokens[last].end) return firstEndingBehind(tokens, found.start)
  let first = last + 1
  while (first > from && mayStandInParty(tokens[first - 1]) && !functionWords.has(tokens[first - 1].norm)) first--
  return first > last ? undefined : first
}

/** The last token of the party that begins with token `first`, or undefined if no name begins there. */
function lastOfParty(
  tokens: readonly Token[],
  mentions: readonly RecognizedMention[],
  first: number,
  to: number,
): number | undefined {
  const found = mentions.at(firstEndingBehind(mentions, tokens[first].start))
  if (found?.start === tokens[first].start) return firstEndingBehind(tokens, found.end - 1)
  let last = first - 1
  while (last + 1 < to && mayStandInParty(tokens[last + 1])) last++
  return last < first ? undefined : last
}

function mayStandInParty({ kind, text }: Token): boolean {
  return kind === "word" && beginsWithCapital(text)
}
