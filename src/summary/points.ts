// What sentences say, as points that can be said again: key phrases, names, and the words that carry meaning.

import type { WordKnowledge } from "../language"
import { wordRuns } from "../terms/words"
import type { Entity, KeyPhrase, Sentence, Span, TextDocument } from "../types"

// Beside a key phrase, which weighs its score. Chosen among round numbers by the key phrases that three sentences cover
// (bench/summaries.mjs) on news. Names in full would fill the summary with people: -3 points.
const NAME_WEIGHT = 0.1
const WORD_WEIGHT = 10 // of a share: the commonest word of an article makes up about a fiftieth of its words

/** The points of a text, numbered from 0. */
export interface Points {
  /** How much each matters; greater than 0. */
  readonly weights: readonly number[]
  /** The points of each sentence, each once. */
  readonly bySentence: readonly ReadonlySet<number>[]
}

/** What a document is about. */
export interface Content {
  readonly entities: readonly Entity[]
  readonly keyPhrases: readonly KeyPhrase[]
}

/**
 * The points that `sentences` make. A key phrase weighs by its score and a name by its salience; a word by its share of all words
 * of the sentences that carry meaning, as in SumBasic (Nenkova and Vanderwende 2005).
 */
export function pointsOf(
  document: TextDocument,
  sentences: readonly Sentence[],
  { entities, keyPhrases }: Content,
  words: WordKnowledge,
): Points {
  const weights: number[] = []
  const bySentence = sentences.map(() => new Set<number>())
  const add = (weight: number, places: readonly number[]) => {
    if (places.length === 0 || !(weight > 0)) return
    for (const place of places) bySentence[place].add(weights.length)
    weights.push(weight)
  }
  const placesOf = (spans: readonly Span[]) => spans.flatMap(({ start }) => placeOf(sentences, start) ?? [])
  for (const { score, mentions } of keyPhrases) add(score, placesOf(mentions))
  for (const { salience, mentions } of entities) add(NAME_WEIGHT * salience, placesOf(mentions))
  const placesByLemma = [...wordsByLemma(document, words).values()].map(placesOf)
  const total = placesByLemma.reduce((sum, places) => sum + places.length, 0)
  for (const places of placesByLemma) add((WORD_WEIGHT * places.length) / total, places)
  return { weights, bySentence }
}

/** All places of each word that is no stop word, by its lemma. */
function wordsByLemma(document: TextDocument, words: WordKnowledge): Map<string, Span[]> {
  const found = new Map<string, Span[]>()
  for (const run of wordRuns(document, words)) {
    for (const word of run) {
      if (word.isStopWord) continue
      const before = found.get(word.lemma)
      if (before === undefined) found.set(word.lemma, [word])
      else before.push(word)
    }
  }
  return found
}

/** Which of the sentences holds a position. */
function placeOf(sentences: readonly Sentence[], position: number): number | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle].end <= position) low = middle + 1
    else high = middle
  }
  const sentence = sentences.at(low)
  return low < sentences.length && sentence !== undefined && sentence.start <= position ? low : undefined
}
