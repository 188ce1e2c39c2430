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
import { onceFor } from "../text/once"
import type { TokenColumns } from "./columns"
import { addSums, findKnownWord, type KnownWords, knownWordsOf, prepareWord, SUMS_PER_WORD, sumAt } from "./known-words"
import { PARTS_OF_SPEECH } from "./parts-of-speech"
import {
  ATTRIBUTES,
  type Attributes,
  CONTEXT_FEATURES,
  caseStyle,
  keyOf,
  lookOf,
  PLACE_FEATURES,
  PLACES,
  REACH,
  SENTENCE_END,
  SENTENCE_START,
  type SentenceWindow,
  writeAttributes,
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
  /** For each token of the sentence its number among the known words, or below 0: see `newWordAt`. */
  readonly words: number[]
  readonly texts: string[]
  readonly norms: string[]
  /** Places in `PARTS_OF_SPEECH`. */
  readonly tags: number[]
  /** By how much each tag leads the next best. */
  readonly leads: number[]
  readonly window: SentenceWindow
  /** What words that are not known add to decisions, as `KnownWords.sums`. */
  readonly newSums: Float64Array
  readonly sums: Float64Array
  readonly attributes: Attributes
  readonly features: number[]
}

// By how much a tag must lead before features that join words are looked at: they turn hardly any such decision. 24: -0.1 on
// both dev sets; without a bound +0.02.
const CERTAIN_LEAD = 32

// Room for the sums of new words, kept beside the model: for a short text, to make it costs more than to tag a sentence. A word's
// sums are set to zero before they are added up, and nobody reads them after its sentence, so no text sees another.
const KEPT_WORDS = 128 // longer sentences get room of their own, which is not kept
const keptSums = onceFor((_: KnownWords) => new Float64Array(KEPT_WORDS * SUMS_PER_WORD))

/**
 * A tagger of the tokens of a text.
 *
 * @param longest How many tokens the longest sentence has.
 * @throws {RangeError} if the model was trained for other features than those of this build.
 */
export function createTagger(text: string, tokens: TokenColumns, longest: number, knowledge: TaggingKnowledge): Tagger {
  const places = longest + 2 * REACH
  const known = knownWordsOf(knowledge)
  return {
    text,
    tokens,
    known,
    words: new Array<number>(longest),
    texts: new Array<string>(longest),
    norms: new Array<string>(longest),
    tags: new Array<number>(longest),
    leads: new Array<number>(longest),
    window: { keys: new Array<number>(places), looks: new Array<number>(places) },
    newSums: longest <= KEPT_WORDS ? keptSums(known) : new Float64Array(longest * SUMS_PER_WORD),
    sums: new Float64Array(NUMBERS_PER_ROW),
    attributes: new Array<number>(ATTRIBUTES).fill(0),
    features: new Array<number>(PLACE_FEATURES).fill(0),
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
    const word = words[i]
    const fixedTag = word < 0 ? -1 : known.fixedTags[word]
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
  for (let edge = 0; edge < REACH; edge++) {
    look(tagger, edge, known.keys[SENTENCE_START], known.looks[SENTENCE_START])
    look(tagger, count + REACH + edge, known.keys[SENTENCE_END], known.looks[SENTENCE_END])
  }
  let newWords = 0
  for (let i = 0; i < count; i++) {
    const tokenStart = tokens.starts[start + i]
    const tokenEnd = tokens.ends[start + i]
    const word = findKnownWord(known, tokens.units, tokenStart, tokenEnd)
    if (word >= 0) {
      prepareWord(known, word)
      words[i] = word
      texts[i] = known.texts[word]
      norms[i] = known.norms[word]
      look(tagger, i + REACH, known.keys[word], known.looks[word])
    } else {
      words[i] = ~newWords
      texts[i] = text.slice(tokenStart, tokenEnd)
      norms[i] = tokens.classes[start + i] === LOWER ? texts[i] : normalizeKey(texts[i]) // ASCII: its own key
      newWords++
    }
  }
  for (let i = 0; newWords > 0; i++) {
    if (words[i] >= 0) continue
    readNewWord(tagger, i, count)
    newWords--
  }
}

function readNewWord(tagger: Tagger, i: number, count: number): void {
  const { known, words, texts, norms, newSums, attributes, features } = tagger
  const { wordClasses, weights } = known.knowledge
  const newWord = ~words[i]
  writeAttributes(attributes, texts[i], norms[i], wordClasses)
  newSums.fill(0, newWord * SUMS_PER_WORD, (newWord + 1) * SUMS_PER_WORD)
  for (let place = 0; place < PLACES.length; place++) {
    // What the word says of its neighbour is left out where the neighbour needs no sum: half of them do not.
    const decided = i - PLACES[place].offset
    const isAsked = place === 0 || (decided >= 0 && decided < count && isOpen(tagger, decided))
    if (isAsked) addSums(newSums, newWord, place, attributes, weights, features)
  }
  look(tagger, i + REACH, keyOf(attributes), lookOf(attributes))
}

/** Whether the word has more than one tag, as far as is known. */
function isOpen({ known, words }: Tagger, i: number): boolean {
  return words[i] < 0 || known.fixedTags[words[i]] < 0
}

function look({ window }: Tagger, at: number, key: number, look: number): void {
  window.keys[at] = key
  window.looks[at] = look
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
  const { known, words, newSums, window, sums, features } = tagger
  const word = words[i]
  const before = i === 0 ? SENTENCE_START : words[i - 1]
  const next = i + 1 === count ? SENTENCE_END : words[i + 1]
  sumOfRows(
    sums,
    word < 0 ? newSums : known.sums,
    sumAt(word < 0 ? ~word : word, 0),
    before < 0 ? newSums : known.sums,
    sumAt(before < 0 ? ~before : before, 1),
    next < 0 ? newSums : known.sums,
    sumAt(next < 0 ? ~next : next, 2),
  )
  const leader = findLeader(sums, PARTS_OF_SPEECH.length)
  if (leadOf(leader) >= CERTAIN_LEAD) return leader
  writeContextFeatures(features, window, i + REACH, tag, tagBefore, style)
  addHashedRows(sums, 0, known.knowledge.weights, features, CONTEXT_FEATURES)
  return findLeader(sums, PARTS_OF_SPEECH.length)
}
