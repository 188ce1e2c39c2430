import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { endingTree, longestEnding } from "../../src/text/ending-tree"

/** Slow and obvious. */
function longestOf(endings: ReadonlyMap<string, number>, word: string): number | undefined {
  const own = [...endings.keys()].filter((ending) => word.endsWith(ending))
  const longest = own.sort((a, b) => b.length - a.length).at(0)
  return longest === undefined ? undefined : endings.get(longest)
}

describe("longestEnding", () => {
  it("finds what a search through all endings finds", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "\ud83d", "\ude00"), maxLength: 5 })
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 12 }), letters, (endings, word) => {
        const numbered = new Map(endings.map((ending, i) => [ending, i]))
        expect(longestEnding(endingTree(numbered), word)).toBe(longestOf(numbered, word))
      }),
    )
  })

  it("takes the empty ending where no other fits, and nothing where there is none", () => {
    expect(longestEnding(endingTree([["", 0] as const, ["s", 1] as const]), "word")).toBe(0)
    expect(longestEnding(endingTree<number>([]), "word")).toBeUndefined()
  })
})
