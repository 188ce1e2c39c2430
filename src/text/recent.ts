// A memory of bounded size for what is worked out once and asked for often.

/** A map that forgets what was not asked for lately. */
export interface RecentMap<Key, Value> {
  readonly get: (key: Key) => Value | undefined
  readonly set: (key: Key, value: Value) => void
}

interface Entry<Key, Value> {
  readonly key: Key
  value: Value
  wasAsked: boolean
}

/**
 * A map of at most `limit` keys. Where there is no room for one more, a hand goes round over the entries and throws out the first
 * that was not asked for since it came by last (Corbató, "A paging experiment with the Multics system", 1968): nearly as good as
 * the one longest not asked for, and to ask costs no more than to set a mark.
 */
export function recentMap<Key, Value>(limit: number): RecentMap<Key, Value> {
  const entries = new Map<Key, Entry<Key, Value>>()
  const ring: Entry<Key, Value>[] = []
  let hand = 0
  const freePlace = (): number => {
    if (ring.length < limit) return ring.length
    for (; ring[hand].wasAsked; hand = (hand + 1) % limit) ring[hand].wasAsked = false
    const place = hand
    entries.delete(ring[place].key)
    hand = (hand + 1) % limit
    return place
  }
  return {
    get(key) {
      const entry = entries.get(key)
      if (entry === undefined) return undefined
      entry.wasAsked = true
      return entry.value
    },
    set(key, value) {
      const known = entries.get(key)
      if (known !== undefined) {
        known.value = value
        known.wasAsked = true
        return
      }
      const entry = { key, value, wasAsked: false }
      ring[freePlace()] = entry
      entries.set(key, entry)
    },
  }
}
