// Text to document: the first stage, on which all others stand.

import type { DocumentLanguage } from "../language"
import type { TextDocument } from "../types"
import { findSentenceEnds } from "./sentences"
import { scanTokens } from "./tokenize"
import { buildTokens } from "./tokens"

/** The text with its sentences and its tokens, each with part of speech and lemma. An empty text, or one of white space, has none of either. */
export function buildDocument(text: string, language: DocumentLanguage): TextDocument {
  const segmentation = language.segmentation()
  const columns = scanTokens(text, segmentation)
  const sentenceEnds = findSentenceEnds(columns, segmentation)
  const sentences = sentenceEnds.map((tokenEnd, i) => {
    const tokenStart = i === 0 ? 0 : sentenceEnds[i - 1]
    const start = columns.starts[tokenStart]
    const end = columns.ends[tokenEnd - 1]
    return { text: text.slice(start, end), start, end, tokenStart, tokenEnd }
  })
  return { text, language: language.code, tokens: buildTokens(text, columns, sentenceEnds, language), sentences }
}
