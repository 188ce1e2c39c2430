// The labels of the tagger.

import type { PartOfSpeech } from "../types"

/** The parts of speech of Universal Dependencies. A tag is a place in this list. */
export const PARTS_OF_SPEECH: readonly PartOfSpeech[] = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
]
