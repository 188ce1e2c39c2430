// Lists inside running text: "1) Bread 2) Milk", "a. Bread b. Milk", "• Bread • Milk".

import { CLOSE_PARENTHESIS, FULL_STOP } from "../text/codes"
import { GAP_NONE, gapAfter, type TokenReader } from "./reader"
import { SHAPE_NUMBER, shapeAt } from "./shapes"

/** The mark before a list item: what number it is, how it is written, and the first token after it. */
export interface ListMarker {
  readonly ordinal: number
  /** The kind of numeral and the marks after it; the items of one list have one style. */
  readonly style: string
  readonly tokenEnd: number
}

const BULLETS = "\u2022\u2043\u2023\u25aa\u25cf\u25e6\u00b7"
const FIRST_BULLET = 0xb7 // the least of their codes: nearly every token is ruled out by one comparison
const MAX_ITEM_DIGITS = 3
const FIRST_LETTER = 0x61

/** Whether token `i` is a bullet. */
export function isBullet({ text, tokens }: TokenReader, i: number): boolean {
  if (i >= tokens.count || tokens.ends[i] - tokens.starts[i] !== 1) return false
  return text.charCodeAt(tokens.starts[i]) >= FIRST_BULLET && BULLETS.includes(text.charAt(tokens.starts[i]))
}

/** The marker that starts at token `i`, after a bullet if there is one: "1.", "1)", "1.)", "a.", "a)". */
export function markerAt(reader: TokenReader, i: number): ListMarker | undefined {
  const first = isBullet(reader, i) ? i + 1 : i
  const ordinal = ordinalAt(reader, first)
  if (ordinal === undefined) return undefined
  const marksEnd = endOfMarks(reader, first)
  if (marksEnd === first + 1) return undefined
  const { text, tokens } = reader
  const marks = text.slice(tokens.ends[first], tokens.ends[marksEnd - 1])
  const numeral = shapeAt(reader, first) === SHAPE_NUMBER ? "1" : "a"
  return { ordinal, style: numeral + marks, tokenEnd: marksEnd }
}

function ordinalAt({ text, tokens }: TokenReader, i: number): number | undefined {
  if (i >= tokens.count) return undefined
  const numeral = text.slice(tokens.starts[i], Math.min(tokens.ends[i], tokens.starts[i] + MAX_ITEM_DIGITS + 1))
  if (/^[a-z]$/u.test(numeral)) return numeral.charCodeAt(0) - FIRST_LETTER + 1
  return /^[0-9]{1,3}$/u.test(numeral) ? Number(numeral) : undefined
}

// Up to two marks, close to the numeral: "." or ")" or ".)".
function endOfMarks(reader: TokenReader, numeral: number): number {
  const { text, tokens } = reader
  let end = numeral + 1
  while (end < tokens.count && end <= numeral + 2 && gapAfter(reader, end - 1) === GAP_NONE) {
    const unit = text.charCodeAt(tokens.starts[end])
    const isMark = (unit === FULL_STOP || unit === CLOSE_PARENTHESIS) && tokens.ends[end] - tokens.starts[end] === 1
    if (!isMark) break
    end++
  }
  return end
}
