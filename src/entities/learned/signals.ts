// What the network is told of a place beside its words: parts of listed names of several words, headlines, first words.

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import { onceFor } from "../../text/once"
import { withoutStop } from "../names/words"
import { NAMES } from "./candidates"
import { OUTSIDE } from "./labels"
import type { Word } from "./word"
import { type Casing, NUMBER } from "./word-features"

/** How many signals there are. */
export const SIGNAL_COUNT = 28

// Three bits, begin, inside and end, for each of three lists of names; then one bit for each of the others.
const BEGIN = 1
const INSIDE = 2
const END = 4
const PLACE = 0
const COUNTRY = 3
const ORGANIZATION = 6
const MOST_CAPITALIZED = 1 << 9
const MOST_CAPITALS = 1 << 10
const FIRST_WORD = 1 << 11
const FIRST_JUDGED = 12 // and on: one bit for each label but outside, set where the rules give it

const CASING_SIGNALS: Readonly<Record<Casing, number>> = {
  usual: 0,
  headline: MOST_CAPITALIZED,
  capitals: MOST_CAPITALS,
  small: MOST_CAPITALIZED | MOST_CAPITALS, // which no other casing has
}

const MAX_LISTED_WORDS = 5 // "democratic republic of the congo"

/** For each word of a sentence its signals as bits. */
export function findSignals(
  words: readonly Word[],
  casing: Casing,
  candidates: Uint8Array,
  judged: Uint8Array,
  names: NameKnowledge,
): number[] {
  const signals = new Array<number>(words.length).fill(CASING_SIGNALS[casing])
  let first = 0
  while (first < words.length && words[first].writing >= NUMBER) first++
  if (first < words.length) signals[first] |= FIRST_WORD
  for (let i = 0; i < words.length; i++) if (judged[i] !== OUTSIDE) signals[i] |= 1 << (FIRST_JUDGED + judged[i] - 1)
  for (let i = 0; i + 1 < words.length; i++) {
    if (candidates[i] === 1 && candidates[i + 1] === 1 && (words[i].role & NAMES) !== 0) {
      markListed(words, candidates, i, names, signals)
    }
  }
  return signals
}

// The longest listed name of two words or more that starts here.
function markListed(
  words: readonly Word[],
  candidates: Uint8Array,
  start: number,
  names: NameKnowledge,
  signals: number[],
): void {
  let key = foldName(words[start].norm)
  if (!names.placeStarts.has(key) && !otherStarts(names).has(key)) return
  let end = start + 1
  let bestEnd = 0
  let bestList = 0
  for (; end < words.length && end - start < MAX_LISTED_WORDS && candidates[end] === 1; end++) {
    key += ` ${foldName(withoutStop(words[end].norm))}`
    const list = names.countries.has(key)
      ? COUNTRY
      : names.places.has(key)
        ? PLACE
        : names.organizations.has(key)
          ? ORGANIZATION
          : -1
    if (list < 0) continue
    bestEnd = end
    bestList = list
  }
  if (bestEnd === 0) return
  signals[start] |= BEGIN << bestList
  signals[bestEnd] |= END << bestList
  for (let i = start + 1; i < bestEnd; i++) signals[i] |= INSIDE << bestList
}

/** The first words of listed names of several words, those of places excepted. */
const otherStarts = onceFor(({ countries, organizations }: NameKnowledge): ReadonlySet<string> => {
  const starts = new Set<string>()
  for (const list of [countries, organizations]) {
    for (const name of list) if (name.includes(" ")) starts.add(name.slice(0, name.indexOf(" ")))
  }
  return starts
})
