// Addresses, hashtags and handles. The tokenizer has found them; this only says what they are.

import type { EntityType, RecognizedMention, TextDocument, TokenKind } from "../../types"

const TYPES: Readonly<Partial<Record<TokenKind, EntityType>>> = {
  url: "url",
  email: "email",
  hashtag: "hashtag",
  handle: "handle",
}

/** The web addresses, e-mail addresses, hashtags and handles of a document, in the order of the text. */
export function recognizeWeb({ tokens }: TextDocument): RecognizedMention[] {
  const mentions: RecognizedMention[] = []
  for (const { start, end, kind } of tokens) {
    if (kind === "word" || kind === "punctuation") continue // nearly all are, and to look them up takes longer
    const type = TYPES[kind]
    if (type) mentions.push({ start, end, type, score: 1 })
  }
  return mentions
}
