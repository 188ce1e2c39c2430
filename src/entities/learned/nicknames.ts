// A nickname in quotes stands inside a person's name: Joaquín "El Chapo" Guzmán.

import { beginsWithCapital } from "../../text/letter-case"
import type { RecognizedMention, TextDocument } from "../../types"

const MAX_LENGTH = 30 // of the nickname, its quotes and the spaces around them, in code units
const NICKNAME = /^ ["“'‘]([^"“”'‘’]+)["”'’] $/u

/** The mentions, two people with nothing but a nickname between them made one. Both ascend without overlap. */
export function joinNicknames({ text }: TextDocument, mentions: readonly RecognizedMention[]): RecognizedMention[] {
  const joined: RecognizedMention[] = []
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]
    const surname = mention.type === "person" ? surnameBehind(text, mentions, i) : i
    joined.push(surname === i ? mention : { ...mention, end: mentions[surname].end })
    i = surname
  }
  return joined
}

/** The place of the person behind the nickname of mention `i`, or `i`. The nickname may be a mention too. */
function surnameBehind(text: string, mentions: readonly RecognizedMention[], i: number): number {
  for (let next = i + 1; next < mentions.length && next <= i + 2; next++) {
    const { start, type } = mentions[next]
    if (start - mentions[i].end > MAX_LENGTH) return i
    const nickname = NICKNAME.exec(text.slice(mentions[i].end, start))?.[1]
    if (nickname !== undefined) return type === "person" && beginsWithCapital(nickname) ? next : i
  }
  return i
}
