// Endings of words as a tree, walked from the last letter on: the longest of many endings is found without cutting a string.

/** What an ending stands for, if it is one, and the endings that are one code unit longer, by that code unit. */
export interface EndingTree<T> {
  readonly value: T | undefined
  readonly longer: ReadonlyMap<number, EndingTree<T>>
}

interface GrowingTree<T> {
  value: T | undefined
  readonly longer: Map<number, GrowingTree<T>>
}

/** The tree of these endings. The empty ending is one that every word has. */
export function endingTree<T>(endings: Iterable<readonly [ending: string, value: T]>): EndingTree<T> {
  const root: GrowingTree<T> = { value: undefined, longer: new Map() }
  for (const [ending, value] of endings) {
    let node = root
    for (let i = ending.length - 1; i >= 0; i--) {
      const unit = ending.charCodeAt(i)
      const next: GrowingTree<T> = node.longer.get(unit) ?? { value: undefined, longer: new Map() }
      node.longer.set(unit, next)
      node = next
    }
    node.value = value
  }
  return root
}

/** What the longest ending stands for that the word has, or undefined if it has none. */
export function longestEnding<T>(tree: EndingTree<T>, word: string): T | undefined {
  let { value } = tree
  let node: EndingTree<T> | undefined = tree
  for (let i = word.length - 1; i >= 0; i--) {
    node = node.longer.get(word.charCodeAt(i))
    if (node === undefined) break
    if (node.value !== undefined) value = node.value
  }
  return value
}
