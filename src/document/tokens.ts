// Columns to token objects: each is made once, in one literal, when all is known of it.

import type { DocumentLanguage } from "../language"
import type { Token } from "../types"
import { KIND_NAMES, type TokenColumns } from "./columns"
import { lemmaOf } from "./lemmas"
import { PARTS_OF_SPEECH } from "./parts-of-speech"
import { tagWords } from "./tagging"
import { borrowWordTypes, numberOf, returnWordTypes } from "./word-types"

/** The tokens of a text, tagged sentence by sentence. */
export function buildTokens(
  text: string,
  { count, starts, ends, kinds }: TokenColumns,
  sentenceEnds: readonly number[],
  language: DocumentLanguage,
): Token[] {
  const types = borrowWordTypes(language.tagging())
  const words = new Int32Array(count)
  for (let i = 0; i < count; i++) words[i] = numberOf(types, text.slice(starts[i], ends[i]))
  const tags = tagWords(types, words, sentenceEnds)

  const { texts, norms, lemmas, lemmaTags } = types
  const lemmaKnowledge = language.lemmas()
  const tokens = new Array<Token>(count)
  for (let i = 0; i < count; i++) {
    const word = words[i]
    const tag = tags[i]
    if (lemmaTags[word] !== tag) {
      lemmaTags[word] = tag
      lemmas[word] = lemmaOf(lemmaKnowledge, texts[word], norms[word], tag)
    }
    tokens[i] = {
      text: texts[word],
      start: starts[i],
      end: ends[i],
      kind: KIND_NAMES[kinds[i]],
      norm: norms[word],
      pos: PARTS_OF_SPEECH[tag],
      lemma: lemmas[word],
    }
  }
  returnWordTypes(types, text.length)
  return tokens
}
