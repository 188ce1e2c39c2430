// The words met so far, and what each of them adds to the scores of the places around it: worked out once a word.

import type { NameKnowledge } from "../../language"
import { clusterOf, vectorRow } from "../../model/coded-vectors"
import { type ContextUnits, contextUnitsReader } from "../../model/context-units"
import { addHashedRows, NUMBERS_PER_ROW } from "../../model/lanes"
import { wordHash } from "../../model/vocabulary"
import type { WindowModel } from "../../model/window-model"
import { WINDOW_RADIUS, WINDOW_WORDS } from "../../model/window-network"
import { type WordUnits, wordUnitsWriter } from "../../model/word-units"
import { detached, recentWords } from "../../text/recent"
import type { PartOfSpeech, Token } from "../../types"
import { MAX_PLACE_FEATURES, wordPlaceFeatures } from "./place-features"
import { EDGE, readWord, type VectorLookup, type Word } from "./word"
import { type Casing, LOWER } from "./word-features"

/** What a word adds to the places around it, itself among them. */
export interface WordSums {
  readonly units: WordUnits
  /** By the linear part: a packed row for each place in the window. */
  readonly rows: Float64Array
  /** A bit for each place in the window that is worked out: a rare word needs three of the five. */
  places: number
}

export interface KnownWord extends Word {
  readonly pos: PartOfSpeech
  readonly casing: Casing
  /** Names nothing without a word beside it that is not plain: a function word, or an ordinary one in small letters. */
  readonly isPlain: boolean
  /** Where in a name it may stand: one of the STANDS_ numbers. */
  readonly stands: number
  /** The same text as another part of speech, or in a sentence of another casing. */
  readonly next: KnownWord | undefined
  /** Nothing until the word stands near a place where a name can be: every fifth never does. */
  sums: WordSums
  /** What it adds to places further away: nothing until a sentence holds it and a place where a name can be. */
  context: ContextUnits | undefined
}

export interface KnownWords {
  /** What stands before the first word and after the last. */
  readonly edge: KnownWord
  readonly wordOf: (token: Token, casing: Casing) => KnownWord
  /** Works out what a word adds where it stands in these places of a window, a bit for each. */
  readonly prepare: (word: KnownWord, places: number) => void
  /** What a word adds to the places that are further away. */
  readonly contextOf: (word: KnownWord) => ContextUnits
}

export const STANDS_ANYWHERE = 0
/** Between two other words of the name: "of". */
export const STANDS_INSIDE = 1
/** In no name: "is". */
export const STANDS_NOWHERE = 2

const NO_SUMS: WordSums = { units: new Int32Array(0), rows: new Float64Array(0), places: 0 }

// 200,000 words of web text have as many. A word takes 3 KB.
const REMEMBERED_TEXTS = 20_000

/** A memory of words for one model: at most 60 MB, filled by what is read. */
export function knownWords(model: WindowModel, names: NameKnowledge): KnownWords {
  const { vectors } = model.network
  const lookup: VectorLookup = {
    rowOf: (norm) => vectorRow(vectors, wordHash(norm)),
    clusterOf: (row) => clusterOf(vectors, row),
  }
  const words = recentWords<KnownWord>(REMEMBERED_TEXTS)
  const writeUnits = wordUnitsWriter(model.packed)
  const contextUnits = contextUnitsReader(model.packed)
  const features = new Int32Array(MAX_PLACE_FEATURES)
  return {
    edge: newWord(EDGE, "X", "usual", false, STANDS_NOWHERE, undefined),
    wordOf(token, casing) {
      const first = words.get(token.text)
      let word = first
      while (word !== undefined && (word.pos !== token.pos || word.casing !== casing)) word = word.next
      if (word !== undefined) return word
      const own = readWord(token, names, lookup, casing)
      const read = newWord(own, token.pos, casing, isPlainWord(token, names), standingOf(own, casing, names), first)
      words.set(token.text, read)
      return read
    },
    prepare(word, places) {
      if ((word.sums.places & places) === places) return
      if (word.sums === NO_SUMS) word.sums = emptySums(model)
      const { sums } = word
      const missing = places & ~sums.places
      writeUnits(word.row, word.features.hashes, missing, sums.units)
      for (let place = 0; place < WINDOW_WORDS; place++) {
        if (((missing >>> place) & 1) === 0) continue
        const count = wordPlaceFeatures(word, place - WINDOW_RADIUS, features)
        addHashedRows(sums.rows, place * NUMBERS_PER_ROW, model.linear, features, count)
      }
      sums.places |= places
    },
    contextOf(word) {
      word.context ??= contextUnits(word.row)
      return word.context
    },
  }
}

// Field by field, for what `...word` makes takes four times as long to read.
function newWord(
  word: Word,
  pos: PartOfSpeech,
  casing: Casing,
  isPlain: boolean,
  stands: number,
  next: KnownWord | undefined,
): KnownWord {
  const { text, norm, row, cluster, role, writing, features } = word
  const kept = detached(text)
  const keptNorm = norm === text ? kept : detached(norm)
  return {
    text: kept,
    norm: keptNorm,
    row,
    cluster,
    role,
    writing,
    features,
    pos,
    casing,
    isPlain,
    stands,
    next,
    sums: NO_SUMS,
    context: undefined,
  }
}

function isPlainWord({ text, norm, kind }: Token, names: NameKnowledge): boolean {
  if (kind !== "word") return text !== "@" && text !== "#"
  if (names.functionWords.has(norm)) return !names.acronyms.has(text)
  return text === norm && names.isCommonWord(norm)
}

/** Function words tell by their small letters, where capitals say something, that they begin and end no name. */
function standingOf({ norm, writing }: Word, casing: Casing, names: NameKnowledge): number {
  if (writing !== LOWER || casing === "small" || !names.functionWords.has(norm)) return STANDS_ANYWHERE
  if (names.innerWords.has(norm)) return STANDS_INSIDE
  const isParticle = names.surnameParticles.has(norm) || names.hyphenatedParticles.has(norm)
  return isParticle || names.hyphenLinks.has(norm) || names.possessives.has(norm) ? STANDS_ANYWHERE : STANDS_NOWHERE
}

function emptySums({ packed }: WindowModel): WordSums {
  return {
    units: new Int32Array(WINDOW_WORDS * packed.width),
    rows: new Float64Array(WINDOW_WORDS * NUMBERS_PER_ROW),
    places: 0,
  }
}
