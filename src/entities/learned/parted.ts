// What the rules part stays parted, though the network joins it to one organization.

import type { RecognizedMention } from "../../types"

/**
 * The mentions, those of organizations replaced by what the rules see in them where that is two things: "the EU-Nigeria dialogue"
 * has two parties (the second, a country, is not for the rules of names to find).
 * Both lists ascend without overlap, and so does what comes back.
 */
export function partedByRules(
  text: string,
  mentions: readonly RecognizedMention[],
  byRules: readonly RecognizedMention[],
): RecognizedMention[] {
  let rule = 0
  return mentions.flatMap((mention) => {
    while (rule < byRules.length && byRules[rule].start < mention.start) rule++
    const first = byRules.at(rule)
    if (mention.type !== "organization" || first?.start !== mention.start || first.end >= mention.end) return [mention]
    return text[first.end] === "-" ? [first] : [mention]
  })
}
