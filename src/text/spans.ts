// Spans: pairs of positions in a text. What more than one stage needs of them.

import type { Span } from "../types"

/** Order of the text: by start, and of two that start together the longer first. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

/** Whether spans `first` to `last` stand together, each beginning where the one before it ends: "Jong", "-", "un". */
export function areJoined(spans: readonly Span[], first: number, last: number): boolean {
  for (let i = first + 1; i <= last; i++) if (spans[i].start !== spans[i - 1].end) return false
  return true
}

/** The number of the first of some spans that ends behind a position, or how many there are. They must ascend without overlap. */
export function firstEndingBehind(spans: readonly Span[], position: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (spans[middle].end <= position) low = middle + 1
    else high = middle
  }
  return low
}

/** The first of some spans that shares a character with a span, or undefined. They must ascend without overlap. */
export function firstOverlapping<S extends Span>(spans: readonly S[], { start, end }: Span): S | undefined {
  const next = spans.at(firstEndingBehind(spans, start))
  return next !== undefined && next.start < end ? next : undefined
}

/** Some spans with others among them, which take the place of those they overlap. Both must ascend without overlap; so does the result. */
export function withSpans<S extends Span>(spans: readonly S[], others: readonly S[]): S[] {
  if (others.length === 0) return [...spans]
  return [...spans.filter((span) => firstOverlapping(others, span) === undefined), ...others].sort(byPosition)
}
