// A memory of bounded size for what is worked out once and asked for often.

/** A map that forgets what was not asked for lately. */
export interface RecentMap<Key, Value> {
  readonly get: (key: Key) => Value | undefined
  readonly set: (key: Key, value: Value) => void
}

/**
 * A map of at most `2 * limit` keys, of which the last `limit` that were asked for or set are never forgotten. Two generations: when
 * the young one is full it becomes the old one, and of the old one only what is asked for again lives on. To drop everything at the
 * bound would forget the commonest words again and again.
 */
export function recentMap<Key, Value>(limit: number): RecentMap<Key, Value> {
  let young = new Map<Key, Value>()
  let old = new Map<Key, Value>()
  const set = (key: Key, value: Value): void => {
    if (young.size >= limit) {
      old = young
      young = new Map()
    }
    young.set(key, value)
  }
  const get = (key: Key): Value | undefined => {
    const known = young.get(key)
    if (known !== undefined) return known
    const remembered = old.get(key)
    if (remembered !== undefined) set(key, remembered)
    return remembered
  }
  return { get, set }
}
