// Ellipses typed with spaces: ". . .". Three leave something out inside a sentence; of four, one is the full stop (The Chicago
// Manual of Style, 13.50 to 13.55): the first if it touches the word before, else the last.

import { GAP_NONE, GAP_SPACE, gapAfter, type TokenReader } from "./reader"
import { SHAPE_STOP, SHAPE_TITLE, shapeAt } from "./shapes"

const STOPS_WITH_FULL_STOP = 4
const MAX_STOPS = 8 // longer rows are drawn lines; the bound keeps them linear

/** Whether a sentence ends after full stop `last`: 1 it does, -1 it does not; 0 if the stop is in no spaced row. */
export function spacedStops(reader: TokenReader, last: number): number {
  const first = edgeOfRow(reader, last, -1)
  const end = edgeOfRow(reader, last, 1)
  const length = end - first + 1
  if (length < 2) return 0
  if (length < STOPS_WITH_FULL_STOP) return last === end && startsWord(reader, end + 1) ? 0 : -1
  const fullStop = first > 0 && gapAfter(reader, first - 1) === GAP_NONE ? first : end
  return last === fullStop && startsWord(reader, end + 1) ? 1 : -1
}

function edgeOfRow(reader: TokenReader, from: number, step: -1 | 1): number {
  let edge = from
  while (Math.abs(edge - from) < MAX_STOPS && shapeAt(reader, edge + step) === SHAPE_STOP) {
    if (gapAfter(reader, Math.min(edge, edge + step)) !== GAP_SPACE) break
    edge += step
  }
  return shapeAt(reader, from) === SHAPE_STOP ? edge : from
}

// "I" is a capital letter anywhere, so it starts nothing.
function startsWord(reader: TokenReader, i: number): boolean {
  return shapeAt(reader, i) === SHAPE_TITLE
}
