// Words to parts of speech: from left to right, the tag with the highest sum of weights. A word that is only ever one part of
// speech needs no sum, and that is every second word of a text.

import type { TaggingKnowledge } from "../language"
import {
  addHashedRows,
  columnOf,
  findLeader,
  type Leader,
  leadOf,
  NUMBERS_PER_ROW,
  scoreOf,
  sumOfRows,
} from "../model/lanes"
import { LOWER } from "../text/characters"
import { normalizeKey } from "../text/normalize"
import { classesOf, type TokenColumns } from "./columns"
import { findKnownWord, type KnownWords, knownWordsFor, makeRoom, meetWord, prepareWord, sumAt } from "./known-words"
import { PARTS_OF_SPEECH } from "./parts-of-speech"
import {
  CONTEXT_FEATURES,
  caseStyle,
  PLACES,
  REACH,
  SENTENCE_END,
  SENTENCE_START,
  type SentenceWindow,
  writeContextFeatures,
} from "./tag-features"

/** What stands for the tag of a word before the first. */
export const NO_TAG = PARTS_OF_SPEECH.length

/** The lead of a tag that is the only one its word ever has. */
export const FIXED_LEAD = -1

/** How many rows of weights are added up for one decision. */
export const ROWS_PER_DECISION = PLACES.reduce((sum, place) => sum + place.attributes.length, CONTEXT_FEATURES)

/** What is needed to tag the sentences of one text, and what was found in the last one: the same room serves them all. */
export interface Tagger {
  readonly text: string
  readonly tokens: TokenColumns
  readonly known: KnownWords
  /** For each token of the sentence its number among the known words. */
  readonly words: number[]
  readonly texts: string[]
  readonly norms: string[]
  /** Places in `PARTS_OF_SPEECH`. */
  readonly tags: number[]
  /** By how much each tag leads the next best. */
  readonly leads: number[]
  readonly window: SentenceWindow
  readonly sums: Float64Array
  readonly features: number[]
}

// By how much a tag must lead before features that join words are looked at: they turn hardly any such decision. 24: -0.1 on
// both dev sets; without a bound +0.02.
const CERTAIN_LEAD = 32

/**
 * A tagger of the tokens of a text.
 *
 * @param longest How many tokens the longest sentence has.
 * @throws {RangeError} if the model was trained for other features than those of this build.
 */
export function createTagger(text: string, tokens: TokenColumns, longest: number, knowledge: TaggingKnowledge): Tagger {
  const places = longest + 2 * REACH
  return {
    text,
    tokens,
    known: knownWordsFor(knowledge, longest),
    words: new Array<number>(longest),
    texts: new Array<string>(longest),
    norms: new Array<string>(longest),
    tags: new Array<number>(longest),
    leads: new Array<number>(longest),
    window: { keys: new Array<number>(places), looks: new Array<number>(places) },
    sums: new Float64Array(NUMBERS_PER_ROW),
    features: new Array<number>(CONTEXT_FEATURES).fill(0),
  }
}

/**
 * Reads and tags the tokens from `start` up to `end`, one sentence: the first token's tag is `tags[0]`. Returns how the sentence
 * is written, as `caseStyle` does.
 */
export function tagSentence(tagger: Tagger, start: number, end: number): number {
  const { known, words, tags, leads, window } = tagger
  const count = end - start
  readSentence(tagger, start, count)
  const style = caseStyle(window, count)
  let tag = NO_TAG
  let tagBefore = NO_TAG
  for (let i = 0; i < count; i++) {
    const fixedTag = known.fixedTags[words[i]]
    let next = fixedTag
    leads[i] = FIXED_LEAD
    if (fixedTag < 0) {
      const leader = bestTag(tagger, i, count, tag, tagBefore, style)
      next = columnOf(leader)
      leads[i] = leadOf(leader)
    }
    tags[i] = next
    tagBefore = tag
    tag = next
  }
  return style
}

function readSentence(tagger: Tagger, start: number, count: number): void {
  const { text, tokens, known, words, texts, norms } = tagger
  makeRoom(known, count)
  for (let edge = 0; edge < REACH; edge++) {
    look(tagger, edge, SENTENCE_START)
    look(tagger, count + REACH + edge, SENTENCE_END)
  }
  for (let i = 0; i < count; i++) {
    const tokenStart = tokens.starts[start + i]
    const tokenEnd = tokens.ends[start + i]
    let word = findKnownWord(known, tokens.units, tokenStart, tokenEnd)
    if (word >= 0) {
      prepareWord(known, word)
      texts[i] = known.texts[word]
      norms[i] = known.norms[word]
    } else {
      const own = text.slice(tokenStart, tokenEnd)
      const norm = classesOf(tokens, start + i) === LOWER ? own : normalizeKey(own) // ASCII: its own key
      word = meetWord(known, own, norm)
      texts[i] = own
      norms[i] = norm
    }
    words[i] = word
    look(tagger, i + REACH, word)
  }
}

/** Whether the word has more than one tag, as far as is known. */
function isOpen({ known, words }: Tagger, i: number): boolean {
  return known.fixedTags[words[i]] < 0
}

function look({ known, window }: Tagger, at: number, word: number): void {
  window.keys[at] = known.keys[word]
  window.looks[at] = known.looks[word]
}

/**
 * By how much the tag that word `i` of a tagged sentence has leads another; infinitely where it is the only one its word ever has.
 * The sentence is the one that was tagged last.
 */
export function leadOver(tagger: Tagger, i: number, count: number, style: number, other: number): number {
  const { tags, sums } = tagger
  if (!isOpen(tagger, i)) return Number.POSITIVE_INFINITY
  const [tag, tagBefore] = [i > 0 ? tags[i - 1] : NO_TAG, i > 1 ? tags[i - 2] : NO_TAG]
  bestTag(tagger, i, count, tag, tagBefore, style)
  return scoreOf(sums, PARTS_OF_SPEECH.length, tags[i]) - scoreOf(sums, PARTS_OF_SPEECH.length, other)
}

function bestTag(tagger: Tagger, i: number, count: number, tag: number, tagBefore: number, style: number): Leader {
  const { known, words, window, sums, features } = tagger
  const before = i === 0 ? SENTENCE_START : words[i - 1]
  const next = i + 1 === count ? SENTENCE_END : words[i + 1]
  sumOfRows(sums, known.sums, sumAt(words[i], 0), sumAt(before, 1), sumAt(next, 2))
  const leader = findLeader(sums, PARTS_OF_SPEECH.length)
  if (leadOf(leader) >= CERTAIN_LEAD) return leader
  writeContextFeatures(features, window, i + REACH, tag, tagBefore, style)
  addHashedRows(sums, 0, known.knowledge.weights, features, CONTEXT_FEATURES)
  return findLeader(sums, PARTS_OF_SPEECH.length)
}
