// What a language knows of parts of speech and lemmas.

import type { KeylessMap } from "../model/keyless-map"
import type { PackedRows } from "../model/lanes"
import type { EndingTree } from "../text/ending-tree"

/** What telling parts of speech needs: a trained model. A tag is a place in `PARTS_OF_SPEECH`. */
export interface TaggingKnowledge {
  /** For which features the model was trained; the tagger refuses others. */
  readonly fingerprint: string
  /** One row of weights, one for each tag, per hashed feature. */
  readonly weights: PackedRows
  /** By hash of the norm, digits as zeros: which parts of speech a word can be, as one of 64 classes. */
  readonly wordClasses: KeylessMap
  /** The most frequent words as they are written, "the" and "The": the only tag a word ever has, or -1 if it has several. */
  readonly commonWords: ReadonlyMap<string, number>
  readonly reliability: TagReliability
}

/** How many tags are right, measured on texts that the tagger was not trained on. */
export interface TagReliability {
  /** By how much a tag leads the next best: the least lead of each step, ascending from 0. */
  readonly leads: readonly number[]
  /** For each step the share of right tags, never less than that of the step before. */
  readonly shares: readonly number[]
  /** The share of right tags of words that have only one. */
  readonly ofFixed: number
}

/** What finding lemmas needs. A tag is a place in `PARTS_OF_SPEECH`. */
export interface LemmaKnowledge {
  /** For each tag: lemmas of words where the rules are wrong, by the word as it is written or in lower case. */
  readonly exceptions: readonly ReadonlyMap<string, string>[]
  /** For each tag and way of writing: what an ending of the norm becomes. The longest ending wins; the empty one fits all. */
  readonly rules: readonly (readonly EndingTree<LemmaEdit>[])[]
  /** For each tag, by place (`document/capitals.ts`): what becomes of the capital of a word. Empty where the rules always say. */
  readonly capitals: readonly (readonly CapitalUse[])[]
  /** By norm, pronouns that own what stands behind them and have another lemma where nothing does: "her", "she". */
  readonly objectLemmas: ReadonlyMap<string, string>
  /** By norm, auxiliaries that have another lemma before certain verbs, by norm of these: "'s", "been", "have". */
  readonly auxiliaryLemmas: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/** Whether a lemma has the capital of its word: as the rules say, never, or always. */
export type CapitalUse = "rules" | "small" | "kept"

/** What turns a word into its lemma. */
export interface LemmaEdit {
  /** Whether the word is taken as it is written, not in lower case. */
  readonly keepsCase: boolean
  /** Number of code units to take off its end, and what to put there. */
  readonly cut: number
  readonly add: string
}
