// The phrases of a text that could say what it is about: noun phrases, their parts that end in a noun, and the names of the text.

import type { Entity, Span } from "../types"
import { isName, readableMention } from "./names"
import { type PhraseWord, wordsWithin } from "./phrase-words"

/** One phrase with all its places. */
export interface Candidate {
  /** Its words where it first stands; of a name, without the stop words in it: "Bank of England" has two. */
  readonly words: readonly PhraseWord[]
  /** In the order of the text, page furniture included. */
  readonly occurrences: Occurrence[]
  /** The longer noun phrases of which it is a part, by their keys; most are part of none. */
  longer: Set<string> | undefined
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
}

/** Candidates by the lemmas of their words. */
export type Candidates = Map<string, Candidate>

/** What is only ever a part is a phrase of its own if it is a part of this many phrases: "trade" of "trade talks", "trade war". */
const MIN_LONGER = 2

/**
 * Each phrase once, whatever its form. None crosses a sentence or punctuation, or cuts a name in two; none comes from page
 * furniture alone. Names first, then the others, each in the order of the text.
 */
export function findCandidates(
  runs: readonly (readonly PhraseWord[])[],
  entities: readonly Entity[],
  maxWords: number,
): Candidates {
  const candidates: Candidates = new Map()
  addNames(candidates, runs.flat(), entities.filter(isName), maxWords)
  for (const run of runs) addNounPhrases(candidates, run, maxWords)
  for (const [key, { occurrences, longer, entity }] of candidates) {
    const isInProse = occurrences.some(({ first }) => first.place >= 0)
    const isPhrase =
      entity !== undefined || (longer?.size ?? 0) >= MIN_LONGER || occurrences.some(({ isWhole }) => isWhole)
    if (!isInProse || !isPhrase) candidates.delete(key)
  }
  return candidates
}

/** The key of a phrase of these words. */
export function keyOf(words: readonly PhraseWord[]): string {
  let key = ""
  for (const { lemma } of words) key += `${lemma} `
  return key
}

function addNames(
  candidates: Candidates,
  words: readonly PhraseWord[],
  names: readonly Entity[],
  maxWords: number,
): void {
  for (const entity of names) {
    const readable = readableMention(entity)
    const nameWords = tellingWords(wordsWithin(words, readable))
    if (nameWords.length === 0 || nameWords.length > maxWords) continue
    const occurrences = entity.mentions.flatMap((mention) => {
      const { start, end } = mention
      const inside = wordsWithin(words, mention)
      const last = inside.at(-1)
      return last === undefined ? [] : [{ start, end, first: inside[0], last, isWhole: true, isAcronym: false }]
    })
    const key = keyOf(nameWords)
    const before = candidates.get(key)
    if (before === undefined) candidates.set(key, { words: nameWords, occurrences, longer: undefined, entity })
    else before.occurrences.push(...occurrences) // two entities of one name: a company and its founder
  }
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
    if (to > from) addParts(candidates, run.slice(from, to), maxWords)
    from = i + 1
  }
}

function mayStandInPhrase({ mention, part }: PhraseWord): boolean {
  return mention === undefined ? part !== "none" : mention.role === "name"
}

/** A plural before an article is a verb taken for a noun: "the magazine calls the". */
function mayEndPhrase({ mention, part, isPlural, after }: PhraseWord, hasWordBefore: boolean): boolean {
  if (mention !== undefined) return true
  return part === "noun" && !(hasWordBefore && isPlural && after === "DET")
}

/** Adds all parts of a noun phrase that end in a noun, itself among them. */
function addParts(candidates: Candidates, phrase: readonly PhraseWord[], maxWords: number): void {
  const whole = keyOf(phrase)
  for (let from = 0; from < phrase.length; from++) {
    const { mention: opening, start } = phrase[from]
    if (opening !== undefined && opening.start !== start) continue
    let key = ""
    for (let to = from + 1; to <= phrase.length && to <= from + maxWords; to++) {
      const last = phrase[to - 1]
      key += `${last.lemma} `
      if (last.mention === undefined ? last.part !== "noun" : last.mention.end !== last.end) continue
      if (opening !== undefined && opening === last.mention) continue // a name has its places already
      const isWhole = to - from === phrase.length
      let candidate = candidates.get(key)
      if (candidate === undefined) {
        candidate = { words: phrase.slice(from, to), occurrences: [], longer: undefined, entity: undefined }
        candidates.set(key, candidate)
      }
      if (!isWhole) {
        candidate.longer ??= new Set()
        candidate.longer.add(whole)
      }
      if (candidate.entity !== undefined) continue
      candidate.occurrences.push({ start, end: last.end, first: phrase[from], last, isWhole, isAcronym: false })
    }
  }
}
