// What the rules see whole stays whole, though the network stops at its small words: "Catherine the Great", "Treaty on the
// Prohibition of Nuclear Weapons", "McDonald's".

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import type { RecognizedMention } from "../../types"

/**
 * The mentions, each replaced by the certain one that begins with it and goes on, if that holds all it meets and both are people,
 * the certain one is of the type "other", or all that it has more is a possessive: where else bodies and places end the network knows
 * better. What is certain with the same edges says of an "other" name what it is. Both lists ascend without overlap, and so does
 * what comes back.
 */
export function wholeByRules(
  text: string,
  mentions: readonly RecognizedMention[],
  certain: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  const whole: RecognizedMention[] = []
  let rule = 0
  let i = 0
  while (i < mentions.length) {
    const mention = mentions[i]
    while (rule < certain.length && certain[rule].start < mention.start) rule++
    const own = certain.at(rule)
    let behind = i + 1
    if (own?.start !== mention.start || own.end < mention.end) whole.push(mention)
    else if (own.end === mention.end) whole.push(namedByRules(mention, own))
    else if (goesOn(text, own, mention, names)) {
      while (behind < mentions.length && mentions[behind].end <= own.end) behind++
      const isCut = behind < mentions.length && mentions[behind].start < own.end
      whole.push(...(isCut ? mentions.slice(i, behind) : [{ ...own, score: mention.score }]))
    } else whole.push(mention)
    i = behind
  }
  return whole
}

function goesOn(
  text: string,
  longer: RecognizedMention,
  { type, end }: RecognizedMention,
  names: NameKnowledge,
): boolean {
  if (longer.type === "other" || (longer.type === "person" && type === "person")) return true
  return names.possessives.has(foldName(text.slice(end, longer.end)))
}

// "History Today" is a paper: no other name looks like an organization to the rules.
function namedByRules(mention: RecognizedMention, own: RecognizedMention): RecognizedMention {
  return mention.type === "other" && own.type === "organization" ? { ...mention, type: own.type } : mention
}
