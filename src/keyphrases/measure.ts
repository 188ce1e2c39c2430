// The figures of every candidate, from which features are made.

import type { Entity, PartOfSpeech } from "../types"
import type { Candidate, Occurrence } from "./candidates"
import { centralities, earlyStart } from "./centrality"
import type { PhraseWord } from "./phrase-words"
import type { WordFigures } from "./word-figures"

export interface Measured {
  readonly words: readonly PhraseWord[]
  readonly entity: Entity | undefined
  readonly letterCount: number
  /** Occurrences in the prose. */
  readonly count: number
  /** Those of them that are whole noun phrases. */
  readonly wholeCount: number
  /** Number of sentences that hold it. */
  readonly sentenceCount: number
  /** Number of different longer phrases of which it is a part. */
  readonly longerCount: number
  /** Place of its first word in the prose, from 0. */
  readonly firstPlace: number
  /** The earliest places of any of its words and of its last, in this phrase or outside it. */
  readonly firstWordPlace: number
  readonly headPlace: number
  /** For each of its words: occurrences, sentences, rarity in general text, and centrality, where 1 is that of the average word. */
  readonly counts: readonly number[]
  readonly sentenceCounts: readonly number[]
  readonly rarities: readonly number[]
  readonly centralities: readonly number[]
  /** Share of its occurrences next to a word of a part of speech; "none" is punctuation or the edge of a sentence. */
  readonly before: (pos: PartOfSpeech | "none") => number
  readonly after: (pos: PartOfSpeech | "none") => number
}

const WINDOW = 10 // PositionRank's best; 5 was as good
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
  return candidates.map((candidate) => measure(candidate, figures, (lemma) => shares[lemma] * nounLikeCount, rarityOf))
}

function measure(
  { words, occurrences, longer, entity }: Candidate,
  { counts, sentenceCounts, firstPlaces }: WordFigures,
  centralityOf: (lemma: number) => number,
  rarityOf: (word: string) => number,
): Measured {
  const inProse = occurrences.filter(({ first }) => first.place >= 0)
  let firstPlace = Number.POSITIVE_INFINITY
  let wholeCount = 0
  let sentenceCount = 0
  let lastSentence = -1
  for (const { first, isWhole } of inProse) {
    firstPlace = Math.min(firstPlace, first.place)
    if (isWhole) wholeCount++
    if (first.sentenceStart !== lastSentence) sentenceCount++
    lastSentence = first.sentenceStart
  }
  // A name may hold words that are neither noun nor adjective: they count as said once, where the name first stands.
  const placeOf = (lemma: number) => (counts[lemma] > 0 ? firstPlaces[lemma] : firstPlace)
  return {
    words,
    entity,
    letterCount: words.reduce((sum, { norm }) => sum + norm.length, 0),
    count: inProse.length,
    wholeCount,
    sentenceCount,
    longerCount: longer.size,
    firstPlace,
    firstWordPlace: words.reduce((least, { lemma }) => Math.min(least, placeOf(lemma)), firstPlace),
    headPlace: placeOf(words[words.length - 1].lemma),
    counts: words.map(({ lemma }) => Math.max(1, counts[lemma])),
    sentenceCounts: words.map(({ lemma }) => sentenceCounts[lemma]),
    rarities: words.map(({ norm }) => rarityOf(norm)),
    centralities: words.map(({ lemma }) => centralityOf(lemma)),
    before: shareOf(inProse, ({ first }) => first.before),
    after: shareOf(inProse, ({ last }) => last.after),
  }
}

function shareOf(
  occurrences: readonly Occurrence[],
  neighbourOf: (occurrence: Occurrence) => PartOfSpeech | undefined,
): (pos: PartOfSpeech | "none") => number {
  const neighbours = occurrences.map((occurrence) => neighbourOf(occurrence) ?? "none")
  return (pos) => {
    let count = 0
    for (const neighbour of neighbours) if (neighbour === pos) count++
    return count / neighbours.length
  }
}
