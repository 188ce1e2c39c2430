// Frequent words with the lemmas that WordNet gives them, as wink-lemmatizer finds them: "roses" and "smelled" are in no treebank
// and in no list of compromise's, and rules of endings alone make "ros" and "smel" of them.

import { createRequire } from "node:module"
import lemmatizer from "wink-lemmatizer"
import type { GoldWord } from "./ud"

/** How many of the commonest words are asked for: 40,000 are right in 3 words less of both dev sets, 120,000 in one less. */
export const FREQUENT_WORDS = 80_000

/** What may be an inflected form. Irregular verbs and nouns that end otherwise, "flung" and "mice", come from compromise. */
const INFLECTED = { VERB: /s$|[dtn]$|ing$/u, NOUN: /s$|men$/u, ADJ: /er$|est$/u } as const
type InflectedTag = keyof typeof INFLECTED

/** In WordNet's numbers of senses: the first of the part of speech, and the one behind its last. */
const SENSES = { ADJ: [0, 2], NOUN: [3, 29], VERB: [29, 44] } as const

const LEMMATIZERS = { VERB: lemmatizer.verb, NOUN: lemmatizer.noun, ADJ: lemmatizer.adjective }
export const PLAIN_WORD = /^[a-z]+$/u
const SHORTEST = 3 // shorter lemmas are mostly units and letters: "gas" is no plural of "ga"

const require = createRequire(import.meta.url)
const places = require("wink-lexicon/src/wn-words.js") as Readonly<Record<string, number>>
const senses = require("wink-lexicon/src/wn-word-senses.js") as readonly (readonly number[])[]

/**
 * Verbs, nouns and adjectives among the words, inflected or not, each with its lemma. A word that may be both, "glasses", is left
 * out; so are adjectives that no ending could mislead, for WordNet writes "french" small.
 *
 * @param words Lower case.
 */
export function wordNetWords(words: readonly string[]): GoldWord[] {
  const known = words.filter((word) => PLAIN_WORD.test(word) && word.length >= SHORTEST)
  return known.flatMap((form) =>
    (Object.keys(INFLECTED) as InflectedTag[]).flatMap((tag) => {
      const mayBeInflected = INFLECTED[tag].test(form)
      if (!mayBeInflected && tag === "ADJ") return []
      const lemma = mayBeInflected ? LEMMATIZERS[tag](form) : form
      const isKnown = isWordOf(tag, form) === (lemma === form) && lemma.length >= SHORTEST
      return isKnown && !mayEndInE(tag, form, lemma) ? [{ form, tag, lemma }] : []
    }),
  )
}

// "fined" is of "fine", though WordNet has "fin" too and asks for that first.
function mayEndInE(tag: InflectedTag, form: string, lemma: string): boolean {
  return lemma !== form && form.startsWith(`${lemma}e`) && isWordOf(tag, `${lemma}e`)
}

function isWordOf(tag: InflectedTag, word: string): boolean {
  const [first, end] = SENSES[tag]
  const place: unknown = Object.hasOwn(places, word) ? places[word] : undefined
  return typeof place === "number" && senses[place].some((sense) => sense >= first && sense < end)
}
