// Initials of an organization that the text names in full are that organization, wherever they stand: "HFU" beside the "Hill Farmers
// Union". Two letters are left alone, since "PM" and "OK" are something else too often, unless they stand in brackets behind the name,
// "Belt and Road (B&R)".

import type { EntityType, RecognizedMention, TextDocument } from "../types"
import { acronymInBrackets, acronymLetters, isAcronym } from "./acronyms"

const MIN_LETTERS = 3
const BRACKETS = "()[]"
const NAMED: ReadonlySet<EntityType> = new Set(["organization", "other"]) // what has initials in brackets that are a body's

/**
 * The mentions with those added that were overlooked: acronyms with the initials of an organization among the mentions, its small
 * words left out, with the score of that. Mentions must ascend and not overlap, and so does what comes back.
 */
export function addInitials(
  { tokens }: TextDocument,
  mentions: readonly RecognizedMention[],
  isSmallWord: (word: string) => boolean,
): RecognizedMention[] {
  const scores = scoresByInitials(tokens, mentions, isSmallWord)
  if (scores.size === 0) return [...mentions]
  const all: RecognizedMention[] = []
  let next = 0
  for (const { text, start, end } of tokens) {
    while (next < mentions.length && mentions[next].end <= start) all.push(mentions[next++])
    const isFree = next === mentions.length || mentions[next].start >= end
    const score = isFree && isAcronym(text) ? scores.get(acronymLetters(text)) : undefined
    if (score !== undefined) all.push({ start, end, type: "organization", score, form: "acronym" })
  }
  return [...all, ...mentions.slice(next)]
}

function scoresByInitials(
  tokens: TextDocument["tokens"],
  mentions: readonly RecognizedMention[],
  isSmallWord: (word: string) => boolean,
): ReadonlyMap<string, number> {
  const scores = new Map<string, number>()
  let i = 0
  for (const { start, end, type, score } of mentions) {
    while (i < tokens.length && tokens[i].start < start) i++
    let initials = ""
    for (; i < tokens.length && tokens[i].end <= end; i++) {
      if (tokens[i].kind === "word" && !isSmallWord(tokens[i].norm)) initials += tokens[i].norm.charAt(0)
    }
    const isKnown = type === "organization" && initials.length >= MIN_LETTERS
    const acronym = NAMED.has(type) ? acronymInBrackets(tokens, i, BRACKETS) : undefined
    if (isKnown || (acronym !== undefined && acronymLetters(acronym) === initials)) {
      scores.set(initials, Math.max(score, scores.get(initials) ?? 0))
    }
  }
  return scores
}
