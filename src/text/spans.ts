// Spans: pairs of positions in a text. What more than one stage needs of them.

import type { Span } from "../types"

/** Order of the text: by start, and of two that start together the longer first. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}
