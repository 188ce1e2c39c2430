// Where a name can be: near capitals and near words of name lists. Everywhere else the network need not look, which is most of
// its speed.

import { LOWER, MARK, NUMBER, type WordFeatures } from "./word-features"

// What a word can do in a name, as bits.
export const NAMES = 1 // by its capital, or because it is on a list of names or in no dictionary
export const LINKS = 2 // can stand between two words that name: "of", "de", "&", "-", "747"
export const JOINS = 4 // makes one word of its neighbours: "-" in "Kim Jong-un"
export const SIGN = 8 // "@" and "#" before a word
export const TOUCHES = 16 // belongs to the name that it stands beside, if to any: "'s", "747", "al"

const MIN_UNKNOWN_LENGTH = 3
const MAX_LINKS = 3 // "Ministry of Foreign and European Affairs", "United Nations in the United States"
const MAX_SHORT = 4 // "al", "bin", "van"

/**
 * What a word can do in a name. `isKnown`: it is among the words that the network has vectors for; `mayName`: it may name though it
 * is in small letters.
 */
export function wordRole(text: string, features: WordFeatures, isKnown: boolean, mayName: boolean): number {
  const { writing, isListed, isOrdinary } = features
  if (text[0] === "@" || text[0] === "#") return text.length === 1 ? SIGN : NAMES
  if (writing === NUMBER) return LINKS | TOUCHES
  if (writing === MARK) return markRole(text)
  if (writing !== LOWER) return NAMES
  const isUnknown = !isKnown && !isOrdinary && text.length >= MIN_UNKNOWN_LENGTH
  return LINKS | (isListed || isUnknown || mayName ? NAMES : 0) | (text.length <= MAX_SHORT ? TOUCHES : 0)
}

function markRole(text: string): number {
  if (text === "-" || text === "–" || text === "_" || text === "‐" || text === "‑") return LINKS | JOINS
  return text === "&" || text === "/" || text === "." || text === "'" || text === "’" ? LINKS : 0
}

/** 1 for each token of a sentence at which a name can be, 0 for the others; each word has its role. */
export function findCandidates(words: readonly { readonly role: number }[]): Uint8Array {
  const count = words.length
  const candidates = new Uint8Array(count)
  let lastName = Number.NEGATIVE_INFINITY // the last word that names, if only links follow it
  for (let i = 0; i < count; i++) {
    const { role } = words[i]
    if ((role & SIGN) !== 0 && i + 1 < count) candidates.fill(1, i, i + 2)
    if ((role & JOINS) !== 0) markJoined(words, candidates, i)
    if ((role & NAMES) !== 0) {
      if (i - lastName <= MAX_LINKS + 1) candidates.fill(1, lastName, i)
      candidates[i] = 1
      if (i > 0 && (words[i - 1].role & TOUCHES) !== 0) candidates[i - 1] = 1
      if (i + 1 < count && (words[i + 1].role & TOUCHES) !== 0) candidates[i + 1] = 1
      lastName = i
    } else if ((role & LINKS) === 0) lastName = Number.NEGATIVE_INFINITY
  }
  return candidates
}

function markJoined(words: readonly { readonly role: number }[], candidates: Uint8Array, i: number): void {
  const before = i > 0 ? words[i - 1].role : 0
  const after = i + 1 < words.length ? words[i + 1].role : 0
  if (((before | after) & NAMES) === 0) return
  candidates[i] = 1
  if (before !== 0) candidates[i - 1] = 1
  if (after !== 0) candidates[i + 1] = 1
}
