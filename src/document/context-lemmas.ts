// Words whose lemma the next words decide: "her friend" and "told her", "it's late" and "it's been late".

import type { LemmaKnowledge } from "../language"
import { PARTS_OF_SPEECH } from "./parts-of-speech"

const tagOf = (tag: (typeof PARTS_OF_SPEECH)[number]) => PARTS_OF_SPEECH.indexOf(tag)

const PRONOUN = tagOf("PRON")
const AUXILIARY = tagOf("AUX")
// What may follow a pronoun that owns it: "her friend", "her old friend", "her three friends".
const OWNED: ReadonlySet<number> = new Set((["ADJ", "NOUN", "NUM", "PROPN"] as const).map(tagOf))
// What may stand between an auxiliary and its verb: "it's never been", "she's not got".
const BETWEEN: ReadonlySet<number> = new Set((["ADV", "PART"] as const).map(tagOf))
const MOST_BETWEEN = 3

/** What is known of a tagged sentence: a part of `Tagger`. */
interface TaggedSentence {
  readonly norms: readonly string[]
  readonly tags: readonly number[]
}

/** The lemma of word `i` of a sentence of `count` words, if it is one that the next words decide. */
export function contextLemma(
  sentence: TaggedSentence,
  i: number,
  count: number,
  knowledge: LemmaKnowledge,
): string | undefined {
  const tag = sentence.tags[i]
  if (tag === PRONOUN) return objectLemma(sentence, i, count, knowledge)
  if (tag === AUXILIARY) return auxiliaryLemma(sentence, i, count, knowledge)
  return undefined
}

function objectLemma({ norms, tags }: TaggedSentence, i: number, count: number, { objectLemmas }: LemmaKnowledge) {
  const lemma = objectLemmas.get(norms[i])
  return lemma !== undefined && i + 1 < count && OWNED.has(tags[i + 1]) ? undefined : lemma
}

function auxiliaryLemma(
  { norms, tags }: TaggedSentence,
  i: number,
  count: number,
  { auxiliaryLemmas }: LemmaKnowledge,
) {
  const byVerb = auxiliaryLemmas.get(norms[i])
  if (byVerb === undefined) return undefined
  const last = Math.min(count - 1, i + 1 + MOST_BETWEEN)
  for (let next = i + 1; next <= last; next++) {
    const lemma = byVerb.get(norms[next])
    if (lemma !== undefined || !BETWEEN.has(tags[next])) return lemma
  }
  return undefined
}
