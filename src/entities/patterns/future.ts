// Whether a sentence speaks of a day to come. Parts of speech tell the verbs; the language says which words beside them mean it.

import type { PartOfSpeech } from "../../types"
import { normAt, type Words } from "./reading"

const MAX_DISTANCE = 12 // tokens between a day and its verb
const VERBS: ReadonlySet<PartOfSpeech> = new Set(["VERB", "AUX"])
const VERB_PARTS: ReadonlySet<PartOfSpeech> = new Set(["VERB", "AUX", "ADV", "PART"]) // "will not soon be held"

/** Whether the verb of token `i`, the last before it or else the first behind it, is in the future: "will meet on Monday". */
export function isVerbAhead(words: Words, i: number, futureWords: ReadonlySet<string>): boolean {
  const verb = verbBefore(words, i) ?? verbBehind(words, i) ?? -1
  for (let k = verb; k >= words.from && k > verb - MAX_DISTANCE && VERB_PARTS.has(words.tokens[k].pos); k--) {
    if (futureWords.has(normAt(words, k))) return true
  }
  return false
}

function verbBefore({ tokens, from }: Words, i: number): number | undefined {
  for (let k = i - 1; k >= from && k >= i - MAX_DISTANCE; k--) if (VERBS.has(tokens[k].pos)) return k
  return undefined
}

function verbBehind({ tokens, to }: Words, i: number): number | undefined {
  for (let k = i + 1; k < to && k <= i + MAX_DISTANCE; k++) if (VERBS.has(tokens[k].pos)) return k
  return undefined
}
