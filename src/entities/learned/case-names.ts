// A case before a court has the names of its parties: "Roe v. Wade", "Dobbs v. Jackson Women's Health Organization". Whatever they
// are elsewhere, here they are one name of another kind.

import type { NameKnowledge } from "../../language"
import { beginsWithCapital } from "../../text/letter-case"
import { firstEndingBehind } from "../../text/spans"
import type { RecognizedMention, TextDocument, Token } from "../../types"

const VERSUS = "v." // "vs." and "v" stand between teams
const SCORE = 0.9

/** The mentions, those that are parties of a case replaced by its name. Both ascend without overlap. */
export function withCaseNames(
  { tokens, sentences }: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  const placed: RecognizedMention[] = []
  let next = 0
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (tokens[i].text !== VERSUS) continue
    const { tokenStart, tokenEnd } = sentences[firstEndingBehind(sentences, tokens[i].start)]
    if (i === tokenStart || i + 1 === tokenEnd) continue
    const opening = firstOfParty(tokens, mentions, i - 1, tokenStart, names)
    const last = lastOfParty(tokens, mentions, i + 1, tokenEnd)
    if (opening === undefined || last === undefined) continue
    const { start } = tokens[opening]
    const { end } = tokens[last]
    if (start < (placed.at(-1)?.end ?? 0)) continue
    const first = Math.max(next, firstEndingBehind(mentions, start))
    placed.push(...mentions.slice(next, first), { start, end, type: "other", score: SCORE, form: "name" })
    next = first
    while (next < mentions.length && mentions[next].start < end) next++
  }
  return [...placed, ...mentions.slice(next)]
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
