// Phrases that say what a better one says already: another form of its words, or a part of it.

import type { Candidate } from "./candidates"
import { EMPTY_PHRASE, numberOfPhrase, type PhraseNumbers } from "./phrase-numbers"
import type { PhraseWord } from "./phrase-words"

/** A word that stands alone once may be a writer's short form of the longer phrase; twice it is a phrase of its own. */
const MIN_WHOLE_WORD = 2
/** With 2, papers lose 0.5 F1@10 and nothing gains more than 0.1; with 0, abstracts lose 0.3. */
const MIN_WHOLE_PHRASE = 1

/**
 * The phrases, best first as they came, without those that lie inside a better one ("cooperation" in "regional cooperation") and do
 * not stand on their own; those with the stems of a better one give it their places ("political party", "politics party"). Stops
 * when it has `size` of them, and takes stems only of phrases with the same initials: both because stems take time.
 */
export function mergeRepeats<P extends { readonly candidate: Candidate }>(
  ranked: readonly P[],
  numbers: PhraseNumbers,
  stemOf: (norm: string) => string,
  size: number,
): P[] {
  const insideBetter = new Set<number>()
  const byInitials = new Map<string, Candidate[]>()
  const kept: P[] = []
  for (const phrase of ranked) {
    if (kept.length >= size) break
    const { words, occurrences } = phrase.candidate
    const wholeCount = occurrences.reduce((count, place) => count + (place.isWhole ? 1 : 0), 0)
    const standsAlone = wholeCount >= (words.length === 1 ? MIN_WHOLE_WORD : MIN_WHOLE_PHRASE)
    if (!standsAlone && insideBetter.has(numberOfPhrase(numbers, words))) continue
    const initials = words.map(({ norm }) => norm[0]).join("")
    const alike = byInitials.get(initials)
    const better = alike?.find((candidate) => haveEqualStems(candidate.words, words, stemOf))
    if (better !== undefined) {
      addPlaces(better, phrase.candidate)
      continue
    }
    if (alike === undefined) byInitials.set(initials, [phrase.candidate])
    else alike.push(phrase.candidate)
    addParts(insideBetter, words, numbers)
    kept.push(phrase)
  }
  return kept
}

function haveEqualStems(a: readonly PhraseWord[], b: readonly PhraseWord[], stemOf: (norm: string) => string): boolean {
  return a.length === b.length && a.every(({ norm }, i) => norm === b[i].norm || stemOf(norm) === stemOf(b[i].norm))
}

function addPlaces(to: Candidate, { occurrences }: Candidate): void {
  const starts = new Set(to.occurrences.map(({ start }) => start))
  for (const occurrence of occurrences) if (!starts.has(occurrence.start)) to.occurrences.push(occurrence)
  to.occurrences.sort((a, b) => a.start - b.start)
}

/** Adds all shorter runs: of "a b c" these are "a", "a b", "b", "b c", "c". Phrases are a few words long, so these are few. */
function addParts(parts: Set<number>, words: readonly PhraseWord[], numbers: PhraseNumbers): void {
  for (let from = 0; from < words.length; from++) {
    let part = EMPTY_PHRASE
    for (let to = from; to < words.length && to - from < words.length - 1; to++) {
      part = numbers(part, words[to].lemma)
      parts.add(part)
    }
  }
}
