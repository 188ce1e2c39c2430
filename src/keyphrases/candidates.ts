// The phrases of a text that could say what it is about: runs of adjectives and nouns that end in a noun, and names.

import type { Entity, Span } from "../types"
import { isName, readableMention } from "./names"
import { isNoun, type PhraseWord } from "./phrase-words"

export interface Candidate {
  /** Lemmas of its words, stop words left out: "Bank of England" has two. */
  readonly lemmas: readonly string[]
  /** Place of its first word among the words of the prose, from 0. */
  readonly firstPlace: number
  /** How often it stands as a phrase of its own, not inside a longer one. */
  readonly aloneCount: number
  /** The name that it is, where it is one. */
  readonly entity: Entity | undefined
}

/** By the lemmas of their words, in the order of the text. */
export type Candidates = ReadonlyMap<string, Candidate>

/**
 * Each phrase once, whatever its form. None crosses a sentence, a line end, punctuation, or a name of several words; none comes
 * from page furniture alone. `maxWords` shortens a phrase at its front and leaves longer names out.
 */
export function findCandidates(
  runs: readonly (readonly PhraseWord[])[],
  entities: readonly Entity[],
  maxWords: number,
): Candidates {
  const candidates = new Map<string, Candidate>()
  for (const run of runs) {
    for (const chunk of chunksOf(run)) {
      const phrase = chunk.slice(-maxWords)
      add(candidates, { lemmas: lemmasOf(phrase), firstPlace: phrase[0].place, aloneCount: 1, entity: undefined })
    }
  }
  const words = runs.flat()
  const indexByStart = new Map(words.map(({ start }, i) => [start, i]))
  for (const entity of entities.filter(isName)) {
    const places = entity.mentions.flatMap(
      ({ start }) => words.at(indexByStart.get(start) ?? words.length)?.place ?? [],
    )
    const inProse = places.filter((place) => place >= 0)
    const lemmas = lemmasOf(wordsWithin(readableMention(entity), words, indexByStart))
    if (inProse.length === 0 || lemmas.length === 0 || lemmas.length > maxWords) continue
    const firstPlace = inProse.reduce((least, place) => Math.min(least, place))
    add(candidates, { lemmas, firstPlace, aloneCount: inProse.length, entity })
  }
  return candidates
}

/** Longest stretches of a run that may be a phrase. */
function chunksOf(run: readonly PhraseWord[]): PhraseWord[][] {
  const chunks: PhraseWord[][] = []
  let chunk: PhraseWord[] = []
  const endChunk = () => {
    while (chunk.length > 0 && !isNoun(chunk[chunk.length - 1].pos)) chunk.pop()
    const isOnlyName = chunk.length === 1 && chunk[0].mention !== undefined // it is a candidate as an entity
    if (chunk.length > 0 && !isOnlyName && chunk.some(({ norm }) => norm.length > 1)) chunks.push(chunk)
    chunk = []
  }
  for (const word of run) {
    if (mayStandInChunk(word)) chunk.push(word)
    else endChunk()
  }
  endChunk()
  return chunks
}

function mayStandInChunk({ start, end, isNounLike, place, mention }: PhraseWord): boolean {
  if (!isNounLike || place < 0) return false
  return mention === undefined || (mention.role === "name" && mention.start === start && mention.end === end)
}

function add(candidates: Map<string, Candidate>, { lemmas, firstPlace, aloneCount, entity }: Candidate): void {
  const key = lemmas.join(" ")
  const before = candidates.get(key)
  candidates.set(key, {
    lemmas,
    firstPlace: before === undefined ? firstPlace : Math.min(before.firstPlace, firstPlace),
    aloneCount: (before?.aloneCount ?? 0) + aloneCount,
    entity: before?.entity ?? entity,
  })
}

function wordsWithin(
  span: Span,
  words: readonly PhraseWord[],
  indexByStart: ReadonlyMap<number, number>,
): readonly PhraseWord[] {
  const from = indexByStart.get(span.start)
  if (from === undefined) return []
  let to = from
  while (to < words.length && words[to].start < span.end) to++
  return words.slice(from, to)
}

/** The lemmas of all words but the stop words; of a name of nothing else, "The Who", of all. */
function lemmasOf(words: readonly PhraseWord[]): readonly string[] {
  const telling = words.filter(({ isStopWord }) => !isStopWord)
  return (telling.length > 0 ? telling : words).map(({ lemma }) => lemma)
}
