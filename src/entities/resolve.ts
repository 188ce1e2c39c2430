// From proposals that may overlap, disagree or be wrong to mentions that stand apart. Recognizers propose freely and know
// nothing of each other; who wins is decided here and nowhere else.
//
// Of two proposals that overlap, the winner is, by the first of these rules that tells them apart:
//   1. the one from the user's own gazetteer: the user knows best
//   2. the web address, e-mail, hashtag or handle: "@jordan" is no country
//   3. the longer one, in tokens: "Bank of China" is an organization, "Indian Ocean" a place, "Michael Jordan" a person
//   4. the surer one: "Chad" alone is a person if the recognizer of names is surer of that than the table is of the country
//   5. the one from the tables and patterns, before the one from the recognizer of names
//   6. the one that starts first
// Before that, a name that is no person's and whose capitalized words all are countries says nothing that the table does not
// say better, and goes: "India and Pakistan" as one place, "China" as an organization.

import { hasCapital } from "../text/letter-case"
import { firstEndingBehind } from "../text/spans"
import type { EntityType, RecognizedMention, Span, TextDocument, Token } from "../types"
import { isEntityType } from "./options"

/** Proposals by where they come from, in the order in which rules 1, 2 and 5 prefer them. */
export interface Proposals {
  readonly gazetteer: readonly RecognizedMention[]
  readonly web: readonly RecognizedMention[]
  readonly known: readonly RecognizedMention[]
  readonly names: readonly RecognizedMention[]
}

/** A proposal put on tokens: `tokenStart` up to, not including, `tokenEnd`. */
interface Candidate {
  readonly mention: RecognizedMention
  readonly tokenStart: number
  readonly tokenEnd: number
  readonly rank: number
}

const RANKS: Readonly<Record<keyof Proposals, number>> = { gazetteer: 0, web: 1, known: 2, names: 3 }

const HYPHENS = /[-\u2010\u2011]/u

/**
 * The mentions that win, ascending, without overlap, each inside one sentence and on the edges of tokens. A span that cuts a
 * token is widened to its edges, unless it begins behind a hyphen ("Israel" in "pro-Israel"); a span that is empty, outside the text or crosses a sentence, an unknown type and a score that
 * is no number are dropped; a score outside 0 to 1 becomes the nearer of the two.
 */
export function resolveMentions(document: TextDocument, proposals: Proposals): RecognizedMention[] {
  const place = (source: keyof Proposals) => candidatesOf(document, proposals[source], RANKS[source])
  const known = place("known")
  const names = withoutKnownNames(place("names"), known, document.tokens)
  const candidates = [...place("gazetteer"), ...place("web"), ...known, ...names].sort(byPreference)
  const isTaken = new Uint8Array(document.tokens.length)
  const winners: RecognizedMention[] = []
  for (const { mention, tokenStart, tokenEnd } of candidates) {
    if (isTaken.subarray(tokenStart, tokenEnd).includes(1)) continue
    isTaken.fill(1, tokenStart, tokenEnd)
    winners.push(mention)
  }
  return winners.sort((a, b) => a.start - b.start)
}

function byPreference(a: Candidate, b: Candidate): number {
  return (
    Math.min(a.rank, RANKS.known) - Math.min(b.rank, RANKS.known) ||
    b.tokenEnd - b.tokenStart - (a.tokenEnd - a.tokenStart) ||
    b.mention.score - a.mention.score ||
    a.rank - b.rank ||
    a.tokenStart - b.tokenStart
  )
}

/** The proposals that are valid, put on tokens. */
function candidatesOf(
  { text, tokens, sentences }: TextDocument,
  mentions: readonly RecognizedMention[],
  rank: number,
): Candidate[] {
  const candidates: Candidate[] = []
  for (const mention of mentions) {
    const { start, end, type, score } = mention
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start >= end || end > text.length) continue
    if (!isEntityType(type) || Number.isNaN(Number(score))) continue
    const tokenStart = firstEndingBehind(tokens, start) // the token around it, or the next one if it is white space
    const isBehindHyphen = tokens.at(tokenStart)?.start !== start && HYPHENS.test(text.charAt(start - 1))
    const last = firstEndingBehind(tokens, end - 1)
    // Behind the last token's start only if the span ends in white space.
    const tokenEnd = last < tokens.length && tokens[last].start < end ? last + 1 : last
    if (tokenStart >= tokenEnd) continue
    const sentence = firstEndingBehind(sentences, tokens[tokenStart].start)
    if (sentence !== firstEndingBehind(sentences, tokens[tokenEnd - 1].start)) continue
    const edges = { start: isBehindHyphen ? start : tokens[tokenStart].start, end: tokens[tokenEnd - 1].end }
    candidates.push({ mention: placeOnTokens(mention, edges), tokenStart, tokenEnd, rank })
  }
  return candidates
}

function placeOnTokens(
  { type, score, form, code, value, name }: RecognizedMention,
  { start, end }: Span,
): RecognizedMention {
  return {
    start,
    end,
    type,
    score: Math.min(Math.max(score, 0), 1),
    form: form ?? "name",
    ...(code !== undefined && { code }),
    ...(value !== undefined && { value }),
    ...(name !== undefined && { name }),
  }
}

const NATIONS: ReadonlySet<EntityType> = new Set(["country", "nationality"])

function withoutKnownNames(
  names: readonly Candidate[],
  known: readonly Candidate[],
  tokens: readonly Token[],
): readonly Candidate[] {
  // ends: for each token the end of the country or nationality that starts there, or 0.
  const ends = new Int32Array(tokens.length)
  for (const { mention, tokenStart, tokenEnd } of known) {
    if (NATIONS.has(mention.type)) ends[tokenStart] = Math.max(ends[tokenStart], tokenEnd)
  }
  return names.flatMap((name) => {
    if (name.mention.type === "person") return [name]
    const other = behindNation(name, ends, tokens)
    if (other !== undefined) return [other]
    let i = name.tokenStart
    let nations = 0
    while (i < name.tokenEnd && (ends[i] > 0 || !hasCapital(tokens[i].text))) {
      if (ends[i] > 0) nations++
      i = Math.max(i + 1, ends[i])
    }
    return nations === 0 || i !== name.tokenEnd ? [name] : []
  })
}

// "U.S.-Africa" has two parties. A longer name that begins so, "U.S.-China Business Council", is one.
function behindNation(name: Candidate, ends: Int32Array, tokens: readonly Token[]): Candidate | undefined {
  const hyphen = ends[name.tokenStart]
  if (hyphen === 0 || hyphen !== name.tokenEnd - 2 || !HYPHENS.test(tokens[hyphen].text)) return undefined
  const other = tokens[hyphen + 1]
  if (ends[hyphen + 1] > 0 || tokens[hyphen].end !== other.start) return undefined
  return { ...name, mention: { ...name.mention, start: other.start }, tokenStart: hyphen + 1 }
}
