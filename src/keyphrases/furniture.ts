// Page furniture: what a copied web page holds beside its prose. Told by the shape of a line, never by its words.

import { beginsWithCapital, isInCapitals } from "../text/letter-case"
import { byPosition, firstEndingBehind } from "../text/spans"
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

const MIN_LOUD_LENGTH = 3
const MAX_DATELINE_TOKENS = 14
const DASHES: ReadonlySet<string> = new Set(["-", "--", "–", "—", "_"])

/**
 * The lines of the text that are prose or a title, as spans in order. A text of nothing but short lines is taken as a whole: then
 * it is a headline or a list, and there is nothing better in it.
 */
export function proseLines(document: TextDocument, entities: readonly Entity[]): Span[] {
  return findLines(document, entities).map(toSpan)
}

/** The same without datelines: what phrases may come from. */
export function phraseLines(document: TextDocument, entities: readonly Entity[]): Span[] {
  return findLines(document, entities).map(withoutDateline)
}

function findLines(document: TextDocument, entities: readonly Entity[]): readonly (readonly Token[])[] {
  const lines = splitLines(document)
  const bylineStarts = new Set<number>()
  const people: Span[] = []
  for (const { type, mentions } of entities) {
    if (BYLINE_TYPES.has(type)) for (const { start } of mentions) bylineStarts.add(start)
    if (type === "person") people.push(...mentions)
  }
  people.sort(byPosition)
  const prose = lines.filter((line) => isProse(document.text, line, bylineStarts) && !isListOfPeople(line, people))
  return prose.length > 0 ? prose : lines
}

// "By JANE DOE and RITA ROE": behind the first word nothing but people.
function isListOfPeople(line: readonly Token[], people: readonly Span[]): boolean {
  if (line[0].pos !== "ADP") return false
  for (const { start, kind, pos } of line.slice(1)) {
    const person = people.at(firstEndingBehind(people, start))
    const isPerson = person !== undefined && person.start <= start
    if (!isPerson && kind === "word" && pos !== "CCONJ") return false
  }
  return true
}

// "LAGOS, Nigeria (AP) —" says where a report was written: a word in capitals, others without small letters, and a dash.
function withoutDateline(line: readonly Token[]): Span {
  const span = toSpan(line)
  if (line[0].text.length < MIN_LOUD_LENGTH || !isInCapitals(line[0].text)) return span
  for (let i = 1; i < line.length - 1 && i <= MAX_DATELINE_TOKENS; i++) {
    if (DASHES.has(line[i].text)) return { start: line[i + 1].start, end: span.end }
    if (line[i].kind === "word" && !beginsWithCapital(line[i].text)) return span
  }
  return span
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
