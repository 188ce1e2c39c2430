// What a single line end means: the end of a heading, a list item, a paragraph; or only that the line was full.

import { NEWLINE, SPACE, unitClasses } from "../text/characters"

// Mail programs and typewritten texts fold lines between these widths; a shorter line is a heading or an item, a longer one
// was not folded at all.
const MIN_FOLDED_WIDTH = 45
const MAX_FOLDED_WIDTH = 100
const MIN_LINE_BEFORE_LOWER_CASE = 20 // a line of this length that goes on with a small letter was folded

/** A block of lines without an empty line in it. */
export interface LineBlock {
  readonly end: number
  readonly widestLine: number
}

/** Measures the block whose first line starts at `start`. */
export function measureBlock(text: string, start: number): LineBlock {
  const classes = unitClasses()
  let widestLine = 0
  let lineStart = start
  let isEmptyLine = false
  let end = start
  for (; end < text.length; end++) {
    const unitClass = classes[text.charCodeAt(end)]
    if (unitClass === NEWLINE) {
      if (isEmptyLine && text.charCodeAt(end - 1) !== 0x0d) break
      widestLine = Math.max(widestLine, end - lineStart)
      lineStart = end + 1
      isEmptyLine = true
    } else if (unitClass !== SPACE) {
      isEmptyLine = false
    }
  }
  return { end, widestLine: Math.max(widestLine, end - lineStart) }
}

/**
 * Whether the line end after `lineEnd` only folds a sentence: the next word, from `nextStart` to `nextEnd`, would have made the
 * line wider than any line of its block, or is in lower case after a line of some length.
 */
export function isFolded(
  text: string,
  lineEnd: number,
  nextStart: number,
  nextEnd: number,
  widestLine: number,
): boolean {
  const width = lineEnd - startOfLine(text, lineEnd)
  const next = text.charAt(nextStart)
  const isLowerCase = next !== next.toUpperCase()
  if (isLowerCase && width >= MIN_LINE_BEFORE_LOWER_CASE) return true
  if (widestLine < MIN_FOLDED_WIDTH || widestLine > MAX_FOLDED_WIDTH) return false
  return width + 1 + nextEnd - nextStart > widestLine
}

function startOfLine(text: string, lineEnd: number): number {
  const classes = unitClasses()
  let start = lineEnd
  while (start > 0 && classes[text.charCodeAt(start - 1)] !== NEWLINE) start--
  return start
}
