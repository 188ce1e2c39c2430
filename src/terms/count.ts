// Counts words and runs of words, forms of one word together.

import type { WordKnowledge } from "../language"
import type { Term, TermOptions, TextDocument } from "../types"
import { countForm, type Forms, rankForms } from "./forms"
import { countWordTokens, type RunWord, stemmer, wordRuns } from "./words"

/**
 * Words, and with `maxWords` runs of words, with how often they are used. Highest count first; of equal counts the first in the
 * text, and of two that begin together the shorter. A run never crosses a sentence or anything that is no word, and neither begins
 * nor ends with a stop word. Numbers and addresses do not count. An empty text has no terms. `runs` are what `wordRuns` gives.
 */
export function countTerms(
  document: TextDocument,
  words: WordKnowledge,
  options: TermOptions = {},
  runs: readonly (readonly RunWord[])[] = wordRuns(document, words),
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
  const keyOf = keysBy(groupBy, words)
  const groups = new Map<string, Forms>()
  for (const run of runs) {
    // "US" in capitals is not "us": a key in capitals meets no other, for those are lower case.
    const keys = run.map((word) => (word.isListedStopWord && !word.isStopWord ? word.text : keyOf(word)))
    for (let from = 0; from < run.length; from++) {
      if (run[from].isStopWord && !includeStopWords) continue
      let key = keys[from]
      let form = run[from].text
      for (let last = from; last < run.length && last < from + maxWords; last++) {
        if (last > from) {
          key += ` ${keys[last]}`
          form += ` ${run[last].text}`
        }
        if (run[last].isStopWord && !includeStopWords) continue
        const forms = groups.get(key) ?? new Map()
        if (forms.size === 0) groups.set(key, forms)
        countForm(forms, form, run[from].opensSentence)
      }
    }
  }
  return groups.values()
}

function keysBy(groupBy: TermOptions["groupBy"], words: WordKnowledge): (word: RunWord) => string {
  if (groupBy === "word") return ({ norm }) => norm
  if (groupBy !== "stem") return ({ lemma }) => lemma
  const stemOf = stemmer(words)
  return ({ norm }) => stemOf(norm)
}
