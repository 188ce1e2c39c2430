// People whose names follow each other with nothing between, as where the lines of a list or a letter were joined: "Jane Doe Rita
// Roe". What may as well be one person's name stays whole: "James Clerk Maxwell".

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import { firstEndingBehind } from "../../text/spans"
import type { RecognizedMention, TextDocument, Token } from "../../types"
import { type NamedInFull, namedInFull } from "./named-in-full"
import { isFullName, isGivenOnly, isGreeted, isSurname, MIN_GIVEN_LENGTH } from "./person-words"

const MAX_NAME_LENGTH = 8
const STOPS = /^[.!?]/u

/** A name as tokens from `tokenStart` up to, not including, `tokenEnd`. */
interface TokenSpan {
  readonly tokenStart: number
  readonly tokenEnd: number
}

/** What a name in a row is judged by. */
interface RowReading {
  readonly document: TextDocument
  readonly names: NameKnowledge
  readonly known: NamedInFull
}

/** The mentions, those of several people replaced by one for each of them. Both ascend without overlap. */
export function partPeople(
  document: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  const reading = { document, names, known: namedInFull(document, mentions, names) }
  const parted: RecognizedMention[] = []
  for (let i = 0; i < mentions.length; ) {
    const row = rowFrom(document, mentions, i)
    i += row.length
    if (row[0].type === "person") parted.push(...peopleInRow(reading, row))
    else parted.push(row[0])
  }
  return parted
}

/** The mention, and the people who follow it with no more than a space between: the network may have parted them elsewhere. */
function rowFrom(
  { text, sentences }: TextDocument,
  mentions: readonly RecognizedMention[],
  first: number,
): readonly RecognizedMention[] {
  if (mentions[first].type !== "person") return [mentions[first]]
  let behind = first + 1
  for (; behind < mentions.length && mentions[behind].type === "person"; behind++) {
    const { end } = mentions[behind - 1]
    const { start } = mentions[behind]
    if (text.slice(end, start) !== " ") break
    if (firstEndingBehind(sentences, end - 1) !== firstEndingBehind(sentences, start)) break
  }
  return mentions.slice(first, behind)
}

function peopleInRow(reading: RowReading, row: readonly RecognizedMention[]): readonly RecognizedMention[] {
  const together = peopleIn(reading, row, false)
  if (together.length >= row.length) return together
  return withSurnames(reading, row).flatMap((mention) => peopleIn(reading, [mention], true))
}

// "Tedros Adhanom" and "Ghebreyesus" are one: a word that is no given name, and that nobody is greeted by, is a surname.
function withSurnames({ document, names }: RowReading, row: readonly RecognizedMention[]): RecognizedMention[] {
  const { tokens } = document
  const joined: RecognizedMention[] = []
  for (const mention of row) {
    const before = joined.at(-1)
    const first = firstEndingBehind(tokens, mention.start)
    const isSurnameOnly =
      before !== undefined &&
      tokens[first].end === mention.end &&
      tokens[first - 1].kind === "word" && // "@ name"
      isSurname(tokens[first], names) &&
      !names.givenNames.has(foldName(tokens[first].norm)) &&
      !isGreeted(tokens, first, names)
    if (isSurnameOnly) joined[joined.length - 1] = { ...before, end: mention.end }
    else joined.push(mention)
  }
  return joined
}

/** The people in a stretch of mentions, cut anew. */
function peopleIn(reading: RowReading, row: readonly RecognizedMention[], isInRow: boolean): RecognizedMention[] {
  const { tokens } = reading.document
  const { end } = row[row.length - 1]
  const people: RecognizedMention[] = []
  let rest: TokenSpan = withoutStranger(reading, {
    tokenStart: firstEndingBehind(tokens, row[0].start),
    tokenEnd: firstEndingBehind(tokens, end - 1) + 1,
  })
  const push = (personEnd: number): void => {
    const { start } = tokens[rest.tokenStart]
    people.push({ ...row[firstEndingBehind(row, start)], start, end: personEnd })
  }
  for (let i = rest.tokenStart + 1; i < rest.tokenEnd; i++) {
    if (!beginsPerson(reading, rest, i, isInRow || people.length > 0)) continue
    push(tokens[i - 1].end)
    rest = { ...rest, tokenStart: i }
  }
  push(end)
  return people
}

/** Whether what goes before token `i` is one person's name, and the token begins another's. */
function beginsPerson(reading: RowReading, span: TokenSpan, i: number, isInRow: boolean): boolean {
  const { names } = reading
  const { tokens } = reading.document
  if (isKnownBeside(reading, span, i) || isReader(reading, span, i)) return true
  if (repeatsName(tokens, span, i, names) || repeatsGivenName(tokens, span, i, names)) return true
  // Once two people stand in a row, "Scott" begins a name too, which alone would as soon end one.
  const isGiven = isGivenOnly(tokens[i], names) || (isInRow && names.givenNames.has(foldName(tokens[i].norm)))
  if (!isGiven || !isFullName(tokens, span.tokenStart, i, names)) return false
  return i + 1 < span.tokenEnd ? isSurname(tokens[i + 1], names) : isGreeted(tokens, i, names)
}

// "Minnesotan Jane Doe", where the text elsewhere has "Jane Doe" alone. "Big" may be what people call her.
function withoutStranger(reading: RowReading, span: TokenSpan): TokenSpan {
  const { tokenStart, tokenEnd } = span
  const { norm, pos } = reading.document.tokens[tokenStart]
  const isOwn = pos === "ADJ" || reading.names.givenNames.has(foldName(norm))
  return isOwn || !beginsKnown(reading, tokenStart + 1, tokenEnd) ? span : { ...span, tokenStart: tokenStart + 1 }
}

// "Jane Doe Rita T. Roe", where the text elsewhere has "Jane Doe" alone, or "Rita T. Roe".
function isKnownBeside(reading: RowReading, { tokenStart, tokenEnd }: TokenSpan, i: number): boolean {
  const { tokens } = reading.document
  const { text, norm } = tokens[i]
  const { names } = reading
  if (text.length < MIN_GIVEN_LENGTH || !names.givenNames.has(foldName(norm)) || i + 1 >= tokenEnd) return false
  if (i - tokenStart > 1 && i - tokenStart <= MAX_NAME_LENGTH && isKnown(reading, tokenStart, i)) return true
  return isFullName(tokens, tokenStart, i, names) && beginsKnown(reading, i, tokenEnd)
}

/** Whether someone who is named in full elsewhere begins at token `from`, and ends before token `limit` or there. */
function beginsKnown(reading: RowReading, from: number, limit: number): boolean {
  const last = Math.min(limit, from + MAX_NAME_LENGTH)
  for (let end = from + 2; end <= last; end++) if (isKnown(reading, from, end)) return true
  return false
}

function isKnown({ document: { text, tokens }, known }: RowReading, from: number, end: number): boolean {
  return known.has(text.slice(tokens[from].start, tokens[end - 1].end))
}

// "Jane", who is "Jane Doe" elsewhere, ends one letter, and the next greets "Rita": "That is all. Jane Rita, Please call".
function isReader({ document, names, known }: RowReading, { tokenStart, tokenEnd }: TokenSpan, i: number): boolean {
  const { text, tokens } = document
  if (i !== tokenStart + 1 || i + 1 !== tokenEnd || !isGreeted(tokens, i, names)) return false
  if (tokenStart > 0 && !STOPS.test(tokens[tokenStart - 1].text)) return false
  return known.sharesFirstWord(text.slice(tokens[tokenStart].start, tokens[i].end))
}

// "Jane Doe" in "Jane Doe Jane Doe". A word twice over is a name too, "Abdullah Abdullah", if no greeting shows where one letter ends.
function repeatsName(
  tokens: readonly Token[],
  { tokenStart, tokenEnd }: TokenSpan,
  i: number,
  names: NameKnowledge,
): boolean {
  const length = i - tokenStart
  if (i + length > tokenEnd || length > MAX_NAME_LENGTH) return false
  for (let k = 0; k < length; k++) if (tokens[tokenStart + k].text !== tokens[i + k].text) return false
  return length > 1 || isGreeted(tokens, i, names)
}

// "Rita" who ends a letter, and "Rita Roe" below it.
function repeatsGivenName(
  tokens: readonly Token[],
  { tokenStart, tokenEnd }: TokenSpan,
  i: number,
  names: NameKnowledge,
): boolean {
  if (i !== tokenStart + 1 || i + 1 >= tokenEnd || tokens[tokenStart].text !== tokens[i].text) return false
  return isGivenOnly(tokens[i], names) && isSurname(tokens[i + 1], names)
}
