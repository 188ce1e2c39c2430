// Key phrases: the candidates of a text, scored, ranked, and freed of those that others already say.

import type { Language } from "../language"
import { type RunWord, stemmer, wordRuns } from "../terms/words"
import type { Entity, KeyPhrase, KeyPhraseMethod, KeyPhraseOptions, TextDocument } from "../types"
import { joinAcronyms } from "./acronyms"
import { type Candidate, findCandidates } from "./candidates"
import { diversify, poolSize } from "./diversity"
import { mentionsOf, textOf } from "./mentions"
import { positionRankScores } from "./methods/positionrank"
import { proselensScores, reasonsFor } from "./methods/proselens"
import { textRankScores } from "./methods/textrank"
import { tfIdfScores } from "./methods/tf-idf"
import { yakeScores } from "./methods/yake"
import { mergeRepeats } from "./nesting"
import { type PhraseWord, phraseRuns } from "./phrase-words"
import { measureWords, type WordFigures } from "./word-figures"

const DEFAULT_KEY_PHRASES = 20
const DEFAULT_WORDS = 5

/** A text and its candidates, as the methods see them. */
interface Scorable {
  readonly text: string
  readonly runs: readonly (readonly PhraseWord[])[]
  readonly candidates: readonly Candidate[]
  readonly figures: WordFigures
  readonly phrases: ReturnType<Language["phrases"]>
}

const METHODS: Readonly<Record<KeyPhraseMethod, (scorable: Scorable) => number[]>> = {
  proselens: ({ candidates, figures, phrases }) => proselensScores(candidates, figures, phrases),
  "tf-idf": ({ candidates, figures, phrases }) => relativeToBest(tfIdfScores(candidates, figures, phrases.rarityOf)),
  yake: ({ text, runs, candidates }) => yakeScores(text, runs, candidates),
  textrank: ({ candidates, figures }) => relativeToBest(textRankScores(candidates, figures)),
  positionrank: ({ candidates, figures }) => relativeToBest(positionRankScores(candidates, figures)),
}

/**
 * The phrases that say what a text is about, best first: highest score first, of equal scores the first in the text, unless
 * `diversity` asks for another order. `plainRuns` are what `wordRuns` gives. An empty text has none. Time grows linearly with the
 * length of the text, sorting excepted.
 */
export function rankKeyPhrases(
  document: TextDocument,
  entities: readonly Entity[],
  language: Pick<Language, "words" | "phrases">,
  options: KeyPhraseOptions = {},
  plainRuns: readonly (readonly RunWord[])[] = wordRuns(document, language.words()),
): KeyPhrase[] {
  const { maxKeyPhrases = DEFAULT_KEY_PHRASES, minWords = 1, maxWords = Math.max(DEFAULT_WORDS, minWords) } = options
  const { method = "proselens", diversity = 0, explain = false } = options
  const phrases = language.phrases()
  const runs = phraseRuns(document, entities, language.words(), phrases, plainRuns)
  const found = findCandidates(runs, entities, maxWords)
  joinAcronyms(found, document, runs)
  const candidates = [...found.byNumber.values()].filter(({ words }) => words.length >= minWords)
  const figures = measureWords(runs)
  const scores = METHODS[method]({ text: document.text, runs, candidates, figures, phrases })
  const ranked = candidates
    .map((candidate, i) => ({ candidate, score: scores[i] }))
    .sort((a, b) => b.score - a.score || a.candidate.occurrences[0].start - b.candidate.occurrences[0].start)
  const distinct = mergeRepeats(ranked, found.numbers, stemmer(language.words()), poolSize(maxKeyPhrases, diversity))
  const chosen = diversify(distinct, maxKeyPhrases, diversity)
  const isExplained = explain && method === "proselens"
  const candidatesShown = chosen.map(({ candidate }) => candidate)
  const reasons = isExplained ? reasonsFor(candidatesShown, figures, phrases) : []
  return chosen.map(({ candidate, score }, i) => {
    const mentions = mentionsOf(document, candidate)
    const why = isExplained ? { why: reasons[i] } : {}
    return { text: textOf(document, candidate), score, count: mentions.length, mentions, ...why }
  })
}

function relativeToBest(scores: readonly number[]): number[] {
  const best = scores.reduce((a, b) => Math.max(a, b), 0)
  return scores.map((score) => (best === 0 ? 0 : score / best))
}
