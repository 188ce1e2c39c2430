// What a language knows of words and phrases that say what a text is about.

/** What counting words and phrases needs. */
export interface WordKnowledge {
  /** Lower case, straight apostrophes: words too common to say what a text is about. */
  readonly stopWords: ReadonlySet<string>
  /** The stem of a lower-case word; words with one stem count as one term. */
  readonly stem: (word: string) => string
}

/** What ranking phrases needs. */
export interface PhraseKnowledge {
  /** How rare a lower-case word is in general text: ln(all words / this word). From 2 or 3 for "the" to some 15. */
  readonly rarityOf: (word: string) => number
  /** Whether a lower-case verb may stand before a noun, by its form: "distributed", "operating". */
  readonly isParticiple: (word: string) => boolean
  /** Whether such a form behind a mark is the verb of a clause: "They stayed, citing inflation". */
  readonly beginsClause: (word: string) => boolean
  /** By the name of a feature: how much it weighs, and its mean over the candidates of the training, which explanations need. */
  readonly weights: ReadonlyMap<string, { readonly weight: number; readonly mean: number }>
  /** What the weighted sum starts at. */
  readonly bias: number
}
