// Behind the name of a politician stand letters for the party and the state: "Joe Manchin, D-W.Va.". The state is a place, and the
// letter no part of it.

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import { beginsWithCapital, isInCapitals } from "../../text/letter-case"
import { firstEndingBehind } from "../../text/spans"
import type { RecognizedMention, TextDocument, Token } from "../../types"
import { shortenedState } from "./state-names"

const OPENINGS: ReadonlySet<string> = new Set([",", "("])
const ENDINGS: ReadonlySet<string> = new Set([",", ")", ";", "."])
const MAX_TOKENS = 3 // "New York", "N. Y."
const SCORE = 0.9

/** The mentions, with the states of such labels in place of what meets a label. Both ascend without overlap. */
export function withoutPartyLetters(
  { tokens }: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  const placed: RecognizedMention[] = []
  let next = 0
  for (let i = 2; i + 1 < tokens.length; i++) {
    if (tokens[i].text !== "-" || !names.partyLetters.has(tokens[i - 1].text) || !OPENINGS.has(tokens[i - 2].text))
      continue
    const behind = stateEnd(tokens, i + 1)
    if (behind === i + 1 || !isState(tokens, i + 1, behind, names)) continue
    const { end } = tokens[behind - 1]
    const first = Math.max(next, firstEndingBehind(mentions, tokens[i - 1].start))
    const state = behind === i + 2 ? shortenedState(tokens, i + 1, names) : undefined
    placed.push(...mentions.slice(next, first), {
      start: tokens[i + 1].start,
      end,
      type: "place",
      score: SCORE,
      ...state,
    })
    next = first
    while (next < mentions.length && mentions[next].start < end) next++
  }
  return [...placed, ...mentions.slice(next)]
}

function stateEnd(tokens: readonly Token[], from: number): number {
  let end = from
  while (end < tokens.length && end < from + MAX_TOKENS && beginsWithCapital(tokens[end].text)) end++
  return end < tokens.length && ENDINGS.has(tokens[end].text) ? end : from
}

// "Texas", "New York", "FL", "W.Va.", "Vt" before a stop; but "D-Nice" is a singer.
function isState(tokens: readonly Token[], from: number, to: number, names: NameKnowledge): boolean {
  const { provinceCountries, places } = names
  const words = tokens.slice(from, to)
  const [{ text }] = words
  if (words.length === 1 && shortenedState(tokens, from, names) !== undefined) return true
  const name = foldName(words.map((word) => word.norm).join(" "))
  if (provinceCountries.has(name) || (words.length > 1 && places.has(name))) return true
  return text.length > 1 && (isInCapitals(text) || text.endsWith("."))
}
