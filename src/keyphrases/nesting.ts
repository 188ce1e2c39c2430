// Phrases inside phrases: "cooperation" inside "regional cooperation".

/** What deciding between a phrase and a longer one needs. */
export interface Nestable {
  readonly lemmas: readonly string[]
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
  return ranked.filter(({ lemmas, aloneCount }) => {
    const isKept = aloneCount >= MIN_ALONE || !insideBetter.has(lemmas.join(" "))
    if (isKept) for (const part of partsOf(lemmas)) insideBetter.add(part)
    return isKept
  })
}

/** All shorter runs of lemmas: of "a b c" these are "a", "a b", "b", "b c", "c". */
function partsOf(lemmas: readonly string[]): string[] {
  return lemmas.flatMap((_, from) =>
    lemmas.slice(from).flatMap((_, i) => {
      const length = i + 1
      return length < lemmas.length ? [lemmas.slice(from, from + length).join(" ")] : []
    }),
  )
}
