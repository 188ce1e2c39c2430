// The rules that settle whether a sentence ends after a token, before any model is asked.

import { isSmallCode } from "../text/letter-case"
import { GAP_NONE, gapAfter, normAt, type TokenReader } from "./reader"
import {
  SHAPE_ABBREVIATION,
  SHAPE_CAPITAL,
  SHAPE_CAPITALS,
  SHAPE_CLOSER,
  SHAPE_COLON,
  SHAPE_COMMA,
  SHAPE_DASH,
  SHAPE_ELLIPSIS,
  SHAPE_EMOJI,
  SHAPE_LOWER,
  SHAPE_NUMBER,
  SHAPE_OPENER,
  SHAPE_STOP,
  SHAPE_TERMINAL,
  SHAPE_TITLE,
  shapeAt,
} from "./shapes"
import { spacedStops } from "./spaced-stops"

const NAME_SHAPES: ReadonlySet<number> = new Set([SHAPE_TITLE, SHAPE_CAPITAL, SHAPE_CAPITALS, SHAPE_ABBREVIATION])

/** What the rules say of a place: the sentence goes on, it ends, or they cannot tell. */
export const GOES_ON = -1
export const UNDECIDED = 0
export const ENDS = 1

/** A place where a sentence may end. */
export interface Boundary {
  /** The first token of the sentence. */
  readonly sentenceStart: number
  /** The last token the sentence would have. */
  readonly last: number
  /** The stop before the closing quotes and brackets; `last` where nothing closes. */
  readonly stop: number
  /** Whether the sentence so far has no word in lower case. */
  readonly isHeading: boolean
  /** Brackets and quotation marks opened in the sentence less those closed. */
  readonly open: number
}

const MAX_CLOSERS = 4
const MIN_PLAIN_WORD_LENGTH = 4 // shorter words before a full stop may be abbreviations that no list has
const MAX_TOKENS_BEFORE_TIME = 3 // "At 5 a.m. Mr. Smith": too short for a sentence
const MAX_DATELINE_TOKENS = 8
const MAX_TOKENS_TO_SPEECH_VERB = 3 // "Stop!" Ann Lee said

/** Where the sentence from `sentenceStart` to `last` ends before its closing quotes and brackets. */
export function stopBefore(reader: TokenReader, sentenceStart: number, last: number): number {
  let stop = last
  while (stop > sentenceStart && last - stop < MAX_CLOSERS && shapeAt(reader, stop) === SHAPE_CLOSER) stop--
  return stop
}

/** `ENDS`, `GOES_ON` or `UNDECIDED`. */
export function ruleFor(reader: TokenReader, boundary: Boundary): number {
  const { last, stop } = boundary
  const stopShape = shapeAt(reader, stop)
  const nextShape = shapeAt(reader, last + 1)
  if (isStopLike(stopShape)) {
    const stops = spacedStops(reader, last)
    if (stops !== UNDECIDED) return stops
  }
  if (nextShape === SHAPE_CLOSER || nextShape === SHAPE_COMMA || nextShape === SHAPE_COLON) return GOES_ON
  if (nextShape === SHAPE_STOP || nextShape === SHAPE_TERMINAL) return GOES_ON
  if (nextShape === SHAPE_DASH && isDateline(boundary)) return GOES_ON
  if (gapAfter(reader, last) === GAP_NONE) return ruleWithoutSpace(stopShape, nextShape)
  if (stopShape === SHAPE_ABBREVIATION) return ruleAfterAbbreviation(reader, boundary, nextShape)
  if (isStopLike(stopShape)) return ruleAfterStop(reader, boundary, stopShape, nextShape)
  if (stopShape === SHAPE_EMOJI) return UNDECIDED
  return nextShape === SHAPE_LOWER || leadsOn(stopShape) ? GOES_ON : UNDECIDED
}

// "PORTLAND, Ore. — The owl"
function isDateline({ sentenceStart, last, isHeading }: Boundary): boolean {
  return isHeading && last - sentenceStart < MAX_DATELINE_TOKENS
}

// A sentence without a stop ends after a name or a number, in a heading or a signature. Treebanks also end some after "the
// following:" and after the dash of "London, May 1 (AP) —": 0.4 F1 that plain prose would pay for.
function leadsOn(shape: number): boolean {
  return shape === SHAPE_LOWER || shape === SHAPE_COMMA || shape === SHAPE_COLON || shape === SHAPE_DASH
}

/** Whether a token of this shape ends sentences: a full stop, question or exclamation mark, or an ellipsis. */
export function isStopLike(shape: number): boolean {
  return shape === SHAPE_STOP || shape === SHAPE_TERMINAL || shape === SHAPE_ELLIPSIS
}

// "It is done.The next": a space is missing.
function ruleWithoutSpace(stopShape: number, nextShape: number): number {
  return isStopLike(stopShape) && (nextShape === SHAPE_TITLE || nextShape === SHAPE_CAPITAL) ? UNDECIDED : GOES_ON
}

function ruleAfterStop(reader: TokenReader, boundary: Boundary, stopShape: number, nextShape: number): number {
  const { last, stop } = boundary
  if (stop < last) return ruleAfterClosers(reader, boundary, stopShape, nextShape)
  if (stopShape === SHAPE_TERMINAL && nextShape === SHAPE_LOWER && endsName(reader, boundary)) return GOES_ON
  if (nextShape !== SHAPE_TITLE || shapeAt(reader, stop - 1) !== SHAPE_LOWER) return UNDECIDED
  if (stopShape === SHAPE_STOP) return isPlainWord(reader, stop - 1) ? ENDS : UNDECIDED
  // "They left... Nobody saw", not "they ... Nobody": ends in 35 of the 38 such places of the training treebanks
  return stopShape === SHAPE_ELLIPSIS && gapAfter(reader, stop - 1) === GAP_NONE ? ENDS : UNDECIDED
}

function ruleAfterClosers(reader: TokenReader, boundary: Boundary, stopShape: number, nextShape: number): number {
  const { last, stop } = boundary
  if (nextShape === SHAPE_LOWER) return GOES_ON // "Why?" he asked
  if (stopShape === SHAPE_TERMINAL && isFollowedBySpeechVerb(reader, last)) return GOES_ON // "Why?" Lee asked
  const isOmission = stopShape === SHAPE_ELLIPSIS && shapeAt(reader, stop - 1) === SHAPE_OPENER // [...]
  return isOmission && nextShape !== SHAPE_TITLE ? GOES_ON : UNDECIDED
}

// "He works at Yahoo! in Sunnyvale": a capital inside the sentence, and none after the mark.
function endsName(reader: TokenReader, { sentenceStart, stop }: Boundary): boolean {
  return (
    stop - sentenceStart > 1 && shapeAt(reader, stop - 1) === SHAPE_TITLE && shapeAt(reader, stop - 2) === SHAPE_LOWER
  )
}

function isPlainWord({ tokens }: TokenReader, i: number): boolean {
  return tokens.ends[i] - tokens.starts[i] >= MIN_PLAIN_WORD_LENGTH
}

// A capital on "She" or "The" starts a sentence: they would be lower case between a quotation and its verb.
function isFollowedBySpeechVerb(reader: TokenReader, last: number): boolean {
  if (reader.knowledge.sentenceStarters.has(normAt(reader, last + 1))) return false
  for (let i = last + 1; i <= last + MAX_TOKENS_TO_SPEECH_VERB; i++) {
    const shape = shapeAt(reader, i)
    if (shape === SHAPE_LOWER) return reader.knowledge.speechVerbs.has(normAt(reader, i))
    if (shape !== SHAPE_TITLE && shape !== SHAPE_ABBREVIATION && shape !== SHAPE_CAPITAL) return false
  }
  return false
}

function ruleAfterAbbreviation(reader: TokenReader, boundary: Boundary, nextShape: number): number {
  const { sentenceStart, last, stop } = boundary
  if (nextShape === SHAPE_LOWER) return GOES_ON
  const abbreviation = normAt(reader, stop).slice(0, -1)
  const use = reader.knowledge.abbreviations.words.get(abbreviation) ?? (abbreviation.length === 1 ? "name" : "either")
  if (use === "inside" || use === "number") return GOES_ON
  if (use === "versus" && isSmall(reader, stop) && NAME_SHAPES.has(nextShape)) return GOES_ON
  const isBehindSmall = shapeAt(reader, stop - 1) === SHAPE_LOWER
  if (use === "letter" && !isSmall(reader, stop) && isBehindSmall && mayBegin(nextShape)) return ENDS
  const isInName = use === "name" || use === "letter"
  const next = normAt(reader, last + 1)
  if (reader.knowledge.sentenceStarters.has(next)) return isInName ? UNDECIDED : ENDS // "in the U.S. How"
  if (isInName) return GOES_ON
  if (shapeAt(reader, stop - 1) === SHAPE_NUMBER && isTitle(reader, next)) {
    return stop - sentenceStart <= MAX_TOKENS_BEFORE_TIME ? GOES_ON : ENDS // "at 6 p.m. Mr. Smith"
  }
  return UNDECIDED
}

function mayBegin(shape: number): boolean {
  return NAME_SHAPES.has(shape) || shape === SHAPE_OPENER
}

// "v." stands between two parties, "V." for a name.
function isSmall({ text, tokens }: TokenReader, i: number): boolean {
  return isSmallCode(text.charCodeAt(tokens.starts[i]))
}

function isTitle({ knowledge }: TokenReader, norm: string): boolean {
  return norm.endsWith(".") && knowledge.abbreviations.words.get(norm.slice(0, -1)) === "name"
}
