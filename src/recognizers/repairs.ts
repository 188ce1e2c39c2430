// Mends names that were cut loosely, one kind of fault a function, in the order of `repairName`. All work on spans of tokens.

import type { Token } from "../types"
import type { RepairWords } from "./repair-words"

export type NameType = "person" | "place" | "organization"

/** A proposed name: the tokens `tokenStart` up to, not including, `tokenEnd`. */
export interface NameSpan {
  readonly type: NameType
  readonly tokenStart: number
  readonly tokenEnd: number
}

/** Where a name stands: the tokens `tokenStart` up to, not including, `tokenEnd` may be part of it. */
export interface Surroundings {
  readonly tokens: readonly Token[]
  readonly tokenStart: number
  readonly tokenEnd: number
  readonly words: RepairWords
}

/** The names that one proposed name turns out to be: none, one, or each member of a list. */
export function repairName(name: NameSpan, around: Surroundings): NameSpan[] {
  return splitAtSeparators(name, around)
    .map((part) => completeRight(part, around))
    .map((part) => completeLeft(part, around))
    .map((part) => cutTitle(part, around))
    .map((part) => trimEdges(part, around))
    .filter((part) => isName(part, around))
    .map((part) => ({ ...part, type: typeByLastWord(part, around) }))
    .map((part) => extendOrganization(part, around))
}

/** "France, Belgium and Spain" is three places, "South Africa's Kwazulu" two; "June - Four" is cut at its dash. */
function splitAtSeparators(name: NameSpan, around: Surroundings): NameSpan[] {
  const parts: NameSpan[] = []
  let tokenStart = name.tokenStart
  for (let i = name.tokenStart; i <= name.tokenEnd; i++) {
    if (i < name.tokenEnd && !separates(name.type, i, around)) continue
    const part = { type: name.type, tokenStart, tokenEnd: i }
    if (i > tokenStart && !(i < name.tokenEnd && describesPlace(part, around))) parts.push(part)
    tokenStart = i + 1
  }
  return parts
}

function separates(type: NameType, i: number, { tokens, words }: Surroundings): boolean {
  const { kind, norm } = tokens[i]
  if (isPossessive(tokens[i])) return true
  if (words.calendar.has(norm)) return type !== "person" // "Islamabad Saturday", but "June Carter"
  if (kind === "punctuation" || kind === "symbol") return norm !== "&" && !isInnerHyphen(tokens, i)
  if (kind !== "word" || isCapitalized(tokens[i])) return false
  // "the NTB news agency" is NTB, "the African country of Mali" is Mali; but "Bank of England", "Ludwig van Beethoven"
  const inside = type === "organization" ? words.insideOrganizations : words.insideNames
  return !inside.has(norm) && !isInnerHyphen(tokens, i - 1)
}

/** "Iranian" in "the Iranian town of Qom", which compromise takes for one place. */
function describesPlace({ type, tokenStart, tokenEnd }: NameSpan, { tokens }: Surroundings): boolean {
  return type === "place" && tokenEnd - tokenStart === 1 && tokens.at(tokenEnd + 1)?.norm === "of"
}

/** "Hong" becomes "Hong Kong", "Sophie Lau" "Sophie Lau Wing-sze": a name does not end inside a run of capitals. */
function completeRight(name: NameSpan, around: Surroundings): NameSpan {
  if (isHeadline(around)) return name
  let { tokenEnd } = name
  while (tokenEnd < around.tokenEnd && continuesName(tokenEnd, name.type, around)) tokenEnd++
  return { ...name, tokenEnd }
}

function continuesName(i: number, type: NameType, { tokens, tokenEnd, words }: Surroundings): boolean {
  const { kind, norm } = tokens[i]
  if (isInnerHyphen(tokens, i)) return i + 1 < tokenEnd && (isCapitalized(tokens[i + 1]) || type === "person")
  if (isInnerHyphen(tokens, i - 1)) return kind === "word"
  if (kind !== "word" || !isCapitalized(tokens[i])) return false
  if (words.grammar.has(norm) || words.calendar.has(norm)) return false
  // a title begins another name, "NATO Secretary General", but not before such a word as in "United Nations General Assembly"
  return !isTitle(tokens[i], words) || (i + 1 < tokenEnd && words.lastWordsOfOrganizations.has(tokens[i + 1].norm))
}

/** "Qaida" becomes "al-Qaida", "Asia" becomes "Central Asia". */
function completeLeft(name: NameSpan, { tokens, tokenStart: first, words }: Surroundings): NameSpan {
  let { tokenStart } = name
  while (
    tokenStart - 2 >= first &&
    isInnerHyphen(tokens, tokenStart - 1) &&
    joinsRight(tokens[tokenStart - 2], words)
  ) {
    tokenStart -= 2
  }
  const before = tokenStart > first ? tokens[tokenStart - 1] : undefined
  const hasDirection = before !== undefined && isCapitalized(before) && words.directions.has(before.norm)
  return { ...name, tokenStart: name.type === "place" && hasDirection ? tokenStart - 1 : tokenStart }
}

/** "al" in "al-Qaida" and "Port" in "Port-Louis" are joined to what follows; "pro" in "pro-Europe" is not. */
function joinsRight(token: Token, words: RepairWords): boolean {
  return isCapitalized(token) || words.articlesBeforeHyphen.has(token.norm)
}

/** "French President Emmanuel Macron" is named Emmanuel Macron. A title alone stays, and `isName` drops it. */
function cutTitle(name: NameSpan, { tokens, words }: Surroundings): NameSpan {
  if (name.type !== "person") return name
  let { tokenStart } = name
  for (let i = tokenStart; i < name.tokenEnd - 1; i++) if (isTitle(tokens[i], words)) tokenStart = i + 1
  return { ...name, tokenStart }
}

/** Drops "the", "He", small words, punctuation and possessive endings at both ends. */
function trimEdges(name: NameSpan, { tokens, words }: Surroundings): NameSpan {
  let { tokenStart, tokenEnd } = name
  const mayBegin = (i: number) =>
    (isCapitalized(tokens[i]) && !words.grammar.has(tokens[i].norm)) ||
    (words.articlesBeforeHyphen.has(tokens[i].norm) && isInnerHyphen(tokens, i + 1))
  const mayEnd = (i: number) => mayBegin(i) || tokens[i].kind === "number" || isInnerHyphen(tokens, i - 1)
  while (tokenStart < tokenEnd && !mayBegin(tokenStart)) tokenStart++
  while (tokenEnd > tokenStart && !mayEnd(tokenEnd - 1)) tokenEnd--
  return { ...name, tokenStart, tokenEnd }
}

function isName({ type, tokenStart, tokenEnd }: NameSpan, { tokens, words }: Surroundings): boolean {
  if (tokenStart >= tokenEnd) return false
  const last = tokens[tokenEnd - 1]
  if (words.lastWordsOfEvents.has(last.norm)) return false // "Hong Kong Film Awards"
  if (tokenEnd - tokenStart > 1) return true
  if (last.text.length === 1 || isTitle(last, words)) return false // "D", "President"
  if (words.numbers.has(last.norm) || words.calendar.has(last.norm)) return false // "June", "Four" in "26 June - Four people"
  return type !== "organization" || !isCutFromDescription(tokenStart, tokens, words)
}

/** "Nigerian" in "Nigerian government", "Nigeria" in "government of Nigeria": no organization's name. "NTB news agency" has one. */
function isCutFromDescription(i: number, tokens: readonly Token[], words: RepairWords): boolean {
  const describes = (token: Token | undefined) => token !== undefined && words.commonOrganizations.has(token.norm)
  if (tokens[i].text === tokens[i].text.toUpperCase()) return false
  return describes(tokens.at(i + 1)) || (i >= 2 && tokens[i - 1].norm === "of" && describes(tokens[i - 2]))
}

/** "Durham University" is an organization and "East China Sea" a place, whatever was proposed. */
function typeByLastWord({ type, tokenStart, tokenEnd }: NameSpan, { tokens, words }: Surroundings): NameType {
  if (tokenEnd - tokenStart < 2) return type
  const { norm } = tokens[tokenEnd - 1]
  if (words.lastWordsOfOrganizations.has(norm)) return "organization"
  return words.lastWordsOfPlaces.has(norm) ? "place" : type
}

/** "American Academy" becomes "American Academy of Pediatrics", where the word before "of" says that it goes on. */
function extendOrganization(name: NameSpan, around: Surroundings): NameSpan {
  const { tokens, words } = around
  const { tokenEnd } = name
  if (name.type !== "organization" || isHeadline(around) || tokenEnd + 1 >= around.tokenEnd) return name
  const goesOn =
    words.organizationsOf.has(tokens[tokenEnd - 1].norm) && words.linksOfOrganizations.has(tokens[tokenEnd].norm)
  if (!goesOn || !isCapitalized(tokens[tokenEnd + 1])) return name
  return completeRight({ ...name, tokenEnd: tokenEnd + 2 }, around) // "Justice" in "Department of Justice" is no title
}

/** Where most words have capitals, a capital says nothing. */
function isHeadline({ tokens, tokenStart, tokenEnd }: Surroundings): boolean {
  let wordCount = 0
  let capitalizedCount = 0
  for (let i = tokenStart; i < tokenEnd; i++) {
    if (tokens[i].kind !== "word") continue
    wordCount++
    if (isCapitalized(tokens[i])) capitalizedCount++
  }
  return wordCount >= 4 && capitalizedCount / wordCount > MAX_CAPITALIZED_SHARE
}

const MAX_CAPITALIZED_SHARE = 0.6 // headlines in capitals keep "of" and "the" small; a sentence full of names stays below

/** A hyphen with no space on either side, as the two in "Port-au-Prince". */
function isInnerHyphen(tokens: readonly Token[], i: number): boolean {
  if (i < 1 || i + 1 >= tokens.length || tokens[i].norm !== "-") return false
  return tokens[i - 1].end === tokens[i].start && tokens[i].end === tokens[i + 1].start
}

function isPossessive({ norm }: Token): boolean {
  return norm === "'s" || norm === "'"
}

const startsWithCapital = /^\p{Lu}/u

function isCapitalized({ text }: Token): boolean {
  return startsWithCapital.test(text)
}

function isTitle({ norm }: Token, { titles }: RepairWords): boolean {
  return titles.has(norm.endsWith(".") ? norm.slice(0, -1) : norm)
}
