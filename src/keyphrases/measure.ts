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
  /** Occurrences in the prose that are whole noun phrases. */
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

/** Shares of its occurrences that stand beside a word of this kind; beside none, at punctuation or the edge of a sentence. */
export interface Neighbours {
  article: number
  preposition: number
  verb: number
  conjunction: number
  none: number
}

const NEIGHBOURS: Readonly<Partial<Record<PartOfSpeech, keyof Neighbours>>> = {
  DET: "article",
  ADP: "preposition",
  VERB: "verb",
  AUX: "verb",
  CCONJ: "conjunction",
}

const WINDOW = 5 // PositionRank's 10 is no better here, and costs twice the time
const START_OFFSET = 6 // a few words later make little difference to how early a word is

/** The figures of each candidate, in the same order. */
export function measureCandidates(
  candidates: readonly Candidate[],
  figures: WordFigures,
  rarityOf: (word: string) => number,
): Measured[] {
  const { sequence, size, nounLikeCount } = figures
  const start = earlyStart(sequence, size, START_OFFSET)
  const shares = centralities(sequence, { window: WINDOW, start, isWeighted: true })
  const known = new Float64Array(size).fill(-1) // forms of one word are taken to be as rare as the first of them
  const rarityOfWord = ({ lemma, norm }: PhraseWord) => {
    if (known[lemma] < 0) known[lemma] = rarityOf(norm)
    return known[lemma]
  }
  return candidates.map((candidate) =>
    measure(candidate, figures, (lemma) => shares[lemma] * nounLikeCount, rarityOfWord),
  )
}

function measure(
  { words, occurrences, entity }: Candidate,
  { sequence, mostCount, counts, sentenceCounts, firstPlaces }: WordFigures,
  centralityOf: (lemma: number) => number,
  rarityOf: (word: PhraseWord) => number,
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
  const logCounts: number[] = []
  const logSentenceCounts: number[] = []
  const rarities: number[] = []
  const shares: number[] = []
  for (const word of words) {
    const { lemma, norm } = word
    // A name may hold words that are neither noun nor adjective: they count as said once, where the name first stands.
    const wordCount = Math.max(1, counts[lemma])
    if (counts[lemma] > 0 && firstPlaces[lemma] < firstWordPlace) firstWordPlace = firstPlaces[lemma]
    letterCount += norm.length
    useCount += wordCount
    logCounts.push(Math.log1p(wordCount))
    logSentenceCounts.push(Math.log1p(sentenceCounts[lemma]))
    rarities.push(rarityOf(word))
    shares.push(centralityOf(lemma))
  }
  return {
    words,
    entity,
    letterCount,
    wholeCount,
    relativeCount: count / mostCount,
    density: useCount / words.length / sequence.length,
    hasInitials,
    firstPlace,
    firstWordPlace,
    counts: logCounts,
    sentenceCounts: logSentenceCounts,
    rarities,
    centralities: shares,
    before: shareNeighbours(before, count),
    after: shareNeighbours(after, count),
  }
}

const noNeighbours = (): Neighbours => ({ article: 0, preposition: 0, verb: 0, conjunction: 0, none: 0 })

function countNeighbour(counts: Neighbours, pos: PartOfSpeech | undefined): void {
  const neighbour = pos === undefined ? "none" : NEIGHBOURS[pos]
  if (neighbour !== undefined) counts[neighbour]++
}

function shareNeighbours({ article, preposition, verb, conjunction, none }: Neighbours, count: number): Neighbours {
  return {
    article: article / count,
    preposition: preposition / count,
    verb: verb / count,
    conjunction: conjunction / count,
    none: none / count,
  }
}
