// More training text out of the same corpora: copies of sentences in other case, with other names, and run together.

import type { GoldName, GoldSentence } from "./corpora"
import { randomNumbers } from "./random"

export interface CopyShares {
  /** Of the sentences with names: copied as a headline, in capitals, with other names. */
  readonly title: number
  readonly capitals: number
  readonly renamed: number
  /** Of the sentences that another of their document follows: one text with it, as when lines were lost. */
  readonly joined: number
}

const NAMELESS = 0.3 // of a share holds for sentences without names
const REPLACED_KINDS = 3 // person, organization, place
const SEED = 5

/** The sentences, and behind them copies of some. */
export function withCopies(sentences: readonly GoldSentence[], shares: CopyShares): GoldSentence[] {
  const random = randomNumbers(SEED)
  const pools = namePools(sentences)
  const joined = joinSome(sentences, shares.joined, random)
  const copies: GoldSentence[] = []
  for (const sentence of joined) {
    const factor = sentence.names.length > 0 ? 1 : NAMELESS
    if (random() < shares.title * factor) copies.push({ ...sentence, text: inTitleCase(sentence.text) })
    if (random() < shares.capitals * factor) copies.push({ ...sentence, text: inCapitals(sentence.text) })
    if (sentence.names.length > 0 && random() < shares.renamed) copies.push(renamed(sentence, pools, random))
  }
  return [...joined, ...copies]
}

function joinSome(sentences: readonly GoldSentence[], share: number, random: () => number): GoldSentence[] {
  const joined: GoldSentence[] = []
  for (const sentence of sentences) {
    const last = joined.at(-1)
    if (last?.document === undefined || last.document !== sentence.document || random() >= share) {
      joined.push(sentence)
      continue
    }
    const shift = last.text.length + 1
    const moved = sentence.names.map(({ start, end, kind }) => ({ start: start + shift, end: end + shift, kind }))
    joined[joined.length - 1] = { ...last, text: `${last.text} ${sentence.text}`, names: [...last.names, ...moved] }
  }
  return joined
}

/** For each kind the different names of the corpora, in the order in which they first stand there. */
function namePools(sentences: readonly GoldSentence[]): string[][] {
  const pools = Array.from({ length: REPLACED_KINDS }, () => new Set<string>())
  for (const { text, names } of sentences) {
    for (const { start, end, kind } of names) {
      const name = text.slice(start, end)
      if (kind < REPLACED_KINDS && /^\p{Lu}.*\p{Ll}/u.test(name)) pools[kind].add(name)
    }
  }
  return pools.map((pool) => [...pool])
}

/** The sentence about others: each person, organization and place has another name of its kind. */
function renamed(sentence: GoldSentence, pools: readonly string[][], random: () => number): GoldSentence {
  const chosen = new Map<string, string>()
  const names: GoldName[] = []
  let text = ""
  let at = 0
  for (const { start, end, kind } of sentence.names) {
    text += sentence.text.slice(at, start)
    const own = sentence.text.slice(start, end)
    const name = kind < REPLACED_KINDS ? (chosen.get(own) ?? pick(pools[kind], random)) : own
    chosen.set(own, name)
    names.push({ start: text.length, end: text.length + name.length, kind })
    text += name
    at = end
  }
  return { ...sentence, text: text + sentence.text.slice(at), names }
}

function pick(names: readonly string[], random: () => number): string {
  return names[Math.floor(random() * names.length)]
}

/** Every word with a capital, as in headlines; no offset changes. */
function inTitleCase(text: string): string {
  return text.replace(/(^|[^\p{L}\p{N}'’])(\p{Ll})/gu, (_, before: string, letter: string) => before + swapCase(letter))
}

function inCapitals(text: string): string {
  return Array.from(text, swapCase).join("")
}

function swapCase(letter: string): string {
  const capital = letter.toUpperCase()
  return capital.length === letter.length ? capital : letter
}
