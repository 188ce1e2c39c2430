// Bodies that a nation's name ends: "National Hurricane Center of the United States", "OLIVE GROWERS PERU (OGP)", and "Telvora
// Peru", of which the recognizer of names sees nothing. Tables find the nation.

import type { Language, NameKnowledge } from "../language"
import { beginsWithCapital } from "../text/letter-case"
import { firstEndingBehind } from "../text/spans"
import type { RecognizedMention, Sentence, TextDocument, Token } from "../types"
import { acronymInBrackets, isAcronym, longFormStart, smallWordTest } from "./acronyms"
import { type CapitalUse, capitalUses, isTitleCase } from "./names/context"

const LETTERS = /^\p{L}{2,}$/u
const MOST_WORDS = 4 // before the country
const HYPHENS = /^[-\u2010\u2011\u2013]$/u
const MOST_LINKS = 2 // "of the"
const LONGEST_LINKS = 20 // in characters, the spaces around them included
const MOST_EXPLAINED = 10 // words that letters in brackets stand for
const EXPLAINED = 0.9
const SCORE = 0.6 // a judgement: of eleven such names in the corpora seven are marked so

/** The document, and what was found in it. */
interface BodyReading {
  readonly document: TextDocument
  readonly names: NameKnowledge
  /** Words that lead on to a country: "of", "the". */
  readonly linkWords: ReadonlySet<string>
  /** Where the tokens start that tables and patterns know. */
  readonly known: ReadonlySet<number>
  readonly useIn: (sentence: Sentence) => CapitalUse
}

/**
 * The names, with those that go on to a country behind them, and those that a country ends. Ascending, without overlap.
 *
 * @param known What tables and patterns find.
 * @param found What the recognizer of names finds, ascending and without overlap.
 */
export function joinNationalBodies(
  document: TextDocument,
  known: readonly RecognizedMention[],
  found: readonly RecognizedMention[],
  language: Language,
): RecognizedMention[] {
  const countries = known.filter(({ type }) => type === "country")
  if (countries.length === 0) return [...found]
  const { tokens } = document
  const names = language.names()
  const { linkWords } = language.countries()
  const useIn = capitalUses(tokens, names)
  const reading = { document, names, linkWords, known: startsIn(tokens, known), useIn }
  const joined: RecognizedMention[] = []
  let next = 0
  for (const country of countries) {
    const behind = firstEndingBehind(found, country.start)
    while (next < behind) joined.push(found[next++])
    let end = next // of what the recognizer of names makes of the country
    while (end < found.length && found[end].start < country.end) end++
    const body = bodyTo(reading, joined.at(-1), found.slice(next, end), country)
    if (body === undefined) continue
    while ((joined.at(-1)?.end ?? 0) > body.start) joined.pop()
    joined.push(body)
    next = end
  }
  return [...joined, ...found.slice(next)]
}

function startsIn(tokens: readonly Token[], mentions: readonly RecognizedMention[]): ReadonlySet<number> {
  const starts = new Set<number>()
  for (const { start, end } of mentions) {
    for (let i = firstEndingBehind(tokens, start); i < tokens.length && tokens[i].start < end; i++)
      starts.add(tokens[i].start)
  }
  return starts
}

function bodyTo(
  reading: BodyReading,
  before: RecognizedMention | undefined,
  own: readonly RecognizedMention[],
  country: RecognizedMention,
): RecognizedMention | undefined {
  const first = own.at(0)
  if ((own.at(-1)?.end ?? 0) > country.end) return undefined
  if (first !== undefined && first.start < country.start) return cutIn(first, country)
  if (before !== undefined && isBodyOf(reading, before, country)) return { ...before, end: country.end }
  const explained = explainedTo(reading, country)
  if (explained === undefined) return branchIn(reading, before?.end ?? 0, country)
  const isCut = before !== undefined && before.start < explained.start && before.end > explained.start
  return isCut ? undefined : explained
}

// "Court of Bosnia" and "Herzegovina": it goes on to the end of the country.
function cutIn(body: RecognizedMention, country: RecognizedMention): RecognizedMention | undefined {
  const isCut = body.type === "organization" && body.end < country.end
  return isCut ? { ...body, end: country.end } : undefined
}

// "National Hurricane Center" before "of the United States". Of "the SCO of Peru" nothing is known.
function isBodyOf({ document, linkWords }: BodyReading, body: RecognizedMention, country: RecognizedMention): boolean {
  const { text } = document
  if (country.start - body.end > LONGEST_LINKS) return false // before the text between them is looked at
  if (body.type !== "organization" || body.form === "acronym" || goesOn(document, country.end)) return false
  const between = text.slice(body.end, country.start)
  const links = between.trim().split(" ")
  const isLinked = between.startsWith(" ") && between.endsWith(" ") && links.length <= MOST_LINKS
  return isLinked && links.every((word) => linkWords.has(word)) && text.slice(body.start, body.end).includes(" ")
}

// "OLIVE GROWERS PERU (OGP)": the letters say where the name begins, however the line is written.
function explainedTo({ document, names }: BodyReading, country: RecognizedMention): RecognizedMention | undefined {
  const { tokens, sentences } = document
  const end = firstEndingBehind(tokens, country.end)
  const acronym = acronymInBrackets(tokens, end, "()[]{}")
  if (acronym === undefined) return undefined
  const sentence = sentences[firstEndingBehind(sentences, country.start)]
  const from = Math.max(sentence.tokenStart, end - MOST_EXPLAINED)
  // Initials give all their letters: "UN" in "UN Mission in South Sudan (UNMISS)".
  const words = tokens.slice(from, end).map(({ text }) => (isAcronym(text) ? [...text].join("-") : text))
  const isSmallWord = smallWordTest(names)
  const first = longFormStart(acronym, words, (word) => isSmallWord(word) || names.innerWords.has(word))
  if (first < 0 || tokens[from + first].start >= country.start) return undefined // or the letters are the country's own
  const { text, start } = tokens[from + first]
  if (!beginsWithCapital(text)) return undefined
  return { start, end: country.end, type: "organization", score: EXPLAINED, form: "name" }
}

/** The words before a country and the country, if their capitals have no other reason than a name. */
function branchIn(reading: BodyReading, from: number, country: RecognizedMention): RecognizedMention | undefined {
  const { tokens, sentences } = reading.document
  const end = firstEndingBehind(tokens, country.start)
  const sentence = sentences[firstEndingBehind(sentences, country.start)]
  if (tokens[end].start !== country.start) return undefined // behind a prefix: "pro-Israel"
  let first = end
  while (first > sentence.tokenStart && end - first < MOST_WORDS && opens(reading, first - 1, from)) first--
  const isInside = first > sentence.tokenStart && leadsUp(tokens[first - 1])
  const isNamed = end - first > (isInside ? 0 : 1)
  const isJoined = HYPHENS.test(reading.document.text.charAt(country.end)) // "Cuba-to-Florida"
  if (!isNamed || isJoined || goesOn(reading.document, country.end)) return undefined
  if (reading.useIn(sentence) !== "prose" || isTitleCase(tokens, sentence, reading.names)) return undefined // "Affecting Peru."
  return { start: tokens[first].start, end: country.end, type: "organization", score: SCORE, form: "name" }
}

// The first word of a sentence has a capital anyway, and behind a mark there may be other reasons. "A Plan to Rid Syria of Weapons"
function leadsUp({ kind, text, pos }: Token): boolean {
  return kind === "word" ? pos !== "PART" : text === ","
}

/** Whether token `i` may be a word of a name that goes on behind it, and is none of what was found before position `from`. */
function opens({ document: { tokens }, names, known }: BodyReading, i: number, from: number): boolean {
  const { text, norm, pos, start, end } = tokens[i]
  const isApart = start >= from && end + 1 === tokens[i + 1].start
  if (!isApart || !LETTERS.test(text) || !beginsWithCapital(text) || pos === "ADJ") return false
  const { nonNames, functionWords, titles, titleModifiers, directions, regions, placeOpeners } = names
  const others = [nonNames, functionWords, titles, titleModifiers, directions, regions, placeOpeners]
  return !others.some((words) => words.has(norm)) && !known.has(start)
}

// "the Union Clause of the United States Constitution"
function goesOn({ text, tokens }: TextDocument, end: number): boolean {
  const next = tokens.at(firstEndingBehind(tokens, end))
  return next !== undefined && beginsWithCapital(next.text) && text.slice(end, next.start) === " "
}
