// The figures of every candidate, from which features are made.

import type { Entity, PartOfSpeech } from "../types"
import type { Candidate } from "./candidates"
import { centralities, earlyStart } from "./centrality"
import type { PhraseWord } from "./phrase-words"
import type { WordFigures } from "./word-figures"

export interface Measured {
  readonly words: readonly PhraseWord[]
  readonly entity: Entity | undefined
  readonly letterCount: number
  /** Occurrences in the prose, and those of them that are whole noun phrases. */
  readonly count: number
  readonly wholeCount: number
  /** Its occurrences in the prose for each one of the commonest noun or adjective. */
  readonly relativeCount: number
  /** Occurrences of its average word, for each word of the prose. */
  readonly density: number
  /** Whether the text explains its initials: "support vector machine (SVM)". */
  readonly hasInitials: boolean
  /** Place of its first word in the prose, from 0. */
  readonly firstPlace: number
  /** The earliest place of any of its words, in this phrase or outside it. */
  readonly firstWordPlace: number
  /**
   * For each of its words: ln(1 + occurrences), ln(1 + sentences), rarity in general text, and centrality, where 1 is that of the
   * average word.
   */
  readonly counts: readonly number[]
  readonly sentenceCounts: readonly number[]
  readonly rarities: readonly number[]
  readonly centralities: readonly number[]
  /** What stands before and after it. */
  readonly before: Neighbours
  readonly after: Neighbours
}

/** How many of its occurrences stand beside a word of this kind; beside none, at punctuation or the edge of a sentence. */
export interface Neighbours {
  article: number
  preposition: number
  verb: number
  conjunction: number
  none: number
}

const WINDOW = 5 // PositionRank's 10 is no better here, and costs twice the time
const START_OFFSET = 6 // a few words later make little difference to how early a word is

/** What a text says of each word, by word number. */
interface WordColumns {
  readonly counts: Float64Array
  readonly sentenceCounts: Float64Array
  readonly centralities: Float64Array
  readonly rarities: Float64Array
}

/** The figures of each candidate, in the same order. */
export function measureCandidates(
  candidates: readonly Candidate[],
  figures: WordFigures,
  rarityOf: (word: string) => number,
): Measured[] {
  const columns: WordColumns = {
    counts: new Float64Array(figures.size),
    sentenceCounts: new Float64Array(figures.size),
    centralities: centralitiesOf(figures),
    rarities: raritiesOf(candidates, figures.size, rarityOf),
  }
  for (let lemma = 0; lemma < figures.size; lemma++) {
    columns.counts[lemma] = Math.log1p(usesOf(figures.counts, lemma))
    columns.sentenceCounts[lemma] = Math.log1p(figures.sentenceCounts[lemma])
  }
  return candidates.map((candidate) => measure(candidate, figures, columns))
}

/** 1 is the centrality of the average word. */
function centralitiesOf({ sequence, size, nounLikeCount }: WordFigures): Float64Array {
  const start = earlyStart(sequence, size, START_OFFSET)
  const shares = centralities(sequence, { window: WINDOW, start, isWeighted: true })
  for (let lemma = 0; lemma < size; lemma++) shares[lemma] *= nounLikeCount
  return shares
}

/** Of the words of candidates. Forms of one word are taken to be as rare as the first of them. */
function raritiesOf(candidates: readonly Candidate[], size: number, rarityOf: (word: string) => number): Float64Array {
  const rarities = new Float64Array(size).fill(-1)
  for (const { words } of candidates) {
    for (const { lemma, norm } of words) if (rarities[lemma] < 0) rarities[lemma] = rarityOf(norm)
  }
  return rarities
}

function measure(
  { words, occurrences, entity }: Candidate,
  { sequence, mostCount, counts, firstPlaces }: WordFigures,
  columns: WordColumns,
): Measured {
  const before = noNeighbours()
  const after = noNeighbours()
  let firstPlace = Number.POSITIVE_INFINITY
  let count = 0
  let wholeCount = 0
  let hasInitials = false
  for (const { first, last, isWhole, isAcronym } of occurrences) {
    if (isAcronym) hasInitials = true
    if (first.place < 0) continue
    if (first.place < firstPlace) firstPlace = first.place
    count++
    if (isWhole) wholeCount++
    countNeighbour(before, first.before)
    countNeighbour(after, last.after)
  }
  let letterCount = 0
  let useCount = 0
  let firstWordPlace = firstPlace
  for (const { lemma, norm } of words) {
    if (counts[lemma] > 0 && firstPlaces[lemma] < firstWordPlace) firstWordPlace = firstPlaces[lemma]
    letterCount += norm.length
    useCount += usesOf(counts, lemma)
  }
  return {
    words,
    entity,
    letterCount,
    count,
    wholeCount,
    relativeCount: count / mostCount,
    density: useCount / words.length / sequence.length,
    hasInitials,
    firstPlace,
    firstWordPlace,
    counts: valuesOf(words, columns.counts),
    sentenceCounts: valuesOf(words, columns.sentenceCounts),
    rarities: valuesOf(words, columns.rarities),
    centralities: valuesOf(words, columns.centralities),
    before,
    after,
  }
}

/** A name may hold words that are neither noun nor adjective: they count as said once, where the name first stands. */
function usesOf(counts: Float64Array, lemma: number): number {
  return Math.max(1, counts[lemma])
}

function valuesOf(words: readonly PhraseWord[], column: Float64Array): number[] {
  const values = new Array<number>(words.length)
  for (let i = 0; i < words.length; i++) values[i] = column[words[i].lemma]
  return values
}

const noNeighbours = (): Neighbours => ({ article: 0, preposition: 0, verb: 0, conjunction: 0, none: 0 })

function countNeighbour(counts: Neighbours, pos: PartOfSpeech | undefined): void {
  if (pos === undefined) counts.none++
  else if (pos === "DET") counts.article++
  else if (pos === "ADP") counts.preposition++
  else if (pos === "VERB" || pos === "AUX") counts.verb++
  else if (pos === "CCONJ") counts.conjunction++
}
