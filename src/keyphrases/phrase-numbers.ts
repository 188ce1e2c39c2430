// Numbers for phrases, so that they are told apart without a string being made of each.

/** The number of a phrase that has one word more than another. */
export type PhraseNumbers = (phrase: number, lemma: number) => number

/** The phrase of no words. */
export const EMPTY_PHRASE = 0

/** Equal phrases have equal numbers, others have others. `lemmaCount` is more than any lemma. */
export function phraseNumbers(lemmaCount: number): PhraseNumbers {
  const numbers = new Map<number, number>()
  return (phrase, lemma) => {
    if (phrase === EMPTY_PHRASE) return lemma + 1
    const key = phrase * lemmaCount + lemma
    const known = numbers.get(key)
    if (known !== undefined) return known
    const number = lemmaCount + 1 + numbers.size
    numbers.set(key, number)
    return number
  }
}

/** The number of these lemmas one after the other. */
export function numberOfPhrase(numbers: PhraseNumbers, words: readonly { readonly lemma: number }[]): number {
  let phrase = EMPTY_PHRASE
  for (const { lemma } of words) phrase = numbers(phrase, lemma)
  return phrase
}
