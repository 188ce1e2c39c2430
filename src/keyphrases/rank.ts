// Key phrases: the candidates of a text, measured, ranked, and freed of those that others already say.

import type { Language } from "../language"
import type { Entity, KeyPhrase, KeyPhraseOptions, TextDocument } from "../types"
import { findCandidates } from "./candidates"
import { scoreOf } from "./features"
import { findMentions } from "./mentions"
import { dropNested } from "./nesting"
import { type PhraseWord, phraseRuns } from "./phrase-words"

/** Above these figures a caller's own choice is better than ours. */
const DEFAULT_KEY_PHRASES = 20
const DEFAULT_WORDS = 4

/**
 * The phrases that say what a text is about, highest score first, of equal scores the first in the text. The best has score 1.
 * An empty text has none. Time grows linearly with the length of the text, the final sort excepted.
 */
export function rankKeyPhrases(
  document: TextDocument,
  entities: readonly Entity[],
  language: Pick<Language, "words">,
  options: KeyPhraseOptions = {},
): KeyPhrase[] {
  const { maxKeyPhrases = DEFAULT_KEY_PHRASES, maxWords = DEFAULT_WORDS } = options
  const runs = phraseRuns(document, entities, language.words())
  const candidates = findCandidates(runs, entities, maxWords)
  const places = findMentions(document, runs, candidates, maxWords)
  const lemmaCounts = countLemmas(runs)
  const scored = [...candidates].map(([key, { lemmas, firstPlace, aloneCount }]) => {
    const { text, mentions } = places.get(key) ?? { text: "", mentions: [] }
    const countOf = (lemma: string) => lemmaCounts.get(lemma) ?? 1
    const score = scoreOf({ lemmas, firstPlace, count: mentions.length, lemmaCounts: lemmas.map(countOf) })
    return { lemmas, firstPlace, aloneCount, text, mentions, score }
  })
  const ranked = dropNested(scored.sort((a, b) => b.score - a.score || a.firstPlace - b.firstPlace)).slice(
    0,
    maxKeyPhrases,
  )
  const best = ranked.at(0)?.score ?? 1
  return ranked.map(({ text, score, mentions }) => ({ text, score: score / best, count: mentions.length, mentions }))
}

/** Occurrences of each lemma in the prose. */
function countLemmas(runs: readonly (readonly PhraseWord[])[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { lemma, place } of runs.flat()) if (place >= 0) counts.set(lemma, (counts.get(lemma) ?? 0) + 1)
  return counts
}
