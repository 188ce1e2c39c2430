// What the sentence model looks at where rules cannot tell: the words around a place, their shapes, and where in the sentence and
// in the paragraph it is. The trainer reads this file too, so model and code cannot drift apart unseen.

import { EMPTY_HASH, extendHash, hashPair } from "../model/hash"
import { PERIOD, UPPER, unitClasses } from "../text/characters"
import { CURLY_APOSTROPHE, STRAIGHT_APOSTROPHE } from "../text/codes"
import type { Boundary } from "./boundaries"
import { classesOf } from "./columns"
import { GAP_LINE, gapAfter, type TokenReader } from "./reader"
import {
  SHAPE_CLOSER,
  SHAPE_COLON,
  SHAPE_COMMA,
  SHAPE_DASH,
  SHAPE_ELLIPSIS,
  SHAPE_NUMBER,
  SHAPE_STOP,
  SHAPE_TERMINAL,
  shapeAt,
} from "./shapes"

/**
 * The features, in the order of `sentenceFeatures`: which of the values they join. A model trained with another list is refused.
 * Values: `stop` shape of the stop, `closers` how many quotes and brackets close after it, `gap` what follows; `before`, `next`
 * the words beside it, with the ones beyond; `.shape`, `.length`, `.start`, `.end` of a word; `position` in the sentence, `left`
 * to the end of the paragraph, `first` shape of the sentence's first token, `heading` no word in lower case so far, `inside`
 * quotes or brackets that are open.
 */
export const SENTENCE_FEATURES: readonly string[] = [
  "stop",
  "stop closers gap",
  "stop next.shape gap",
  "stop next.shape closers",
  "stop.text next.shape",
  "before",
  "before stop",
  "before next.shape",
  "before.shape next.shape stop",
  "before.shape next",
  "before.length next.shape stop",
  "before.end next.shape stop",
  "before2 stop",
  "before2.shape before.shape next.shape stop",
  "next",
  "next stop",
  "next heading stop",
  "next.start stop",
  "next2",
  "next2.shape next.shape stop",
  "next3.shape next2.shape next.shape stop",
  "before next stop",
  "position stop",
  "position next.shape stop",
  "position before.shape next.shape",
  "left next.shape stop",
  "left position stop",
  "first next.shape stop",
  "heading position next.shape stop",
  "inside next.shape stop",
]

const LOOK_AHEAD = 8 // tokens
const MAX_LENGTH = 10
const FEATURE_SALT = 0x2545f491 // sets equal values of different features apart

/** Fills `rows` with one number from 0 to `rowMask` for each feature of the place, in the order of `SENTENCE_FEATURES`. */
export function sentenceFeatures(reader: TokenReader, boundary: Boundary, rowMask: number, rows: number[]): void {
  const { sentenceStart, last, stop, isHeading, open } = boundary
  const stopShape = shapeAt(reader, stop)
  const word = isMark(stopShape) ? stop - 1 : stop
  const before = wordHash(reader, word)
  const beforeShape = shapeAt(reader, word)
  const next = wordHash(reader, last + 1)
  const nextShape = shapeAt(reader, last + 1)
  const shapes = stopShape * 32 + nextShape
  const stopClosers = stopShape * 8 + Math.min(last - stop, 2)
  const gap = Math.min(gapAfter(reader, last), GAP_LINE)
  const position = positionBucket(stop - sentenceStart)
  const left = tokensLeft(reader, last)
  const heading = isHeading ? 1 : 0
  const next2Shapes = shapes * 32 + shapeAt(reader, last + 2)

  let i = 0
  const add = (first: number, second: number) => {
    rows[i] = hashPair(Math.imul(i + 1, FEATURE_SALT) ^ first, second) & rowMask
    i++
  }
  add(stopShape, 0)
  add(stopClosers, gap)
  add(shapes, gap)
  add(stopClosers, nextShape)
  add(wordHash(reader, stop), nextShape)
  add(before, 0)
  add(before, stopShape)
  add(before, nextShape)
  add(shapes, beforeShape)
  add(next, beforeShape)
  add(shapes, lengthOf(reader, word))
  add(endHash(reader, word), shapes)
  add(wordHash(reader, word - 1), stopShape)
  add(shapes * 32 + beforeShape, shapeAt(reader, word - 1))
  add(next, 0)
  add(next, stopShape)
  add(next, heading * 32 + stopShape)
  add(startHash(reader, last + 1), stopShape)
  add(wordHash(reader, last + 2), 0)
  add(next2Shapes, 0)
  add(next2Shapes, shapeAt(reader, last + 3))
  add(hashPair(before, next), stopShape)
  add(position, stopShape)
  add(position, shapes)
  add(position, beforeShape * 32 + nextShape)
  add(left, shapes)
  add(left * 16 + position, stopShape)
  add(shapeAt(reader, sentenceStart), shapes)
  add(heading * 16 + position, shapes)
  add(Math.max(-1, Math.min(open, 2)), shapes)
}

function isMark(shape: number): boolean {
  switch (shape) {
    case SHAPE_STOP:
    case SHAPE_TERMINAL:
    case SHAPE_ELLIPSIS:
    case SHAPE_COLON:
    case SHAPE_COMMA:
    case SHAPE_DASH:
    case SHAPE_CLOSER:
      return true
    default:
      return false
  }
}

// The letters in lower case, without making a string; numbers are alike but for their length.
function wordHash(reader: TokenReader, i: number): number {
  const { tokens } = reader
  if (i < 0 || i >= tokens.count) return 0
  if (shapeAt(reader, i) === SHAPE_NUMBER) return lengthOf(reader, i)
  return foldedHash(reader, tokens.starts[i], tokens.ends[i])
}

function startHash(reader: TokenReader, i: number): number {
  const { starts, ends, count } = reader.tokens
  return i >= count ? 0 : foldedHash(reader, starts[i], Math.min(ends[i], starts[i] + 2))
}

function endHash(reader: TokenReader, i: number): number {
  const { starts, ends } = reader.tokens
  return i < 0 ? 0 : foldedHash(reader, Math.max(starts[i], ends[i] - 3), ends[i])
}

function foldedHash({ text }: TokenReader, start: number, end: number): number {
  const classes = unitClasses()
  let hash = EMPTY_HASH
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const isUpper = classes[unit] === UPPER
    hash = extendHash(hash, isUpper ? unit | 0x20 : unit === CURLY_APOSTROPHE ? STRAIGHT_APOSTROPHE : unit)
  }
  return hash
}

function lengthOf({ tokens }: TokenReader, i: number): number {
  if (i < 0 || i >= tokens.count) return 0
  const hasInnerStop = (classesOf(tokens, i) & PERIOD) !== 0 ? MAX_LENGTH + 1 : 0
  return hasInnerStop + Math.min(tokens.ends[i] - tokens.starts[i], MAX_LENGTH)
}

function positionBucket(tokensBefore: number): number {
  if (tokensBefore < 4) return tokensBefore
  return tokensBefore < 7 ? 4 : tokensBefore < 12 ? 5 : tokensBefore < 20 ? 6 : tokensBefore < 32 ? 7 : 8
}

/** Tokens after `last` in its paragraph; `LOOK_AHEAD` stands for that many or more. */
function tokensLeft(reader: TokenReader, last: number): number {
  for (let i = last + 1; i <= last + LOOK_AHEAD; i++) {
    if (gapAfter(reader, i) >= GAP_LINE) return i - last
  }
  return LOOK_AHEAD + 1
}
