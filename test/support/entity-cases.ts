// Cases about entities mark them in the line: "[person Ada Lovelace] met [country:GB British] friends in [place London]." The
// mark is the type, the country's code or the value if the mention has one, and the text: "[date=2019-06-12 June 12, 2019]". A
// bracket that no type follows is text.

import type { EntityType, EntityValue, RecognizedMention } from "../../src/types"
import { readCases } from "./cases"

/** One case: the line with its marks, the text without them, and where the line stands. */
export interface EntityCase {
  readonly line: string
  readonly text: string
  readonly lineNumber: number
}

const MARK = /\[[a-z]+(?::[A-Z]{2})?(?:=\S+)? ([^\]]+)\]/gu

/** The cases of `test/cases/<name>`, in the order of the file. */
export function readEntityCases(name: string): readonly EntityCase[] {
  return readCases(name).map(({ line, lineNumber }) => ({ line, text: line.replace(MARK, "$1"), lineNumber }))
}

/** The text of a line that marks types alone, and the mentions that it marks, all of one score. */
export function readMarked(line: string): { readonly text: string; readonly mentions: RecognizedMention[] } {
  const mentions: RecognizedMention[] = []
  let text = ""
  let end = 0
  for (const { 0: mark, 1: name, index } of line.matchAll(MARK)) {
    text += line.slice(end, index)
    const type = mark.slice(1, mark.indexOf(" ")) as EntityType
    mentions.push({ start: text.length, end: text.length + name.length, type, score: 0.5 })
    text += name
    end = index + mark.length
  }
  return { text: text + line.slice(end), mentions }
}

/** A text with its mentions marked as in a case, to be compared with the line. Mentions must ascend and not overlap. */
export function markMentions(text: string, mentions: readonly RecognizedMention[]): string {
  let marked = ""
  let end = 0
  for (const mention of mentions) {
    const code = mention.code === undefined ? "" : `:${mention.code}`
    const value = mention.value === undefined ? "" : `=${valueInShort(mention.value)}`
    const mark = `${mention.type}${code}${value}`
    marked += `${text.slice(end, mention.start)}[${mark} ${text.slice(mention.start, mention.end)}]`
    end = mention.end
  }
  return marked + text.slice(end)
}

/** "2019-06", "2019,early", "T15:30Z"; "500000000USD", "5?" where no currency is said; "3..5km". */
function valueInShort(value: EntityValue): string {
  if (value.type === "date") return value.part === undefined ? value.iso : `${value.iso},${value.part}`
  if (value.type === "time") return value.iso
  const amount = value.maxAmount === undefined ? `${value.amount}` : `${value.amount}..${value.maxAmount}`
  return value.type === "money" ? `${amount}${value.currency ?? "?"}` : `${amount}${value.unit}`
}
