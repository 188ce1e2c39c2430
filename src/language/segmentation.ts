// What a language knows of tokens and sentences.

/**
 * What follows an abbreviation with its full stop. `name`: a name, and the sentence goes on ("Mr. Smith"). `number`: a
 * number; before anything else it is a plain word and its full stop ends the sentence ("No. 5", but "He said no."). `inside`:
 * the sentence goes on ("e.g."). `versus`: it goes on before a name ("Roe v. Wade", but "v. 3" of a work may end it). `letter`: one
 * that is a name by itself; behind a word in small letters it ends the sentence ("wrote on X. Lee"), behind a name it is an initial
 * ("Ann X. Lee"). `either`: the sentence goes on or ends ("etc.").
 */
export type AbbreviationUse = "name" | "number" | "inside" | "versus" | "letter" | "either"

/** What cutting a text into tokens and sentences needs. All words are lower case, with straight apostrophes. */
export interface SegmentationKnowledge {
  /** Abbreviations, without their last full stop: "mr", "e.g". */
  readonly abbreviations: Spellings<AbbreviationUse>
  /** Word endings that are tokens of their own: "'s" in "China's", "n't" in "don't". */
  readonly clitics: Spellings<true>
  /** Words that are written as one and are several, with the lengths of their parts: "cannot" is [3, 3]. */
  readonly fusedWords: Spellings<readonly number[]>
  /** Beginnings that a hyphen does not cut off, because they are no words: "co" in "co-founder". */
  readonly hyphenPrefixes: ReadonlySet<string>
  /** Tokens that hold a mark at which words are else cut: "w/o". */
  readonly wholeWords: ReadonlySet<string>
  /** Units that are cut off from a number: "km" in "5km". */
  readonly units: ReadonlySet<string>
  /** Codes that are cut off from the amount after them: "usd" in "USD500". */
  readonly currencyCodes: ReadonlySet<string>
  /** Words that, with a capital, begin a sentence more often than they go on with a name: "The", "However". */
  readonly sentenceStarters: ReadonlySet<string>
  /** Verbs between a quotation and its speaker: "said". */
  readonly speechVerbs: ReadonlySet<string>
  /** Words before a label such as "1." or "B." that make it part of the sentence: "Figure 1.", "Plan B." */
  readonly labelledWords: ReadonlySet<string>
  /** Judges the places where rules cannot tell whether a sentence ends. */
  readonly sentenceModel: () => SentenceModel
}

/** Words that are looked for in a text, with what each stands for. Made by `spellingsOf`. */
export interface Spellings<T> {
  readonly words: ReadonlyMap<string, T>
  /** Bit `n` of entry `32 * (first & 31) + (last & 31)` is set if a word of `n` code units begins and ends with these two. */
  readonly lengthsByEnds: Int32Array
}

/** What `train/sentences.ts` learned: a linear model over the hashed features of a place where a sentence may end. */
export interface SentenceModel {
  /** Of the features that it was trained for; others are refused. */
  readonly fingerprint: string
  /** One weight, from -127 to 127, for each value of the low `rowBits` bits of a feature's hash. */
  readonly weights: { readonly rowBits: number; readonly values: Int8Array }
  /** What the weights must exceed in sum: after a stop or an abbreviation, and elsewhere. */
  readonly thresholds: readonly number[]
}
