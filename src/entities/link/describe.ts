// How an entity is shown: its name, its other forms, how each mention names it.

import { foldName } from "../../text/fold"
import type { EntityType, Mention, MentionForm } from "../../types"
import { isAcronym } from "../acronyms"
import type { NameMention } from "./name-mention"

const HAS_INITIAL = /(?:^|\s)\p{Lu}\.?(?:\s|$)/u // "J. Brown"

/** The fullest of the forms: not an acronym, most words, not in capitals only, no initials; of equals the commonest, then the first. */
export function fullestName(mentions: readonly NameMention[]): string {
  const counts = countForms(mentions)
  if (counts.size === 1) return mentions[0].text
  let best = ""
  let bestRank: readonly number[] = []
  for (const [text, count] of counts) {
    const words = text.split(" ").length
    const rank = [
      isAcronym(text) ? 0 : 1,
      words,
      text === text.toUpperCase() ? 0 : 1,
      HAS_INITIAL.test(text) ? 0 : 1,
      count,
    ]
    if (bestRank.length === 0 || isAbove(rank, bestRank)) {
      best = text
      bestRank = rank
    }
  }
  return best
}

/** The forms other than the name, commonest first, of equals the first in the text. */
export function otherForms(mentions: readonly NameMention[], name: string): string[] {
  const counts = [...countForms(mentions)].filter(([text]) => text !== name)
  return counts.sort(([, a], [, b]) => b - a).map(([text]) => text)
}

/** How a mention is shown; `nameWords` says how many words its entity's name has. */
export function describeMention({ mention, text, words }: NameMention, source: string, nameWords: number): Mention {
  const { start, end, score } = mention
  return {
    start,
    end,
    text: source.slice(start, end),
    form: formOf(mention.form, text, words.length, nameWords),
    score,
  }
}

/** How many words a name has. */
export function countWords(name: string): number {
  return foldName(name).split(" ").length
}

/** "person:xi-jinping", "country:cn". Letters of all scripts stay, so that names in other scripts stay apart. */
export function entityId(type: EntityType, name: string, code: string | undefined): string {
  const slug = (code ?? foldName(name))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "")
  return `${type}:${slug}`
}

function formOf(form: MentionForm | undefined, text: string, words: number, nameWords: number): MentionForm {
  if (form !== undefined && form !== "name" && form !== "acronym") return form
  if (form === "acronym" || (words === 1 && nameWords > 1 && isAcronym(text))) return "acronym"
  return words < nameWords ? "short" : "name"
}

function countForms(mentions: readonly NameMention[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of mentions) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

function isAbove(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i] > b[i]
  return false
}
