// Spans: pairs of positions in a text. The only arithmetic on offsets that more than one stage needs.

import type { Span } from "../types"

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Order of the text: by start, and of two that start together the longer first. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}
