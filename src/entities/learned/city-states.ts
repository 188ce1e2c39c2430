// A city and its state or country are two places, though nothing stands between: "Miramar California", "san francisco california".

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import { firstEndingBehind } from "../../text/spans"
import type { RecognizedMention, TextDocument } from "../../types"

const MAX_TOKENS = 6

/** The mentions, places that are two parted. Both ascend without overlap. */
export function partCitiesFromStates(
  { text, tokens }: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  return mentions.flatMap((mention) => {
    if (mention.type !== "place" || !text.slice(mention.start, mention.end).includes(" ")) return [mention]
    const first = firstEndingBehind(tokens, mention.start)
    const end = firstEndingBehind(tokens, mention.end - 1) + 1
    const key = (from: number, to: number) => foldName(text.slice(tokens[from].start, tokens[to - 1].end))
    if (end - first > MAX_TOKENS || names.places.has(key(first, end))) return [mention]
    for (let at = first + 1; at < end; at++) {
      const state = key(at, end)
      if (tokens[at - 1].pos === "ADJ") continue // "Roman Britain"
      const isState = names.provinceCountries.has(state) || names.countries.has(state)
      if (!isState || !names.places.has(key(first, at)) || tokens[at - 1].end === tokens[at].start) continue
      return [
        { ...mention, end: tokens[at - 1].end },
        { ...mention, start: tokens[at].start },
      ]
    }
    return [mention]
  })
}
