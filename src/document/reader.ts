// Questions about tokens that are still columns, for the stages that read them before objects are made.

import type { SegmentationKnowledge } from "../language"
import { NEWLINE, unitClasses } from "../text/characters"
import { normalizeKey } from "../text/normalize"
import type { TokenColumns } from "./columns"

export interface TokenReader {
  readonly text: string
  readonly tokens: TokenColumns
  /** The shape of each token: one of the SHAPE_ numbers of `shapes.ts`. */
  readonly shapes: readonly number[]
  readonly knowledge: SegmentationKnowledge
}

/** What stands between two tokens: nothing, a space, space as between columns, one line end, or an empty line. */
export const GAP_NONE = 0
export const GAP_SPACE = 1
export const GAP_COLUMN = 2
export const GAP_LINE = 3
export const GAP_PARAGRAPH = 4

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const PARAGRAPH_SEPARATOR = 0x2029
const TAB = 0x09
const MIN_COLUMN_SPACES = 4 // two or three also stand after full stops, or fill a justified line

/** What stands between token `i` and the next; a paragraph's end after the last token. */
export function gapAfter({ text, tokens }: TokenReader, i: number): number {
  if (i + 1 >= tokens.count) return GAP_PARAGRAPH
  const start = tokens.ends[i]
  const end = tokens.starts[i + 1]
  if (end === start) return GAP_NONE
  if (end === start + 1 && text.charCodeAt(start) === 0x20) return GAP_SPACE
  const classes = unitClasses()
  let gap = end - start >= MIN_COLUMN_SPACES ? GAP_COLUMN : GAP_SPACE
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === TAB && gap === GAP_SPACE) gap = GAP_COLUMN
    if (classes[unit] !== NEWLINE) continue
    if (unit === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) continue // counted at the line feed
    if (gap === GAP_LINE || unit === PARAGRAPH_SEPARATOR) return GAP_PARAGRAPH
    gap = GAP_LINE
  }
  return gap
}

/** The key of token `i`, as `normalizeKey` gives it; empty before the first and after the last token. */
export function normAt({ text, tokens }: TokenReader, i: number): string {
  return i >= 0 && i < tokens.count ? normalizeKey(text.slice(tokens.starts[i], tokens.ends[i])) : ""
}
