// What the words right beside a name say of it.

import type { NameKnowledge } from "../../language"
import type { Token } from "../../types"
import type { NameWord } from "./words"

/** Words of a document beside which others stand. */
export interface Neighbourhood {
  readonly tokens: readonly Token[]
  readonly names: NameKnowledge
}

/** "Okafor said", "the Okafor administration". */
export function isBeforePersonWord({ tokens, names }: Neighbourhood, words: readonly NameWord[]): boolean {
  const next = normBehind(tokens, words)
  return names.personVerbs.has(next) || names.officeNouns.has(next)
}

/** "the Sangh", "a Rohingya": people's names have no article, unless what they lead follows, "the Okafor administration". */
export function isBehindArticle({ tokens, names }: Neighbourhood, words: readonly NameWord[]): boolean {
  return names.articles.has(normBefore(tokens, words, 1)) && !names.officeNouns.has(normBehind(tokens, words))
}

/** "in Baiji", "the town of Baiji", "the Baiji district". */
export function isPlaceByContext({ tokens, names }: Neighbourhood, words: readonly NameWord[]): boolean {
  if (names.placeNouns.has(normBehind(tokens, words))) return true
  const before = normBefore(tokens, words, 1)
  if (names.placePrepositions.has(before)) return true
  return names.connectors.has(before) && names.placeNouns.has(normBefore(tokens, words, 2))
}

/** "Okafor's". */
export function isPossessor({ tokens, names }: Neighbourhood, words: readonly NameWord[]): boolean {
  return names.possessives.has(normBehind(tokens, words))
}

/** "Lagos-based", "Kremlin-backed": what a hyphen joins to the name says that something comes from there. */
export function isOrigin({ tokens, names }: Neighbourhood, words: readonly NameWord[]): boolean {
  const at = words[words.length - 1].tokenEnd
  const [hyphen, next] = [tokens.at(at), tokens.at(at + 1)]
  if (hyphen?.norm !== "-" || next === undefined || !names.originWords.has(next.norm)) return false
  return tokens[at - 1].end === hyphen.start && hyphen.end === next.start
}

const MIN_NAME_LENGTH = 4 // shorter words at the start of a sentence are mostly cries: "Aw", "Hmm"

/** "Okafor has": at the start of a sentence, a word that no list knows and that goes on like this is a name. */
export function goesOnLikeName({ tokens }: Neighbourhood, words: readonly NameWord[]): boolean {
  const last = words[words.length - 1]
  const next = tokens.at(last.tokenEnd)
  if (next?.kind !== "word" || next.text !== next.text.toLowerCase()) return false
  return next.text.length > 1 && last.key.length >= MIN_NAME_LENGTH
}

function normBehind(tokens: readonly Token[], words: readonly NameWord[]): string {
  return tokens.at(words[words.length - 1].tokenEnd)?.norm ?? ""
}

function normBefore(tokens: readonly Token[], words: readonly NameWord[], distance: number): string {
  const at = words[0].tokenStart - distance
  return at < 0 ? "" : tokens[at].norm
}
