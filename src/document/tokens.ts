// Columns to token objects: each is made once, in one literal, when all is known of it.

import type { CapitalUse, DocumentLanguage, LemmaKnowledge } from "../language"
import { onceFor } from "../text/once"
import type { Token } from "../types"
import { capitalPlace } from "./capitals"
import { KIND_NAMES, kindOf, type TokenColumns } from "./columns"
import { contextLemma } from "./context-lemmas"
import { settleHeadlineVerb } from "./headline-verbs"
import { isKept, type KnownWords } from "./known-words"
import { beginsSmall, caseOf, lemmaOf, lemmaOfCapitalized } from "./lemmas"
import { PARTS_OF_SPEECH } from "./parts-of-speech"
import { createTagger, type Tagger, tagSentence } from "./tagging"

const NOUN = PARTS_OF_SPEECH.indexOf("NOUN")
const PROPER_NOUN = PARTS_OF_SPEECH.indexOf("PROPN")

/** The tokens of a text, tagged sentence by sentence. */
export function buildTokens(
  text: string,
  columns: TokenColumns,
  sentenceEnds: readonly number[],
  language: DocumentLanguage,
): Token[] {
  const tagger = createTagger(text, columns, longestOf(sentenceEnds), language.tagging())
  const knowledge = language.lemmas()
  const memory = knownLemmas(tagger.known)(knowledge)
  const tokens = new Array<Token>(columns.count)
  let start = 0
  for (const end of sentenceEnds) {
    const style = tagSentence(tagger, start, end)
    dropForgotten(memory, tagger.known)
    settleHeadlineVerb(tagger, end - start, style, (place) => isPlural(tagger, place, knowledge))
    for (let i = start; i < end; i++)
      tokens[i] = tokenAt(tagger, columns, i, i - start, end - start, style, knowledge, memory.lemmas)
    start = end
  }
  return tokens
}

function isPlural({ texts, norms }: Tagger, place: number, knowledge: LemmaKnowledge): boolean {
  return lemmaOf(knowledge, texts[place], norms[place], NOUN) !== norms[place]
}

/** How many tokens the longest sentence has. */
export function longestOf(sentenceEnds: readonly number[]): number {
  let longest = 0
  let start = 0
  for (const end of sentenceEnds) {
    longest = Math.max(longest, end - start)
    start = end
  }
  return longest
}

function tokenAt(
  tagger: Tagger,
  columns: TokenColumns,
  i: number,
  inSentence: number,
  count: number,
  style: number,
  knowledge: LemmaKnowledge,
  lemmas: (string | undefined)[],
): Token {
  const { texts, norms, tags } = tagger
  const text = texts[inSentence]
  const norm = norms[inSentence]
  const tag = tags[inSentence]
  return {
    text,
    start: columns.starts[i],
    end: columns.ends[i],
    kind: KIND_NAMES[kindOf(columns, i)],
    norm,
    pos: PARTS_OF_SPEECH[tag],
    lemma: contextLemma(tagger, inSentence, count, knowledge) ?? lemmaAt(tagger, inSentence, style, knowledge, lemmas),
  }
}

// The lemma of a word is worked out when it is first met with a tag: by word, then by tag.
interface KnownLemmas {
  readonly lemmas: (string | undefined)[]
  /** How often words had been forgotten when these were worked out. */
  timesForgotten: number
}

const knownLemmas = onceFor((known: KnownWords) =>
  onceFor(
    (_: LemmaKnowledge): KnownLemmas => ({
      lemmas: new Array(known.isReady.length * PARTS_OF_SPEECH.length),
      timesForgotten: 0,
    }),
  ),
)

function dropForgotten(memory: KnownLemmas, { frequent, timesForgotten }: KnownWords): void {
  if (memory.timesForgotten === timesForgotten) return
  memory.lemmas.fill(undefined, frequent * PARTS_OF_SPEECH.length)
  memory.timesForgotten = timesForgotten
}

function lemmaAt(
  tagger: Tagger,
  i: number,
  style: number,
  knowledge: LemmaKnowledge,
  lemmas: (string | undefined)[],
): string {
  const { words, texts, norms, tags } = tagger
  const word = words[i]
  const text = texts[i]
  const norm = norms[i]
  const tag = tags[i]
  if (text !== norm) {
    const use = capitalUse(tagger, i, style, knowledge.capitals[tag])
    if (use !== "rules") return lemmaOfCapitalized(knowledge, text, norm, tag, use)
  }
  const place = word * PARTS_OF_SPEECH.length + tag
  const met = lemmas[place]
  if (met !== undefined) return met
  const lemma = lemmaOf(knowledge, text, norm, tag)
  if (isKept(tagger.known, word)) lemmas[place] = lemma
  return lemma
}

function capitalUse(tagger: Tagger, i: number, style: number, uses: readonly CapitalUse[]): CapitalUse {
  const text = tagger.texts[i]
  const norm = tagger.norms[i]
  // A capital inside a word is part of a name, "iPhone", and no part of other words, "eReader".
  if (beginsSmall(text, norm)) return tagger.tags[i] === PROPER_NOUN ? "kept" : "rules"
  return uses.length === 0 ? "rules" : uses[capitalPlace(tagger, i, caseOf(text, norm), style)]
}
