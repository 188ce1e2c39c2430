// Two bodies that the network took for one: "Royal Society and Royal Astronomical Society", of which both are whole names. And a body with
// something that it has: "Leipzig University's Junior Librarian".

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import { beginsWithCapital } from "../../text/letter-case"
import { firstEndingBehind } from "../../text/spans"
import type { RecognizedMention, TextDocument, Token } from "../../types"

const MAX_WORDS = 30 // longer ones are no names, and each possessive in one is asked for all before it

/** The mentions, such pairs parted. Both ascend without overlap. */
export function withoutPairedBodies(
  { tokens }: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  return mentions.flatMap((mention) => {
    if (mention.type !== "organization" || mention.form === "acronym") return [mention]
    const words = tokens.slice(firstEndingBehind(tokens, mention.start), firstEndingBehind(tokens, mention.end - 1) + 1)
    if (words.length > MAX_WORDS) return [mention]
    const parts = ownerIn(words, names) ?? pairIn(words, names)
    if (parts === undefined || isListed(words, names)) return [mention]
    return parts.map((part) => ({ ...mention, start: part[0].start, end: part[part.length - 1].end }))
  })
}

/** A body alone, if what it has is none: of "Leipzig University's Medical Faculty" annotators make one as often as two. */
function ownerIn(words: readonly Token[], names: NameKnowledge): (readonly Token[])[] | undefined {
  const at = words.findIndex(
    ({ norm }, i) => i > 1 && names.possessives.has(norm) && isClosed(words.slice(0, i), names),
  )
  if (at < 0) return undefined
  const owned = words.slice(at + 1)
  const isBody = isHeaded(owned, names) || owned.some(({ norm }) => names.organizationOpeners.has(norm))
  return isBody ? undefined : [words.slice(0, at)]
}

/** What stands on both sides of "and", if both are bodies. */
function pairIn(words: readonly Token[], names: NameKnowledge): (readonly Token[])[] | undefined {
  const at = words.findIndex(({ pos, text }) => pos === "CCONJ" && text !== "&")
  if (at < 0) return undefined
  const left = words.slice(0, words[at - 1]?.text === "," ? at - 1 : at)
  const right = words.slice(names.articles.has(words[at + 1]?.norm ?? "") ? at + 2 : at + 1)
  return beginsName(left) && beginsName(right) && areBodies(left, right, names) ? [left, right] : undefined
}

function beginsName(words: readonly Token[]): boolean {
  return words.length > 1 && beginsWithCapital(words[0].text)
}

/**
 * Whether each is a whole name. "Leipzig University" is, and goes on behind no "and"; so is "Party of Russia". "Society for Optics" may go
 * on, unless what stands behind is as plainly a name as it is.
 */
function areBodies(left: readonly Token[], right: readonly Token[], names: NameKnowledge): boolean {
  const isNamed = isClosed(right, names) || isOpened(right, names)
  if (!isClosed(left, names) && !endsInPlace(left, names)) return isNamed && isOpened(left, names)
  return isNamed || isHeaded(right, names)
}

// "Trust Company" alone is half of a name.
function isHeaded(words: readonly Token[], { organizationHeads }: NameKnowledge): boolean {
  const last = words.at(-1)
  return last !== undefined && organizationHeads.has(last.norm) && !organizationHeads.has(words[0].norm)
}

function isClosed(words: readonly Token[], names: NameKnowledge): boolean {
  return isListed(words, names) || names.closedHeads.has(words[words.length - 1].norm)
}

// "Party of Russia", "Party of British Columbia"
function endsInPlace(words: readonly Token[], { countries, places, connectors }: NameKnowledge): boolean {
  const behind = words.findLastIndex(({ norm }) => connectors.has(norm)) + 1
  const key = keyOf(words.slice(behind))
  return behind > 1 && (countries.has(key) || places.has(key))
}

// "Academy of Engineering", "Federation of the Greens"
function isOpened(words: readonly Token[], { closedHeads, connectors }: NameKnowledge): boolean {
  return words.some(({ norm }, i) => i > 0 && connectors.has(norm) && closedHeads.has(words[i - 1].norm))
}

function isListed(words: readonly Token[], { organizations }: NameKnowledge): boolean {
  return organizations.has(keyOf(words))
}

function keyOf(words: readonly Token[]): string {
  return foldName(words.map(({ norm }) => norm).join(" "))
}
