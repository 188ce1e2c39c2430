// Initials of an organization that the text names in full are that organization, wherever they stand: "HFU" beside the "Hill Farmers
// Union". Two letters are left alone, since "PM" and "OK" are something else too often, unless they stand in brackets behind the name,
// "Belt and Road (B&R)".

import type { NameKnowledge } from "../language"
import { firstOverlapping, withSpans } from "../text/spans"
import type { EntityType, RecognizedMention, TextDocument } from "../types"
import { acronymInBrackets, acronymLetters, isAcronym, smallWordTest } from "./acronyms"

const MIN_LETTERS = 3
const BRACKETS = "()[]"
const NAMED: ReadonlySet<EntityType> = new Set(["organization", "other"]) // what has initials in brackets that are a body's

/**
 * The mentions with those added that were overlooked: acronyms with the initials of an organization among the mentions, its small
 * words left out, with the score of that. What is written out before an acronym of things is none, "Gross Domestic Product (GDP)", but of
 * type "other". Mentions must ascend and not overlap, and so does what comes back.
 */
export function addInitials(
  { tokens }: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  const { named, scores } = readInitials(tokens, mentions, names)
  if (scores.size === 0) return named
  const found: RecognizedMention[] = []
  for (const token of tokens) {
    const { text, start, end } = token
    const score = isAcronym(text) && !isPlain(text, names) ? scores.get(acronymLetters(text)) : undefined
    if (score === undefined || firstOverlapping(named, token) !== undefined) continue
    found.push({ start, end, type: "organization", score, form: "acronym" })
  }
  return withSpans(named, found)
}

interface Initials {
  /** The mentions, those of things as "other". */
  readonly named: RecognizedMention[]
  /** By the initials of organizations. */
  readonly scores: ReadonlyMap<string, number>
}

function readInitials(
  tokens: TextDocument["tokens"],
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): Initials {
  const isSmallWord = smallWordTest(names)
  const scores = new Map<string, number>()
  let i = 0
  const named = mentions.map((mention) => {
    const { start, end, type, score } = mention
    while (i < tokens.length && tokens[i].start < start) i++
    let initials = ""
    for (; i < tokens.length && tokens[i].end <= end; i++) {
      if (tokens[i].kind === "word" && !isSmallWord(tokens[i].norm)) initials += tokens[i].norm.charAt(0)
    }
    const acronym = NAMED.has(type) ? acronymInBrackets(tokens, i, BRACKETS) : undefined
    const isExplained = acronym !== undefined && acronymLetters(acronym) === initials
    if (isExplained && isPlain(acronym, names)) return { ...mention, type: "other" as const }
    if (isExplained || (type === "organization" && initials.length >= MIN_LETTERS)) {
      scores.set(initials, Math.max(score, scores.get(initials) ?? 0))
    }
    return mention
  })
  return { named, scores }
}

function isPlain(acronym: string, { plainAcronyms, nonNames }: NameKnowledge): boolean {
  const norm = acronym.toLowerCase()
  return plainAcronyms.has(norm) || nonNames.has(norm)
}
