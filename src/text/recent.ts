// A memory of bounded size for what is worked out once and asked for often.

/** A map that forgets what was not asked for lately. */
export interface RecentMap<Key, Value> {
  readonly get: (key: Key) => Value | undefined
  readonly set: (key: Key, value: Value) => void
}

/**
 * A map of at most `limit` keys. Where there is no room for one more, a hand goes round over the entries and throws out the first
 * that was not asked for since it came by last (Corbató, "A paging experiment with the Multics system", 1968): nearly as good as
 * the one longest not asked for, and to ask costs no more than to set a mark.
 */
export function recentMap<Key, Value>(limit: number): RecentMap<Key, Value> {
  const places = new Map<Key, number>()
  // By place.
  const keys: Key[] = []
  const values: Value[] = []
  const wasAsked = new Uint8Array(limit)
  let hand = 0
  const freePlace = (): number => {
    if (keys.length < limit) return keys.length
    for (; wasAsked[hand] === 1; hand = (hand + 1) % limit) wasAsked[hand] = 0
    const place = hand
    places.delete(keys[place])
    hand = (hand + 1) % limit
    return place
  }
  return {
    get(key) {
      const place = places.get(key)
      if (place === undefined) return undefined
      wasAsked[place] = 1
      return values[place]
    },
    set(key, value) {
      const known = places.get(key)
      const place = known ?? freePlace()
      wasAsked[place] = known === undefined ? 0 : 1
      keys[place] = key
      values[place] = value
      places.set(key, place)
    },
  }
}

/** Longer words are addresses and worse, which do not come back. */
export const LONGEST_WORD = 40

const SHORTEST_SLICE = 13 // engines copy shorter ones

/** A `recentMap` for words of texts: long ones are not kept, and none keeps alive the text that it was cut from. */
export function recentWords<Value>(limit: number): RecentMap<string, Value> {
  const words = recentMap<string, Value>(limit)
  return {
    get: words.get,
    set(word, value) {
      if (word.length <= LONGEST_WORD) words.set(detached(word), value)
    },
  }
}

/** The same characters in a string of their own: a slice keeps the whole text that it was cut from in memory. */
export function detached(slice: string): string {
  return slice.length < SHORTEST_SLICE ? slice : slice.split("").join("")
}
