// Page furniture: what a copied web page holds beside its prose. Told by the shape of a line, never by its words.

import type { Entity, Span, TextDocument, Token } from "../types"

/** "New achievements", "View all": a line this short is a heading, a label or a link, unless it ends like a sentence. */
const MIN_LINE_WORDS = 5
/** "Author  :  Li Jinfeng     Source  :  ...": so wide a gap stands between the columns of a line, never inside a sentence. */
const MIN_COLUMN_GAP = 3
const SENTENCE_END = /[.!?:;…。！？]["'”’)\]]*$/u
const LINE_END = /[\n\r\u2028\u2029]/u
/** A line that names a day and ends without a stop is a byline or a dateline: "Wed Nov. 13, 2013". A longer one was cut off. */
const MAX_BYLINE_WORDS = 30
const BYLINE_TYPES: ReadonlySet<string> = new Set(["date", "time", "url", "email"])

/**
 * The lines of the text that are prose or a title, as spans in order. A text of nothing but short lines is taken as a whole: then
 * it is a headline or a list, and there is nothing better in it.
 */
export function proseLines(document: TextDocument, entities: readonly Entity[]): Span[] {
  const lines = splitLines(document)
  const bylineStarts = new Set<number>()
  for (const { type, mentions } of entities) {
    if (BYLINE_TYPES.has(type)) for (const { start } of mentions) bylineStarts.add(start)
  }
  const prose = lines.filter((line) => isProse(document.text, line, bylineStarts)).map(toSpan)
  return prose.length > 0 ? prose : lines.map(toSpan)
}

function isProse(text: string, line: readonly Token[], bylineStarts: ReadonlySet<number>): boolean {
  const { start, end } = toSpan(line)
  if (SENTENCE_END.test(text.slice(Math.max(start, end - 3), end))) return true
  const hasColumns = line.some((token, i) => i > 0 && isColumnGap(text, line[i - 1].end, token.start))
  if (hasColumns) return false
  const wordCount = line.filter(({ kind }) => kind === "word").length
  const isByline = wordCount <= MAX_BYLINE_WORDS && line.some((token) => bylineStarts.has(token.start))
  return !isByline && wordCount >= MIN_LINE_WORDS
}

function isColumnGap(text: string, start: number, end: number): boolean {
  return end - start >= MIN_COLUMN_GAP && !isLineEnd(text, start, end) // the indentation of a folded line is no column
}

// A line end inside a sentence only folds the line: prose that was wrapped at eighty columns is prose.
function splitLines({ text, tokens, sentences }: TextDocument): Token[][] {
  const lines: Token[][] = []
  let before = 0
  for (const { tokenStart, tokenEnd } of sentences) {
    const sentence = tokens.slice(tokenStart, tokenEnd)
    const line = lines.at(-1)
    if (line === undefined || isLineEnd(text, before, tokens[tokenStart].start)) lines.push(sentence)
    else for (const token of sentence) line.push(token)
    before = tokens[tokenEnd - 1].end
  }
  return lines
}

/** Whether a line ends between two positions. */
export function isLineEnd(text: string, start: number, end: number): boolean {
  return end > start && LINE_END.test(text.slice(start, end))
}

function toSpan(line: readonly Token[]): Span {
  return { start: line[0].start, end: line[line.length - 1].end }
}
