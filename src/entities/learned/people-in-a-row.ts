// People whose names follow each other with nothing between, as where the lines of a list or a letter were joined: "Jane Doe Rita
// Roe". What may as well be one person's name stays whole: "James Clerk Maxwell".

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import { beginsWithCapital } from "../../text/letter-case"
import { firstEndingBehind } from "../../text/spans"
import type { RecognizedMention, TextDocument, Token } from "../../types"

const MIN_GIVEN_LENGTH = 4 // shorter ones are parts of other names: "Il", "Hui"
const MAX_NAME_LENGTH = 8
const GREETING_MARKS: ReadonlySet<string> = new Set([",", ":", "-"])

/** A name as tokens from `tokenStart` up to, not including, `tokenEnd`. */
interface TokenSpan {
  readonly tokenStart: number
  readonly tokenEnd: number
}

/** The mentions, those of several people replaced by one for each of them. Both ascend without overlap. */
export function partPeople(
  document: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  const { tokens } = document
  const parted: RecognizedMention[] = []
  let token = 0
  for (let i = 0; i < mentions.length; ) {
    const row = rowFrom(document, mentions, i)
    i += row.length
    if (row[0].type !== "person") {
      parted.push(row[0])
      continue
    }
    while (token < tokens.length && tokens[token].start < row[0].start) token++
    const tokenStart = token
    while (token < tokens.length && tokens[token].end <= row[row.length - 1].end) token++
    parted.push(...peopleIn(tokens, { tokenStart, tokenEnd: token }, row, names))
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

function peopleIn(
  tokens: readonly Token[],
  span: TokenSpan,
  row: readonly RecognizedMention[],
  names: NameKnowledge,
): readonly RecognizedMention[] {
  if (span.tokenEnd - span.tokenStart < 2) return row
  const people: RecognizedMention[] = []
  let rest = span
  const push = (end: number): void => {
    const start = tokens[rest.tokenStart].start
    people.push({ ...(row.findLast((mention) => mention.start <= start) ?? row[0]), start, end })
  }
  for (let i = span.tokenStart + 1; i < span.tokenEnd; i++) {
    if (!beginsPerson(tokens, rest, i, people.length > 0, names)) continue
    push(tokens[i - 1].end)
    rest = { ...rest, tokenStart: i }
  }
  push(row[row.length - 1].end)
  return people.length > 1 && people.length >= row.length ? people : row
}

/** Whether what goes before token `i` is one person's name, and the token begins another's. */
function beginsPerson(
  tokens: readonly Token[],
  span: TokenSpan,
  i: number,
  isInRow: boolean,
  names: NameKnowledge,
): boolean {
  if (repeatsName(tokens, span, i, names) || repeatsGivenName(tokens, span, i, names)) return true
  // Once two people stand in a row, "Scott" begins a name too, which alone would as soon end one.
  const isGiven = isGivenOnly(tokens[i], names) || (isInRow && names.givenNames.has(foldName(tokens[i].norm)))
  if (!isGiven || !isFullName(tokens, span.tokenStart, i, names)) return false
  return i + 1 < span.tokenEnd ? isSurname(tokens[i + 1], names) : isGreeted(tokens, i, names)
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

// A given name first, a surname last. Behind given names alone, as in "Sarah Michelle Gellar", the name still goes on.
function isFullName(tokens: readonly Token[], start: number, end: number, names: NameKnowledge): boolean {
  return end - start > 1 && names.givenNames.has(foldName(tokens[start].norm)) && isSurname(tokens[end - 1], names)
}

// What may be a surname: no initial, no particle, "da" in "Luiz Inacio Lula da Silva", and no word that is a given name and nothing else.
function isSurname(token: Token, names: NameKnowledge): boolean {
  const { text } = token
  return text.length > 2 && beginsWithCapital(text) && !text.endsWith(".") && !isGivenOnly(token, names)
}

// A given name, and neither a surname, a place nor an ordinary word.
function isGivenOnly({ text, norm }: Token, names: NameKnowledge): boolean {
  const key = foldName(norm)
  if (text.length < MIN_GIVEN_LENGTH || !names.givenNames.has(key)) return false
  return !names.surnames.has(key) && !names.places.has(key) && !names.isCommonWord(norm)
}

// A letter greets whose name ends before a comma, if behind it a sentence begins: "Jane Doe Rita, Please call".
function isGreeted(tokens: readonly Token[], i: number, names: NameKnowledge): boolean {
  const first = tokens.at(i + 2)
  if (first === undefined || !GREETING_MARKS.has(tokens[i + 1].text) || !beginsWithCapital(first.text)) return false
  if (names.functionWords.has(first.norm)) return true
  const key = foldName(first.norm)
  return names.isCommonWord(first.norm) && !names.givenNames.has(key) && !names.surnames.has(key)
}
