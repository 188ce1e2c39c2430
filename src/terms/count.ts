// Counts words and runs of words, forms of one word together.

import type { WordKnowledge } from "../language"
import type { Term, TermOptions, TextDocument } from "../types"
import { countForm, type Forms, rankForms } from "./forms"
import { countWordTokens, isStopWordAt, lemmatizer, type RunWord, stemmer, wordRuns } from "./words"

/**
 * Words, and with `maxWords` runs of words, with how often they are used. Highest count first; of equal counts the first in the
 * text, and of two that begin together the shorter. A run never crosses a sentence or anything that is no word, and neither begins
 * nor ends with a stop word. Numbers and addresses do not count. An empty text has no terms. `runs` are what `wordRuns` gives.
 */
export function countTerms(
  document: TextDocument,
  words: WordKnowledge,
  options: TermOptions = {},
  runs: readonly (readonly RunWord[])[] = wordRuns(document),
): Term[] {
  const { minCount = 1, maxTerms = Number.POSITIVE_INFINITY } = options
  const wordCount = countWordTokens(document)
  const terms: Term[] = []
  for (const counted of groupForms(runs, words, options)) {
    const forms = rankForms(counted)
    const count = forms.reduce((sum, form) => sum + form.count, 0)
    if (count >= minCount) terms.push({ term: forms[0].text, count, frequency: count / wordCount, forms })
  }
  return terms.sort((a, b) => b.count - a.count).slice(0, maxTerms)
}

/** The forms of every term, in the order of the text. */
function groupForms(
  runs: readonly (readonly RunWord[])[],
  words: WordKnowledge,
  { maxWords = 1, groupBy = "lemma", includeStopWords = false }: TermOptions,
): Iterable<Forms> {
  const keyOf = keysBy(groupBy, runs, words)
  const groups = new Map<string, Forms>()
  for (const run of runs) {
    const isStopWord = run.map((_, i) => isStopWordAt(run, i, words))
    // "US" in capitals is not "us": a key in capitals meets no other, for those are lower case.
    const keys = run.map((word, i) => (!isStopWord[i] && words.stopWords.has(word.norm) ? word.text : keyOf(word)))
    for (let from = 0; from < run.length; from++) {
      if (isStopWord[from] && !includeStopWords) continue
      let key = keys[from]
      let form = run[from].text
      for (let last = from; last < run.length && last < from + maxWords; last++) {
        if (last > from) {
          key += ` ${keys[last]}`
          form += ` ${run[last].text}`
        }
        if (isStopWord[last] && !includeStopWords) continue
        const forms = groups.get(key) ?? new Map()
        if (forms.size === 0) groups.set(key, forms)
        countForm(forms, form, run[from].opensSentence)
      }
    }
  }
  return groups.values()
}

function keysBy(
  groupBy: TermOptions["groupBy"],
  runs: readonly (readonly RunWord[])[],
  words: WordKnowledge,
): (word: RunWord) => string {
  if (groupBy === "word") return ({ norm }) => norm
  if (groupBy !== "stem") return lemmatizer(runs)
  const stemOf = stemmer(words)
  return ({ norm }) => stemOf(norm)
}
