// The words beyond the window. What a sentence speaks of, and what stands further to the left and to the right, tells kinds of
// name apart: storms and banks are seldom people. Only sums of the words' vectors are heard, so their order does not count.

import { highUnit, inPair, lowUnit, rounded, within } from "../../model/code-products"
import { type ContextUnits, HIGHEST_CONTEXT_UNIT } from "../../model/context-units"
import type { PackedNetwork } from "../../model/packed-network"
import { CONTEXT_WORDS, WHOLE_SENTENCE, WINDOW_RADIUS, WORDS_BEFORE, WORDS_BEHIND } from "../../model/window-network"
import { SHARE } from "../../model/word-units"
import type { Sample } from "./tag"
import type { Word } from "./word"
import { type Casing, LOWER, NUMBER } from "./word-features"

const MIN_LETTERS = 4 // shorter words are mostly those that every sentence has
const MAX_TELLING = 1000 // so that the sums of a text without full stops keep their lanes

/** Whether a word says what its sentence speaks of: names do not, and are told by their capitals where those say something. */
export function isTelling({ writing, text }: Pick<Word, "writing" | "text">, casing: Casing): boolean {
  if (text.length < MIN_LETTERS) return false
  return casing === "usual" || casing === "small" ? writing === LOWER : writing < NUMBER
}

/** The words before the window of place `i`: `from` up to, not including, `to`; none if they are equal. */
export function wordsBefore(i: number): { readonly from: number; readonly to: number } {
  const to = Math.max(0, i - WINDOW_RADIUS)
  return { from: Math.max(0, to - CONTEXT_WORDS), to }
}

/** The words behind the window of place `i` in a sentence of `count` words. */
export function wordsBehind(i: number, count: number): { readonly from: number; readonly to: number } {
  const from = Math.min(count, i + WINDOW_RADIUS + 1)
  return { from, to: Math.min(count, from + CONTEXT_WORDS) }
}

/** What the words of the sentence at hand add, by their places. */
export type UnitsOf = (i: number) => ContextUnits

/** Reads a sentence, and then says of its places what signals and context together add to the hidden units. */
export interface ContextReader {
  readonly readSentence: (sentence: Pick<Sample, "words" | "casing">, unitsOf: UnitsOf) => void
  /** Writes `signals`, with what the context of place `i` adds to the first of them. */
  readonly writeRest: (i: number, unitsOf: UnitsOf, signals: Int32Array, rest: Int32Array) => void
}

export function contextReader({ contextProducts: { width } }: PackedNetwork): ContextReader {
  const sentence = new Int32Array(width)
  const telling = new Int32Array(2 * width)
  const sums = new Int32Array(width)
  let wordCount = 0
  return {
    readSentence({ words, casing }, unitsOf) {
      wordCount = words.length
      telling.fill(0)
      let tellingCount = 0
      for (let i = 0; i < words.length && tellingCount < MAX_TELLING; i++) {
        if (!isTelling(words[i], casing)) continue
        tellingCount++
        addApart(telling, unitsOf(i), width)
      }
      writeMean(telling, tellingCount, sentence)
    },
    writeRest(i, unitsOf, signals, rest) {
      const before = wordsBefore(i)
      const behind = wordsBehind(i, wordCount)
      sums.set(sentence)
      addRange(sums, unitsOf, before.from, before.to, WORDS_BEFORE * width)
      addRange(sums, unitsOf, behind.from, behind.to, WORDS_BEHIND * width)
      rest.set(signals)
      for (let n = 0; n < width; n++) {
        const low = lowUnit(sums[n])
        rest[n] += inPair(within(low, SHARE), within(highUnit(sums[n], low), SHARE))
      }
    },
  }
}

/** Adds what the words `start` up to `end` say, three at once: nearly always there are six. */
function addRange(sums: Int32Array, unitsOf: UnitsOf, start: number, end: number, from: number): void {
  let k = start
  for (; k + 3 <= end; k += 3) {
    const a = unitsOf(k)
    const b = unitsOf(k + 1)
    const c = unitsOf(k + 2)
    for (let n = 0; n < sums.length; n++) sums[n] += a[from + n] + b[from + n] + c[from + n]
  }
  for (; k < end; k++) addUnits(sums, unitsOf(k), from)
}

// The lanes of all words around a place, and of the mean, have room in one number: HIGHEST_CONTEXT_UNIT.
function addUnits(sums: Int32Array, units: ContextUnits, from: number): void {
  for (let n = 0; n < sums.length; n++) sums[n] += units[from + n]
}

/** Adds what a word says of the whole sentence, the two units of a number apart: there may be many words. */
function addApart(sums: Int32Array, units: ContextUnits, width: number): void {
  for (let n = 0, at = WHOLE_SENTENCE * width; n < width; n++, at++) {
    const low = lowUnit(units[at])
    sums[2 * n] += low
    sums[2 * n + 1] += highUnit(units[at], low)
  }
}

function writeMean(sums: Int32Array, count: number, mean: Int32Array): void {
  const divisor = Math.max(1, count)
  for (let n = 0; n < mean.length; n++) {
    const low = within(rounded(sums[2 * n] / divisor), HIGHEST_CONTEXT_UNIT)
    mean[n] = inPair(low, within(rounded(sums[2 * n + 1] / divisor), HIGHEST_CONTEXT_UNIT))
  }
}
