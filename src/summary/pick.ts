// The choice: again and again the sentence that adds most to what the chosen ones say.

import type { Sentence, TextDocument } from "../types"
import { fitnessOf } from "./fitness"
import type { Points } from "./points"
import { queueOf } from "./queue"
import { isRepetition, wordPairs } from "./repetition"

/** What is left of the weight of a point that the chosen sentences made never, once, more often. */
const WEIGHT_LEFT = [1, 0.2, 0]

/** How much may be chosen. */
export interface Limits {
  readonly sentences: number
  readonly maxCharacters: number
}

/** A sentence that was chosen, and what it added to those chosen before: 0 or more. */
export interface Pick {
  readonly sentence: Sentence
  readonly gain: number
}

/**
 * The chosen sentences in the order of the choice, so that `gain` never rises. Greedy maximization of a submodular function is
 * within 1 - 1/e of the best choice (Nemhauser and others 1978; Lin and Bilmes 2011 for summaries). What a sentence adds only
 * ever shrinks, so the queue may hold old gains: only the one in front is worked out anew (Minoux 1978). A point shrinks twice,
 * so a sentence goes back into the queue at most twice for each of its points.
 */
export function pickSentences(
  document: TextDocument,
  sentences: readonly Sentence[],
  { weights, bySentence }: Points,
  limits: Limits,
): Pick[] {
  const timesMade = new Uint32Array(weights.length)
  const fitness = sentences.map((sentence, place) => fitnessOf(document, sentence, place))
  const gainOf = (place: number) => {
    let sum = 0
    for (const point of bySentence[place]) sum += weights[point] * (WEIGHT_LEFT.at(timesMade[point]) ?? 0)
    return sum * fitness[place]
  }
  const queue = queueOf(sentences.map((_, place) => ({ place, value: gainOf(place) })))
  const picks: Pick[] = []
  const said = new Set<string>()
  let room = limits.maxCharacters
  while (picks.length < limits.sentences) {
    const front = queue.take()
    if (front === undefined) break
    const { place, value } = front
    const sentence = sentences[place]
    const length = sentence.end - sentence.start
    if (length > room) continue
    const gain = gainOf(place)
    if (gain < value) {
      queue.add({ place, value: gain })
      continue
    }
    const pairs = wordPairs(document, sentence)
    if (isRepetition(pairs, said)) continue
    picks.push({ sentence, gain })
    room -= length
    for (const pair of pairs) said.add(pair)
    for (const point of bySentence[place]) timesMade[point]++
  }
  return picks
}
