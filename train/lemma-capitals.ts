// What becomes of the capital of a word, by the part of speech that the tagger gives it and by the place where it stands: as the
// rules say, small, or kept; whichever is right most often. The tags are those of taggers that have not seen the document, since
// the question is what a capital means on a word that the tagger takes for a noun, right or wrong.

import { CAPITAL_PLACES, capitalPlace } from "../src/document/capitals"
import { spacedTokens } from "../src/document/columns"
import { caseOf, LOWER_CASE, lemmaOfCapitalized } from "../src/document/lemmas"
import { PARTS_OF_SPEECH } from "../src/document/parts-of-speech"
import { createTagger, tagSentence } from "../src/document/tagging"
import type { CapitalUse, LemmaKnowledge, TaggingKnowledge } from "../src/language"
import { normalizeKey } from "../src/text/normalize"
import { isLemmaOfForm, learnLemmas, type OtherWords } from "./lemma-rules"
import { trainTagger } from "./tagger-training"
import type { GoldSentence } from "./ud"

const FOLDS = 5
/** Of the taggers that are trained to count: one each, since five must be. */
export const CAPITAL_SEEDS = [1]
const MIN_GAIN = 5 // words; less is chance
const USES: readonly CapitalUse[] = ["rules", "small", "kept"]

/** A word with a capital, as the tagger sees it. */
export interface CapitalizedWord {
  readonly text: string
  readonly norm: string
  readonly tag: number
  readonly place: number
  readonly lemma: string
}

/** How often each use of a capital gives the right lemma: by tag, place and use. */
export type UseCounts = readonly (readonly (readonly number[])[])[]

/**
 * Counts over documents, in folds: tagger and lemma rules of each fold have not seen its documents.
 *
 * @param others Words with lemmas that are known from elsewhere.
 */
export function countUses(documents: readonly (readonly GoldSentence[])[], others: OtherWords): UseCounts {
  const counts = PARTS_OF_SPEECH.map(() => Array.from({ length: CAPITAL_PLACES }, () => USES.map(() => 0)))
  for (let fold = 0; fold < FOLDS; fold++) {
    const known = documents.filter((_, i) => i % FOLDS !== fold).flat()
    const tagging = trainTagger(known, CAPITAL_SEEDS).knowledge
    const { knowledge } = learnLemmas(known, others)
    for (const sentence of documents.filter((_, i) => i % FOLDS === fold).flat()) {
      for (const word of capitalizedWords(sentence, tagging)) countRight(counts[word.tag][word.place], word, knowledge)
    }
  }
  return counts
}

/** For each tag and place the use that is right most often: the rules, unless another is so for `MIN_GAIN` more words. */
export function bestUses(counts: UseCounts): CapitalUse[][] {
  return counts.map((places) => places.map(bestUse))
}

function bestUse(right: readonly number[]): CapitalUse {
  const most = Math.max(...right)
  return most - right[0] < MIN_GAIN ? "rules" : USES[right.indexOf(most)]
}

function countRight(right: number[], { text, norm, tag, lemma }: CapitalizedWord, knowledge: LemmaKnowledge): void {
  USES.forEach((use, i) => {
    if (lemmaOfCapitalized(knowledge, text, norm, tag, use) === lemma) right[i]++
  })
}

/** The words of a sentence that have a capital. */
function capitalizedWords(sentence: GoldSentence, tagging: TaggingKnowledge): CapitalizedWord[] {
  const { text, tokens } = spacedTokens(sentence.map(({ form }) => form))
  const tagger = createTagger(text, tokens, tokens.count, tagging)
  const style = tagSentence(tagger, 0, tokens.count)
  return sentence.flatMap((word, i) => {
    const norm = normalizeKey(word.form)
    const wordCase = caseOf(word.form, norm)
    if (wordCase === LOWER_CASE || !isLemmaOfForm(word)) return []
    const place = capitalPlace(tagger, i, wordCase, style)
    return [{ text: word.form, norm, tag: tagger.tags[i], place, lemma: word.lemma }]
  })
}
