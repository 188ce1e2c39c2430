// Runs: stretches of a sentence that can hold names. Capitalised words and the small words between them, so that what follows
// sees "Ministry of Health and Family Welfare" and "Mohammed bin Rashid" as one piece, and decides where it falls apart.

import type { NameKnowledge } from "../../language"
import { isInCapitals } from "../../text/letter-case"
import type { Token } from "../../types"
import { wordFrom } from "./compounds"
import { isCapitalised, isHyphenated, isSmall, type SentenceReading } from "./reading"
import {
  ACRONYM,
  COMMON,
  CONNECTOR,
  COUNTRY,
  DIRECTION,
  FUNCTION,
  GIVEN,
  hasClass,
  JOINT,
  KNOWN_ACRONYM,
  NATIONALITY,
  type NameWord,
  NON_NAME,
  ORGANIZATION_HEAD,
  ORGANIZATION_OPENER,
  PARTICLE,
  POSSESSIVE,
  REGION,
  SURNAME,
  SYLLABLES,
  TITLE,
} from "./words"

/** Words of one sentence that may make up one or more names, without a break between them. */
export interface NameRun {
  readonly words: readonly NameWord[]
  /** Whether its first word begins the sentence, or what is quoted or listed in it: a capital there says little. */
  readonly isInitial: boolean
}

// Longer runs are lists, tables or noise; without a limit they would cost the square of their length.
const MAX_RUN_WORDS = 40
const MAX_SMALL_WORDS = 3 // between two capitalised ones: "of the", "de la"

const OPENS_PHRASE = /["“‘«:*•–—]/u

/** The runs of a sentence, in order. They begin and end with a capitalised word, or with its possessive, and are never empty. */
export function findRuns(reading: SentenceReading): NameRun[] {
  const { tokens, sentence } = reading
  const runs: NameRun[] = []
  let i = sentence.tokenStart
  while (i < sentence.tokenEnd) {
    if (beginsName(reading, i)) {
      const words = runFrom(reading, i)
      runs.push({ words, isInitial: i === sentence.tokenStart || opensPhrase(tokens[i - 1]) })
      i = words[words.length - 1].tokenEnd
    } else i++
  }
  return runs
}

function runFrom(reading: SentenceReading, first: number): NameWord[] {
  const words = wordsFrom(reading, first)
  const possessive = possessiveOf(reading, words[words.length - 1])
  return possessive === undefined ? words : [...words, possessive]
}

// "McDonald's": the possessive is a part of the name, if the list says so.
function possessiveOf({ tokens, sentence, names }: SentenceReading, { key, tokenEnd }: NameWord): NameWord | undefined {
  if (tokenEnd >= sentence.tokenEnd || !names.possessives.has(tokens[tokenEnd].norm)) return undefined
  if (!names.organizations.has(`${key} ${tokens[tokenEnd].norm}`)) return undefined
  return { tokenStart: tokenEnd, tokenEnd: tokenEnd + 1, key: tokens[tokenEnd].norm, classes: CONNECTOR | POSSESSIVE }
}

function wordsFrom(reading: SentenceReading, first: number): NameWord[] {
  const words = [wordFrom(reading, first)]
  while (words.length < MAX_RUN_WORDS) {
    const last = words[words.length - 1]
    const between = smallWordsBehind(reading, last, words.at(-2))
    const next = last.tokenEnd + between.length
    const listed = between.length === 0 ? listedBehind(reading, words) : []
    if (listed.length > 0) return [...words, ...listed]
    if (next >= reading.sentence.tokenEnd || !beginsName(reading, next)) return words
    // "Monday Xi" is no one name; "Theresa May" is.
    if ((reading.classify(reading.tokens[next]) & NON_NAME) !== 0 && !hasClass(last, GIVEN)) return words
    words.push(...between, wordFrom(reading, next))
  }
  return words
}

const MAX_LISTED_TOKENS = 16

/**
 * The rest of a list with commas in the name of an institution, its commas included: ", Labour and Welfare" behind "Ministry of
 * Health". A list it is only if ordinary words and peoples stand in it, and the last comes behind "and".
 */
function listedBehind(reading: SentenceReading, words: readonly NameWord[]): NameWord[] {
  const { tokens, sentence } = reading
  const comma = words[words.length - 1].tokenEnd
  if (tokens.at(comma)?.text !== "," || !endsInComplement(words)) return []
  const listed: NameWord[] = []
  let isLast = false
  const end = Math.min(sentence.tokenEnd, comma + MAX_LISTED_TOKENS)
  let i = comma
  while (i < end) {
    const isJoint = reading.names.joints.has(tokens[i].norm)
    const isListed = isCapitalised(tokens[i]) && isListable(reading.classify(tokens[i]))
    if (isListed) listed.push(wordFrom(reading, i))
    else if (!isLast && (isJoint || tokens[i].text === ",")) {
      listed.push({ tokenStart: i, tokenEnd: i + 1, key: tokens[i].norm, classes: CONNECTOR | JOINT })
      isLast = isJoint
    } else break
    i = listed[listed.length - 1].tokenEnd
  }
  return isLast && !hasClass(listed.at(-1), CONNECTOR) ? listed : []
}

// "Ministry of Health", "Institute of Russian", "Centre for Latin American".
function endsInComplement(words: readonly NameWord[]): boolean {
  const connector = words.findLastIndex((word) => hasClass(word, CONNECTOR))
  if (connector < 1 || hasClass(words[connector], JOINT | POSSESSIVE)) return false
  const complement = words.slice(connector + 1)
  return (
    hasClass(words[connector - 1], ORGANIZATION_OPENER) &&
    complement.length > 0 &&
    complement.every(({ classes }) => isListable(classes))
  )
}

function isListable(classes: number): boolean {
  return (classes & (COMMON | NATIONALITY | DIRECTION | REGION)) !== 0 && (classes & (TITLE | NON_NAME)) === 0
}

/** The small words behind a word that names may hold. */
function smallWordsBehind(reading: SentenceReading, word: NameWord, before: NameWord | undefined): NameWord[] {
  const { tokens, sentence } = reading
  const small: NameWord[] = []
  const end = Math.min(sentence.tokenEnd, word.tokenEnd + MAX_SMALL_WORDS)
  for (let i = word.tokenEnd; i < end; i++) {
    const classes =
      i === word.tokenEnd && belongsToName(reading, word, before)
        ? linkClasses(reading, tokens[i])
        : smallWordClasses(reading, tokens[i], small.at(-1), word)
    if (classes === 0 || isHyphenated(reading, i)) break // "Bashar al-Assad": the name goes on with "al-Assad"
    small.push({ tokenStart: i, tokenEnd: i + 1, key: tokens[i].norm, classes })
  }
  return small
}

/** Whether what stands right behind a word is a part of its name by what stands before or behind that. */
function belongsToName({ tokens, sentence, names }: SentenceReading, word: NameWord, before?: NameWord): boolean {
  const link = tokens[word.tokenEnd]
  const next = word.tokenEnd + 1 < sentence.tokenEnd ? tokens[word.tokenEnd + 1] : undefined
  if (names.possessives.has(link.norm)) {
    if (before !== undefined && names.saints.has(before.key)) return true // "St. Peter's Basilica"
    return next !== undefined && isCapitalised(next) && names.shopHeads.has(next.norm) // "Rosa's Diner"
  }
  return isEpithet(names, word.key, link, next)
}

// "Catherine the Great".
function isEpithet({ people }: NameKnowledge, name: string, article: Token, epithet: Token | undefined): boolean {
  return epithet !== undefined && people.has(`${name} ${article.norm} ${epithet.norm}`)
}

function linkClasses({ names }: SentenceReading, { norm }: Token): number {
  return names.possessives.has(norm) ? CONNECTOR | POSSESSIVE : CONNECTOR
}

function smallWordClasses(
  { names }: SentenceReading,
  token: Token,
  last: NameWord | undefined,
  before: NameWord,
): number {
  if (names.articles.has(token.norm)) return hasClass(last, CONNECTOR) ? CONNECTOR : 0
  if (isSmall(token.text) && names.particles.has(token.norm)) {
    return last === undefined || hasClass(last, PARTICLE) ? PARTICLE : 0
  }
  if (last !== undefined) return 0
  if (names.possessives.has(token.norm)) return names.innerPossessives.has(before.key) ? CONNECTOR | POSSESSIVE : 0
  if (names.joints.has(token.norm)) return CONNECTOR | JOINT
  return names.connectors.has(token.norm) ? CONNECTOR : 0
}

function beginsName(reading: SentenceReading, i: number): boolean {
  const { tokens, sentence, names, classify } = reading
  const token = tokens[i]
  if (token.kind !== "word") return false
  if (isHyphenated(reading, i) && names.hyphenatedParticles.has(token.norm) && isCapitalised(tokens[i + 2])) return true
  if (!isCapitalised(token)) return false
  const classes = classify(token)
  if ((classes & (COUNTRY | NATIONALITY | KNOWN_ACRONYM)) !== 0) return true
  if ((classes & NON_NAME) !== 0) return (classes & (GIVEN | SURNAME)) !== 0 && tokens.at(i + 1)?.kind !== "number"
  if ((classes & ACRONYM) !== 0 && (classes & (COMMON | FUNCTION)) !== 0) return isInitials(reading, i) // "FOR": loud, no name
  if ((classes & FUNCTION) === 0 || (classes & TITLE) !== 0) return true
  if (i > sentence.tokenStart + 1 && isEpithet(names, tokens[i - 2].norm, tokens[i - 1], token)) return true
  // "Science Today": a function word that ends names, too.
  if ((classes & ORGANIZATION_HEAD) !== 0 && i > sentence.tokenStart && isCapitalised(tokens[i - 1])) return true
  if (i + 1 >= sentence.tokenEnd || !isCapitalised(tokens[i + 1])) return false
  if ((classes & DIRECTION) !== 0) return true // "New Delhi"
  if ((classes & PARTICLE) !== 0) return i > sentence.tokenStart // "Rashid Al Maktoum"
  // "Will Okafor", but "Will Monday do".
  return (classes & GIVEN) !== 0 && i > sentence.tokenStart && (classify(tokens[i + 1]) & SURNAME) !== 0
}

// "VS Naipaul", "AR Rahman": two capitals, though a word, before what can only be a name.
function isInitials({ tokens, sentence, names, classify }: SentenceReading, i: number): boolean {
  const next = tokens.at(i + 1)
  if (tokens[i].text.length !== 2 || next === undefined || i + 1 >= sentence.tokenEnd) return false
  if (!isCapitalised(next) || isInCapitals(next.text) || names.places.has(next.norm)) return false
  return (classify(next) & ~(GIVEN | SURNAME | SYLLABLES)) === 0
}

function opensPhrase({ kind, text }: Token): boolean {
  return kind !== "word" && kind !== "number" && OPENS_PHRASE.test(text)
}
