// Frequent words with the lemmas that WordNet gives them, as wink-lemmatizer finds them: "roses" and "smelled" are in no treebank
// and in no list of compromise's, and rules of endings alone make "ros" and "smel" of them.

import { createRequire } from "node:module"
import lemmatizer from "wink-lemmatizer"
import type { GoldWord } from "./ud"

/** How many of the commonest words are asked for: 40,000 are right in 3 words less of both dev sets, 120,000 in one less. */
export const FREQUENT_WORDS = 80_000

/** What may be an inflected form, by its ending. */
const INFLECTED = { VERB: /s$|[dtn]$|ing$/u, NOUN: /s$|men$/u, ADJ: /er$|est$/u } as const
/** Plurals of Greek and Latin, and what may be their singular: "spectra" and "loci", but not "capita" of "caput". */
const LEARNED_PLURALS = [
  { plural: /a$/u, singular: /(?:um|on)$/u },
  { plural: /i$/u, singular: /(?:us|o)$/u },
  { plural: /ae$/u, singular: /a$/u },
] as const
/** What doubles its last letter before an ending: "scrap". */
const SHORT_VERB = /^[^aeiou]*[aeiou][^aeiouwxy]$/u
/** What looks like the participle of a verb: "unsigned", "seafaring". */
const PARTICIPLE = /(?:ed|ing|en)$/u
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
  return known.flatMap((form) => (Object.keys(INFLECTED) as InflectedTag[]).flatMap((tag) => wordOf(form, tag)))
}

/**
 * Adjectives that look like participles and are of no verb, "undisputed", as verbs that are their own lemma: where the tagger
 * takes one for a verb, it errs. No ending can be learned from them.
 */
export function adjectivesLikeParticiples(words: readonly string[]): GoldWord[] {
  return words
    .filter((form) => PLAIN_WORD.test(form) && PARTICIPLE.test(form) && isAdjectiveOnly(form))
    .map((form) => ({ form, tag: "VERB", lemma: form }))
}

function isAdjectiveOnly(form: string): boolean {
  return isWordOf("ADJ", form) && !isWordOf("VERB", form) && lemmatizer.verb(form) === form
}

function wordOf(form: string, tag: InflectedTag): GoldWord[] {
  const mayBeInflected = INFLECTED[tag].test(form)
  if (!mayBeInflected && tag === "ADJ") return []
  const found = mayBeInflected || isIrregular(form, tag) ? LEMMATIZERS[tag](form) : form
  const lemma = isOfSilentE(tag, form, found) ? `${found}e` : found
  const isKnown = isWordOf(tag, form) === (lemma === form) && lemma.length >= SHORTEST
  return isKnown && !mayEndInE(tag, form, lemma) ? [{ form, tag, lemma }] : []
}

// "swore", "rewrote"; "millennia". A form that is a word of its own, "saw", may be of that.
function isIrregular(form: string, tag: InflectedTag): boolean {
  if (isWordOf(tag, form)) return false
  if (tag === "VERB") return true
  const lemma = LEMMATIZERS[tag](form)
  return LEARNED_PLURALS.some(({ plural, singular }) => plural.test(form) && singular.test(lemma))
}

// "scraping" is of "scrape": of "scrap" it would be "scrapping".
function isOfSilentE(tag: InflectedTag, form: string, lemma: string): boolean {
  return form === `${lemma}ing` && SHORT_VERB.test(lemma) && isWordOf(tag, `${lemma}e`)
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
