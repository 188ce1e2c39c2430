// A surname begins with its particles: "the texts von der Leyen sent", where the text names Ursula von der Leyen.

import type { NameKnowledge } from "../../language"
import { firstEndingBehind } from "../../text/spans"
import type { RecognizedMention, TextDocument, Token } from "../../types"

const MAX_PARTICLES = 2 // "van der"

/** The mentions, people of one word with the particles that the text has in their full names. Both ascend without overlap. */
export function withSurnameStarts(
  { text, tokens }: TextDocument,
  mentions: readonly RecognizedMention[],
  { surnameParticles }: NameKnowledge,
): RecognizedMention[] {
  const surnames = surnamesWithParticles(text, mentions, surnameParticles)
  if (surnames.size === 0) return [...mentions]
  return mentions.map((mention, i) => {
    const { type, start, end } = mention
    if (type !== "person" || text.slice(start, end).includes(" ")) return mention
    const first = firstParticle(tokens, firstEndingBehind(tokens, start), surnameParticles)
    const from = tokens[first].start
    const isFree = from >= (mentions.at(i - 1)?.end ?? 0) || i === 0
    return isFree && surnames.has(text.slice(from, end)) ? { ...mention, start: from } : mention
  })
}

/** What follows the given names of people whose surnames begin with a particle in small letters. */
function surnamesWithParticles(
  text: string,
  mentions: readonly RecognizedMention[],
  particles: ReadonlySet<string>,
): ReadonlySet<string> {
  const surnames = new Set<string>()
  for (const { type, start, end } of mentions) {
    const words = type === "person" ? text.slice(start, end).split(" ") : []
    const first = words.findIndex((word, i) => i > 0 && particles.has(word))
    if (first > 0) surnames.add(words.slice(first).join(" "))
  }
  return surnames
}

function firstParticle(tokens: readonly Token[], i: number, particles: ReadonlySet<string>): number {
  let first = i
  while (first > 0 && i - first < MAX_PARTICLES && isParticle(tokens, first - 1, particles)) first--
  return first
}

function isParticle(tokens: readonly Token[], i: number, particles: ReadonlySet<string>): boolean {
  return particles.has(tokens[i].text) && tokens[i + 1].start === tokens[i].end + 1
}
