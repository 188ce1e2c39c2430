// What a language must know, as types only. Stages take their part of it as an argument and name no language themselves;
// `languages/<code>` supplies the values. Every part is a function, so that nothing is unpacked before it is first needed.

import type { CountryKnowledge } from "./language/countries"
import type { NameKnowledge } from "./language/names"
import type { PatternKnowledge } from "./language/patterns"
import type { PhraseKnowledge, WordKnowledge } from "./language/phrases"
import type { SegmentationKnowledge } from "./language/segmentation"
import type { LemmaKnowledge, TaggingKnowledge } from "./language/tagging"
import type { WindowModel } from "./model/window-model"
import type { RecognizedMention, TextDocument } from "./types"

export type * from "./language/calendar"
export type * from "./language/countries"
export type * from "./language/names"
export type * from "./language/patterns"
export type * from "./language/phrases"
export type * from "./language/segmentation"
export type * from "./language/tagging"

export interface Language {
  /** BCP 47, such as "en". */
  readonly code: string
  readonly segmentation: () => SegmentationKnowledge
  readonly tagging: () => TaggingKnowledge
  readonly lemmas: () => LemmaKnowledge
  readonly countries: () => CountryKnowledge
  readonly patterns: () => PatternKnowledge
  readonly names: () => NameKnowledge
  /** A network that finds names. Without one they are found by rules alone. */
  readonly nameModel?: (() => WindowModel) | undefined
  readonly words: () => WordKnowledge
  readonly phrases: () => PhraseKnowledge
}

/** The part of a language that `buildDocument` needs. */
export type DocumentLanguage = Pick<Language, "code" | "segmentation" | "tagging" | "lemmas">

/** Proposes mentions of entities in a document: the seam where the built-in recognizer can be exchanged for another. */
export type EntityRecognizer = (document: TextDocument, language: Language) => readonly RecognizedMention[]
