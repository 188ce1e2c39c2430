// Phrases inside phrases: "cooperation" inside "regional cooperation".

/** What deciding between a phrase and a longer one needs. */
export interface Nestable {
  readonly stems: readonly string[]
  readonly aloneCount: number
}

/** Standing alone once may be a slip of a writer who means the longer phrase; twice is a phrase of its own. */
const MIN_ALONE = 2

/**
 * The phrases without those that lie inside a better one and do not stand on their own, best first as they came. Time grows with
 * the number of phrases; their length is bounded.
 */
export function dropNested<P extends Nestable>(ranked: readonly P[]): P[] {
  const insideBetter = new Set<string>()
  return ranked.filter(({ stems, aloneCount }) => {
    const isKept = aloneCount >= MIN_ALONE || !insideBetter.has(stems.join(" "))
    if (isKept) for (const part of partsOf(stems)) insideBetter.add(part)
    return isKept
  })
}

/** All shorter runs of stems: of "a b c" these are "a", "a b", "b", "b c", "c". */
function partsOf(stems: readonly string[]): string[] {
  return stems.flatMap((_, from) =>
    stems.slice(from).flatMap((_, i) => {
      const length = i + 1
      return length < stems.length ? [stems.slice(from, from + length).join(" ")] : []
    }),
  )
}
