// The phrases of a text that could say what it is about: noun phrases, their parts that end in a noun, and the names of the text.

import type { Entity, Span } from "../types"
import { isName, readableMention } from "./names"
import { EMPTY_PHRASE, numberOfPhrase, type PhraseNumbers, phraseNumbers } from "./phrase-numbers"
import { countLemmas, type PhraseWord, wordsOf, wordsWithin } from "./phrase-words"

/** One phrase with all its places. */
export interface Candidate {
  /** Its words where it first stands; of a name, without the stop words in it: "Bank of England" has two. */
  readonly words: readonly PhraseWord[]
  /** In the order of the text, page furniture included. */
  readonly occurrences: Occurrence[]
  /** The first longer noun phrase of which it is a part, by number, and whether it is part of another too. */
  longer: number | undefined
  isPartOfTwo: boolean
  /** The name that it is, where it is one. */
  readonly entity: Entity | undefined
}

export interface Occurrence extends Span {
  readonly first: PhraseWord
  readonly last: PhraseWord
  /** Whether it is a whole noun phrase or a name, not a part of one. */
  readonly isWhole: boolean
  /** Whether only the initials stand there: "SVM" of "support vector machine". */
  readonly isAcronym: boolean
  /** Whether a person's name follows, and it says who that is: "Governor" of "Governor Jane Doe". */
  readonly isDescription: boolean
}

/** Candidates by the numbers that the lemmas of their words have together. */
export interface Candidates {
  readonly numbers: PhraseNumbers
  readonly byNumber: Map<number, Candidate>
}

/**
 * Each phrase once, whatever its form. None crosses a sentence or punctuation, or cuts a name in two; none comes from page
 * furniture alone. What is only ever a part is a phrase of its own if it is part of two: "trade" of "trade talks", "trade war".
 * Names first, then the others, each in the order of the text.
 */
export function findCandidates(
  runs: readonly (readonly PhraseWord[])[],
  entities: readonly Entity[],
  maxWords: number,
): Candidates {
  const candidates: Candidates = { numbers: phraseNumbers(countLemmas(runs)), byNumber: new Map() }
  addNames(candidates, wordsOf(runs), entities.filter(isName), maxWords)
  for (const run of runs) addNounPhrases(candidates, run, maxWords)
  for (const [number, candidate] of candidates.byNumber) {
    if (!isPhrase(candidate) || !isInProse(candidate)) candidates.byNumber.delete(number)
  }
  return candidates
}

// What only ever stands before people says who they are, and not what the text is about: "Governor", "striker".
function isPhrase({ entity, isPartOfTwo, occurrences }: Candidate): boolean {
  if (entity !== undefined) return true
  if (occurrences.every(({ isDescription }) => isDescription)) return false
  if (isPartOfTwo) return true
  for (const { isWhole } of occurrences) if (isWhole) return true
  return false
}

function isInProse({ occurrences }: Candidate): boolean {
  for (const { first } of occurrences) if (first.place >= 0) return true
  return false
}

function addNames(
  { numbers, byNumber }: Candidates,
  words: readonly PhraseWord[],
  names: readonly Entity[],
  maxWords: number,
): void {
  for (const entity of names) {
    const readable = readableMention(entity)
    const nameWords = tellingWords(wordsWithin(words, readable))
    if (nameWords.length === 0 || nameWords.length > maxWords) continue
    const occurrences: Occurrence[] = []
    for (const mention of entity.mentions) {
      const { start, end } = mention
      const inside = wordsWithin(words, mention)
      const last = inside.at(-1)
      if (last !== undefined) {
        occurrences.push({ start, end, first: inside[0], last, isWhole: true, isAcronym: false, isDescription: false })
      }
    }
    const number = numberOfPhrase(numbers, nameWords)
    const before = byNumber.get(number)
    if (before === undefined) byNumber.set(number, newCandidate(nameWords, occurrences, entity))
    else before.occurrences.push(...occurrences) // two entities of one name: a company and its founder
  }
}

function newCandidate(words: readonly PhraseWord[], occurrences: Occurrence[], entity?: Entity): Candidate {
  return { words, occurrences, longer: undefined, isPartOfTwo: false, entity }
}

/** All words but the stop words; of a name of nothing else, "The Who", all. */
function tellingWords(words: readonly PhraseWord[]): readonly PhraseWord[] {
  const telling = words.filter(({ isStopWord }) => !isStopWord)
  return telling.length > 0 ? telling : words
}

/** Adds the longest stretches of adjectives, nouns and names that end in a noun, with their parts. */
function addNounPhrases(candidates: Candidates, run: readonly PhraseWord[], maxWords: number): void {
  let from = 0
  for (let i = 0; i <= run.length; i++) {
    if (i < run.length && mayStandInPhrase(run[i])) continue
    let to = i
    while (to > from && !mayEndPhrase(run[to - 1], to - 1 > from)) to--
    const isBeforePerson = i < run.length && run[i].mention?.role === "person"
    if (to > from) addParts(candidates, run.slice(from, to), maxWords, isBeforePerson)
    from = i + 1
  }
}

function mayStandInPhrase({ mention, part }: PhraseWord): boolean {
  return mention === undefined ? part !== "none" : mention.role !== "person" && mention.role !== "gap"
}

/** A plural before an article is a verb taken for a noun: "the magazine calls the". */
function mayEndPhrase({ mention, part, isPlural, after }: PhraseWord, hasWordBefore: boolean): boolean {
  if (mention !== undefined) return true
  return part === "noun" && !(hasWordBefore && isPlural && after === "DET")
}

/** Whether a noun before the name that ends with this word says what it is: "rival Telvora". */
function isDescribed(phrase: readonly PhraseWord[], last: number): boolean {
  let before = last - 1
  while (before >= 0 && phrase[before].mention === phrase[last].mention) before--
  return before >= 0 && phrase[before].mention === undefined && phrase[before].pos === "NOUN"
}

/** Adds all parts of a noun phrase that end in a noun, itself among them. */
function addParts(
  { numbers, byNumber }: Candidates,
  phrase: readonly PhraseWord[],
  maxWords: number,
  isBeforePerson: boolean,
): void {
  const whole = numberOfPhrase(numbers, phrase)
  for (let from = 0; from < phrase.length; from++) {
    const first = phrase[from]
    const { mention: opening, start } = first
    if (opening !== undefined && opening.start !== start) continue
    let number = EMPTY_PHRASE
    for (let to = from + 1; to <= phrase.length && to <= from + maxWords; to++) {
      const last = phrase[to - 1]
      number = numbers(number, last.lemma)
      if (last.mention === undefined ? last.part !== "noun" : last.mention.end !== last.end) continue
      if (opening !== undefined && opening === last.mention) continue // a name has its places already
      if (last.mention?.role === "organization" && isDescribed(phrase, to - 1)) continue
      const isWhole = to - from === phrase.length
      let candidate = byNumber.get(number)
      if (candidate === undefined) {
        candidate = newCandidate(phrase.slice(from, to), [])
        byNumber.set(number, candidate)
      }
      if (!isWhole) {
        candidate.longer ??= whole
        if (candidate.longer !== whole) candidate.isPartOfTwo = true
      }
      if (candidate.entity !== undefined) continue
      const isDescription = isBeforePerson && to === phrase.length
      candidate.occurrences.push({ start, end: last.end, first, last, isWhole, isAcronym: false, isDescription })
    }
  }
}
