// What two nations share is one name: "Iran-Iraq War", "US-China Business Council", "El Salvador-Finland Political Dialogue". Tables
// find the nations, the recognizer of names at most what stands behind the hyphen.

import type { NameKnowledge } from "../language"
import { beginsWithCapital } from "../text/letter-case"
import { firstEndingBehind, withSpans } from "../text/spans"
import type { EntityType, RecognizedMention, Sentence, TextDocument, Token } from "../types"
import { type CapitalUse, capitalUses } from "./names/context"

const NATIONS: ReadonlySet<EntityType> = new Set(["country", "nationality"])
const SHARED: ReadonlySet<EntityType> = new Set(["organization", "place", "other"])
const HYPHENS = /^[-\u2010\u2011\u2013]$/u
const MAX_PARTNERS = 6
const MAX_TOKENS = 12 // behind the nations
// Of a name that the recognizer does not see: behind two nations, capitals hardly have another reason.
const SCORE = 0.8

/** Mentions by the token with which they begin. */
type ByToken = ReadonlyMap<number, RecognizedMention>

/** The document, and what was found in it. */
interface PairReading {
  readonly document: TextDocument
  readonly names: NameKnowledge
  readonly nations: ByToken
  readonly found: ByToken
  readonly useIn: (sentence: Sentence) => CapitalUse
}

/**
 * The names, with those that two nations share in place of what they overlap. Ascending, without overlap.
 *
 * @param known What tables and patterns find.
 * @param found What the recognizer of names finds, ascending and without overlap.
 */
export function joinNationPairs(
  document: TextDocument,
  known: readonly RecognizedMention[],
  found: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  const nations = known.filter(({ type }) => NATIONS.has(type))
  const hyphenated = nations.filter(({ end }) => HYPHENS.test(document.text.charAt(end)))
  if (hyphenated.length === 0) return [...found]
  const { tokens } = document
  const useIn = capitalUses(tokens, names)
  const reading = { document, names, nations: byToken(tokens, nations), found: byToken(tokens, found), useIn }
  const shared: RecognizedMention[] = []
  for (const nation of hyphenated) {
    const around = found.at(firstEndingBehind(found, nation.start))
    if (around !== undefined && around.start < nation.start) continue // "Air France-KLM"
    if (nation.start < (shared.at(-1)?.end ?? 0)) continue // "Japan" in "US-Japan-Korea Summit"
    const name = sharedName(reading, nation)
    if (name !== undefined) shared.push(name)
  }
  return withSpans(found, shared)
}

function byToken(tokens: readonly Token[], mentions: readonly RecognizedMention[]): ByToken {
  return new Map(mentions.map((mention) => [firstEndingBehind(tokens, mention.start), mention]))
}

function sharedName(reading: PairReading, nation: RecognizedMention): RecognizedMention | undefined {
  const { document, found } = reading
  const { tokens, sentences } = document
  const first = firstEndingBehind(tokens, nation.start)
  const sentence = sentences[firstEndingBehind(sentences, nation.start)]
  const second = firstEndingBehind(tokens, nation.end) + 1
  const behind = partnersEnd(reading, second, sentence.tokenEnd)
  if (behind === second) return undefined
  const own = [found.get(first), found.get(second)].find((mention) => mention !== undefined && SHARED.has(mention.type))
  const ownEnd = own === undefined ? behind : firstEndingBehind(tokens, own.end - 1) + 1
  const limit = Math.min(sentence.tokenEnd, behind + MAX_TOKENS)
  let end = Math.max(ownEnd, capitalsEnd(reading, behind, limit))
  const isPlain = nation.type === "country" && reading.useIn(sentence) === "prose"
  if (!isPlain) while (end > behind && !isHead(reading.names, tokens[end - 1].norm)) end--
  if (end === behind) return undefined
  const isOwn = own !== undefined && end === ownEnd
  return {
    start: nation.start,
    end: tokens[end - 1].end,
    type: typeOf(reading.names, tokens[end - 1].norm) ?? (isOwn ? own.type : "other"),
    score: isOwn ? own.score : SCORE,
    form: "name",
  }
}

/** The end of the nations, regions or bodies, joined by hyphens, that begin with token `from`, the last of them being one; `from` if there is none. */
function partnersEnd({ document, names, nations, found }: PairReading, from: number, sentenceEnd: number): number {
  const { tokens } = document
  let end = from
  let next = from
  for (let partners = 0; partners < MAX_PARTNERS && next < sentenceEnd; partners++) {
    if (!beginsWithCapital(tokens[next].text) || tokens[next - 1].end !== tokens[next].start) break
    const partner = nations.get(next) ?? found.get(next)
    if (nations.has(next) || (partner !== undefined && partner.end === tokens[next].end && partner.type !== "person")) {
      end = firstEndingBehind(tokens, (partner?.end ?? 0) - 1) + 1
    } else if (names.regions.has(tokens[next].norm)) end = next + 1
    else break
    if (end >= sentenceEnd || !HYPHENS.test(tokens[end].text) || tokens[end].start !== tokens[end - 1].end) break
    next = end + 1
  }
  return end
}

/** The end of the capitalized words from `from` on that may go on with a name; `from` if there are none. */
function capitalsEnd(reading: PairReading, from: number, limit: number): number {
  let end = from
  for (let i = from; i < limit; i++) {
    if (goesOn(reading, i)) end = i + 1
    else if (i + 1 >= limit || !leadsOn(reading, i)) break
  }
  return end
}

function goesOn(reading: PairReading, i: number): boolean {
  const { kind, text, norm } = reading.document.tokens[i]
  const { nonNames, functionWords } = reading.names
  const isName = kind === "word" && beginsWithCapital(text) && !nonNames.has(norm) && !functionWords.has(norm)
  return isName && !isTitle(reading.names, norm) && !beginsOther(reading, i)
}

// "US-Africa Leaders' Summit", "Cooperation and Trade Agreement", "Line of Control": nothing ends in these.
function leadsOn(reading: PairReading, i: number): boolean {
  const { connectors, joints, possessives } = reading.names
  const { norm } = reading.document.tokens[i]
  if (connectors.has(norm)) return !reading.nations.has(i + 1) && !reading.found.has(i + 1)
  const isInside = isTitle(reading.names, norm) || possessives.has(norm) || joints.has(norm)
  return isInside && !beginsOther(reading, i + 1)
}

function isTitle({ titles, titleModifiers }: NameKnowledge, norm: string): boolean {
  return titles.has(norm) || titleModifiers.has(norm)
}

function beginsOther({ nations, found }: PairReading, i: number): boolean {
  return nations.has(i) || found.get(i)?.type === "person"
}

function isHead(names: NameKnowledge, norm: string): boolean {
  return typeOf(names, norm) !== undefined
}

function typeOf({ organizationHeads, otherHeads }: NameKnowledge, norm: string): EntityType | undefined {
  if (otherHeads.has(norm)) return "other"
  return organizationHeads.has(norm) ? "organization" : undefined
}
