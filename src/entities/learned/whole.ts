// What the rules see whole stays whole, though the network stops at its small words: "Catherine the Great", "Treaty on the
// Prohibition of Nuclear Weapons".

import type { RecognizedMention } from "../../types"

/**
 * The mentions, each replaced by the certain one that begins with it and goes on, if that holds all it meets and both are people, or
 * the certain one is of the type "other": where bodies and places end the network knows better. Both lists ascend without overlap,
 * and so does what comes back.
 */
export function wholeByRules(
  mentions: readonly RecognizedMention[],
  certain: readonly RecognizedMention[],
): RecognizedMention[] {
  const whole: RecognizedMention[] = []
  let rule = 0
  let i = 0
  while (i < mentions.length) {
    const mention = mentions[i]
    while (rule < certain.length && certain[rule].start < mention.start) rule++
    const longer = certain.at(rule)
    let behind = i + 1
    if (longer?.start === mention.start && longer.end > mention.end && isOfKind(longer, mention)) {
      while (behind < mentions.length && mentions[behind].end <= longer.end) behind++
      const isCut = behind < mentions.length && mentions[behind].start < longer.end
      whole.push(...(isCut ? mentions.slice(i, behind) : [{ ...longer, score: mention.score }]))
    } else whole.push(mention)
    i = behind
  }
  return whole
}

function isOfKind(longer: RecognizedMention, { type }: RecognizedMention): boolean {
  return longer.type === "other" || (longer.type === "person" && type === "person")
}
