// Tokens to sentences. Empty lines, line ends and list markers are settled first, then rules, and what they leave open is left to
// a judge: the learned model, or its trainer.

import type { SegmentationKnowledge } from "../language"
import { type Boundary, ENDS, isStopLike, ruleFor, stopBefore, UNDECIDED } from "./boundaries"
import type { TokenColumns } from "./columns"
import { isFolded, type LineBlock, measureBlock } from "./lines"
import { isBullet, type ListMarker, markerAt } from "./lists"
import { GAP_COLUMN, GAP_LINE, GAP_NONE, GAP_PARAGRAPH, GAP_SPACE, gapAfter, type TokenReader } from "./reader"
import { judgeWith } from "./sentence-model"
import {
  SHAPE_CAPITALS,
  SHAPE_CLOSER,
  SHAPE_EMOJI,
  SHAPE_LOWER,
  SHAPE_NUMBER,
  SHAPE_OPENER,
  SHAPE_TITLE,
  shapeAt,
  shapesOf,
} from "./shapes"

/** Says whether a sentence ends at a place that rules leave open. */
export type BoundaryJudge = (boundary: Boundary) => boolean

/**
 * Where the sentences of a text end: for each, in order, the number of the first token after it. They tile the tokens: the
 * last is the number of tokens; without tokens there are none.
 */
export function findSentenceEnds(tokens: TokenColumns, knowledge: SegmentationKnowledge): number[] {
  const reader = createReader(tokens, knowledge)
  return sentenceEndsBy(reader, judgeWith(reader, knowledge.sentenceModel()))
}

/** What the functions of this stage read. */
export function createReader(tokens: TokenColumns, knowledge: SegmentationKnowledge): TokenReader {
  return { text: tokens.units, tokens, knowledge, shapes: shapesOf(tokens.units, tokens) }
}

/** As `findSentenceEnds`, with a judge of one's own. */
export function sentenceEndsBy(reader: TokenReader, judge: BoundaryJudge): number[] {
  const { text, tokens } = reader
  const sentenceEnds: number[] = []
  let sentence = startSentence(reader, 0, undefined)
  let block: LineBlock = { end: 0, widestLine: 0 }
  for (let i = 0; i + 1 < tokens.count; i++) {
    include(reader, sentence, i)
    const gap = gapAfter(reader, i)
    if (sentence.marker === undefined && plainlyGoesOn(reader, i, gap)) continue
    if (gap === GAP_LINE && tokens.ends[i] >= block.end) block = measureBlock(text, tokens.starts[sentence.start])
    const ends =
      gap === GAP_PARAGRAPH ||
      (gap === GAP_LINE && (!isFoldedAfter(reader, i, block) || leavesCapitals(reader, sentence, i))) ||
      endsWithin(reader, i, gap, sentence, judge)
    if (!ends) continue
    sentenceEnds.push(i + 1)
    sentence = startSentence(reader, i + 1, gap === GAP_PARAGRAPH ? undefined : sentence.marker)
  }
  if (tokens.count > 0) sentenceEnds.push(tokens.count)
  return sentenceEnds
}

/** A sentence whose end is being looked for, and what is known of its tokens so far. */
interface OpenSentence {
  readonly start: number
  /** The list marker it starts with, or that of the item it belongs to. */
  readonly marker: ListMarker | undefined
  hasLowerCase: boolean
  open: number
}

function startSentence(reader: TokenReader, start: number, markerBefore: ListMarker | undefined): OpenSentence {
  return { start, marker: markerAt(reader, start) ?? markerBefore, hasLowerCase: false, open: 0 }
}

function include({ shapes }: TokenReader, sentence: OpenSentence, i: number): void {
  const shape = shapes[i]
  if (shape === SHAPE_LOWER) sentence.hasLowerCase = true
  else if (shape === SHAPE_OPENER) sentence.open++
  else if (shape === SHAPE_CLOSER) sentence.open--
}

// What most gaps are, told by two looks: nothing before a comma, or a space before a word in lower case. The rules say the same.
function plainlyGoesOn({ shapes }: TokenReader, i: number, gap: number): boolean {
  const shape = shapes[i]
  if (isStopLike(shape)) return false
  if (gap === GAP_NONE) return shape !== SHAPE_CLOSER
  return gap === GAP_SPACE && shapes[i + 1] === SHAPE_LOWER && shape !== SHAPE_EMOJI
}

function isFoldedAfter(reader: TokenReader, i: number, block: LineBlock): boolean {
  const { text, tokens } = reader
  if (isBullet(reader, i + 1) || markerAt(reader, i + 1) !== undefined) return false
  return isFolded(text, tokens.ends[i], tokens.starts[i + 1], tokens.ends[i + 1], block.widestLine)
}

// "MINUTES OF THE ETHICS COMMITTEE" above "University of Pretoria": a line in capitals is a heading, however wide it is.
function leavesCapitals({ shapes }: TokenReader, { start, hasLowerCase }: OpenSentence, i: number): boolean {
  const isLoud = !hasLowerCase && i > start && shapes[start] === SHAPE_CAPITALS && shapes[i] === SHAPE_CAPITALS
  return isLoud && shapes[i + 1] === SHAPE_TITLE
}

// Within a line, or over a line end that only folds it.
function endsWithin(
  reader: TokenReader,
  last: number,
  gap: number,
  sentence: OpenSentence,
  judge: BoundaryJudge,
): boolean {
  const { start, marker, hasLowerCase, open } = sentence
  if (gap !== GAP_NONE && startsNextItem(reader, last, marker)) return true
  if (marker !== undefined && last < marker.tokenEnd) return false
  if (gap === GAP_COLUMN && separatesColumns(reader, last)) return true
  const stop = stopBefore(reader, start, last)
  const boundary: Boundary = { sentenceStart: start, last, stop, isHeading: !hasLowerCase, open }
  const verdict = ruleFor(reader, boundary)
  return verdict === UNDECIDED ? judge(boundary) : verdict === ENDS
}

// "Author: Ann Lee     Source: The Times": columns of a page that was pasted as text.
function separatesColumns(reader: TokenReader, i: number): boolean {
  const before = shapeAt(reader, i)
  const endsField =
    before === SHAPE_TITLE || before === SHAPE_LOWER || before === SHAPE_CAPITALS || before === SHAPE_NUMBER
  return endsField && shapeAt(reader, i + 1) !== SHAPE_LOWER
}

function startsNextItem(reader: TokenReader, i: number, marker: ListMarker | undefined): boolean {
  if (isBullet(reader, i + 1)) return true
  if (marker === undefined || i < marker.tokenEnd) return false
  const next = markerAt(reader, i + 1)
  return next !== undefined && next.style === marker.style && next.ordinal === marker.ordinal + 1
}
