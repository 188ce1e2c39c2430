// The obvious way to count: every stretch of every sentence, looked at on its own.

import type { WordKnowledge } from "../../src/language"
import type { TermOptions } from "../../src/types"

/** Counts by the forms of each term, sorted and joined with "|". */
export function countSlowly(
  sentences: readonly (readonly string[])[],
  words: WordKnowledge,
  { maxWords = 1, groupBy, includeStopWords }: TermOptions,
): Map<string, number> {
  const occurrences = sentences.flatMap((sentence) =>
    sentence.flatMap((_, from) =>
      sentence.slice(from, from + maxWords).map((_, i) => ({ sentence, from, to: from + i + 1 })),
    ),
  )
  const isCapitals = (word: string | undefined) => word === "US"
  const isStopWord = (sentence: readonly string[], i: number) =>
    words.stopWords.has(sentence[i].toLowerCase()) &&
    !(isCapitals(sentence[i]) && !isCapitals(sentence[i - 1]) && !isCapitals(sentence[i + 1]))
  const keyOf = (sentence: readonly string[], i: number) => {
    const lower = sentence[i].toLowerCase()
    if (isCapitals(sentence[i]) && !isStopWord(sentence, i)) return "US"
    return groupBy === "stem" ? words.stem(lower) : lower
  }
  const terms = occurrences
    .filter(
      ({ sentence, from, to }) => includeStopWords || !(isStopWord(sentence, from) || isStopWord(sentence, to - 1)),
    )
    .map(({ sentence, from, to }) => ({
      key: sentence
        .slice(from, to)
        .map((_, i) => keyOf(sentence, from + i))
        .join(" "),
      form: sentence.slice(from, to).join(" "),
    }))
  const keys = [...new Set(terms.map(({ key }) => key))]
  return new Map(
    keys.map((key) => {
      const same = terms.filter((term) => term.key === key)
      return [[...new Set(same.map(({ form }) => form))].sort().join("|"), same.length]
    }),
  )
}
