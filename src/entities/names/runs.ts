// Runs: stretches of a sentence that can hold names. Capitalised words and the small words between them, so that what follows
// sees "Ministry of Health and Family Welfare" and "Mohammed bin Rashid" as one piece, and decides where it falls apart.

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
  PARTICLE,
  POSSESSIVE,
  SURNAME,
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

/** The runs of a sentence, in order. They begin and end with a capitalised word, and are never empty. */
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
  const words = [wordFrom(reading, first)]
  while (words.length < MAX_RUN_WORDS) {
    const last = words[words.length - 1]
    const between = smallWordsBehind(reading, last)
    const next = last.tokenEnd + between.length
    if (next >= reading.sentence.tokenEnd || !beginsName(reading, next)) return words
    // "Monday Xi" is no one name; "Theresa May" is.
    if ((reading.classify(reading.tokens[next]) & NON_NAME) !== 0 && !hasClass(last, GIVEN)) return words
    words.push(...between, wordFrom(reading, next))
  }
  return words
}

/** The small words behind a word that names may hold. */
function smallWordsBehind(reading: SentenceReading, word: NameWord): NameWord[] {
  const { tokens, sentence } = reading
  const small: NameWord[] = []
  const end = Math.min(sentence.tokenEnd, word.tokenEnd + MAX_SMALL_WORDS)
  for (let i = word.tokenEnd; i < end; i++) {
    const classes = smallWordClasses(reading, tokens[i], small.at(-1), word)
    if (classes === 0 || isHyphenated(reading, i)) break // "Bashar al-Assad": the name goes on with "al-Assad"
    small.push({ tokenStart: i, tokenEnd: i + 1, key: tokens[i].norm, classes })
  }
  return small
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
  if (names.hyphenatedParticles.has(token.norm) && isHyphenated(reading, i) && isCapitalised(tokens[i + 2])) return true
  if (!isCapitalised(token)) return false
  const classes = classify(token)
  if ((classes & (COUNTRY | NATIONALITY | KNOWN_ACRONYM)) !== 0) return true
  if ((classes & NON_NAME) !== 0) return (classes & (GIVEN | SURNAME)) !== 0 && tokens.at(i + 1)?.kind !== "number"
  if ((classes & ACRONYM) !== 0 && (classes & (COMMON | FUNCTION)) !== 0) return false // "FOR", "CALL": loud, no name
  if ((classes & FUNCTION) === 0 || (classes & TITLE) !== 0) return true
  if (i + 1 >= sentence.tokenEnd || !isCapitalised(tokens[i + 1])) return false
  if ((classes & DIRECTION) !== 0) return true // "New Delhi"
  if ((classes & PARTICLE) !== 0) return i > sentence.tokenStart // "Rashid Al Maktoum"
  // "Will Okafor", but "Will Monday do".
  return (classes & GIVEN) !== 0 && i > sentence.tokenStart && (classify(tokens[i + 1]) & SURNAME) !== 0
}

function opensPhrase({ kind, text }: Token): boolean {
  return kind !== "word" && kind !== "number" && OPENS_PHRASE.test(text)
}
