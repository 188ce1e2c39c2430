// A sentence made ready for the network, for the trainer and the recognizer alike.

import type { NameKnowledge } from "../../language"
import { findCandidates, SIGN } from "./candidates"
import { OUTSIDE } from "./labels"
import { findSignals } from "./signals"
import type { Word } from "./word"
import type { Casing } from "./word-features"

/** The kinds of place for which the network has output weights of their own. */
const ORDINARY = 0
export const AFTER_SIGN = 1
const IN_HEADLINE = 2
const IN_SMALL = 3

const KIND_OF_CASING: Readonly<Record<Casing, number>> = {
  usual: ORDINARY,
  headline: IN_HEADLINE,
  capitals: IN_HEADLINE,
  small: IN_SMALL,
}

/** The words of a sentence, how it is written, where names can be, and the signals at each place. */
export interface Sample<W extends Word = Word> {
  readonly words: readonly W[]
  readonly casing: Casing
  readonly candidates: Uint8Array
  readonly signals: readonly number[]
}

/** `judged` holds the labels that the rules give to the words. */
export function sampleOf<W extends Word>(
  { words, casing }: Pick<Sample<W>, "words" | "casing">,
  judged: Uint8Array,
  names: NameKnowledge,
): Sample<W> {
  const candidates = findCandidates(words)
  for (let i = 0; i < words.length; i++) if (judged[i] !== OUTSIDE) candidates[i] = 1
  return { words, casing, candidates, signals: findSignals(words, casing, candidates, judged, names) }
}

/** Whether a place is one of those after "@" or "#", or the sign itself, or in a sentence whose capitals say nothing. */
export function placeKind({ words, casing }: Pick<Sample, "words" | "casing">, i: number): number {
  const isMarked = (words[i].role & SIGN) !== 0 || (i > 0 && (words[i - 1].role & SIGN) !== 0)
  return isMarked ? AFTER_SIGN : KIND_OF_CASING[casing]
}
