// Whether a sentence only says again, nearly word for word, what others said.

import type { Sentence, TextDocument } from "../types"

/** A slip, another adverb or a new ending leave more than this share of the pairs of neighbouring words as they were. */
const REPEATED_SHARE = 0.7

/**
 * Pairs of neighbouring words, so that a sentence that tells something new in the same words is no repetition. The first word
 * has a pair too, with nothing. A sentence of marks alone has none.
 */
export function wordPairs({ tokens }: TextDocument, { tokenStart, tokenEnd }: Sentence): readonly string[] {
  const pairs: string[] = []
  let before = ""
  for (let i = tokenStart; i < tokenEnd; i++) {
    const { kind, norm } = tokens[i]
    if (kind === "punctuation") continue
    pairs.push(`${before} ${norm}`)
    before = norm
  }
  return pairs
}

/** Whether most of the pairs are among those that were said. */
export function isRepetition(pairs: readonly string[], said: ReadonlySet<string>): boolean {
  return said.size > 0 && pairs.filter((pair) => said.has(pair)).length >= REPEATED_SHARE * pairs.length
}
