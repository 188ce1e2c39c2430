// Words with lemmas from elsewhere, so that rules are learned from more than the treebanks happen to hold: "smiled" is in none of
// them, "filed" is. Most come from compromise, whose conjugator knows the irregular ones, the others from WordNet.

import nlp from "compromise"
import type { OtherWords } from "./lemma-rules"
import type { GoldWord } from "./ud"
import { adjectivesLikeParticiples, PLAIN_WORD, wordNetWords } from "./wordnet-words"

interface Transforms {
  readonly verb: { readonly conjugate: (infinitive: string, model: object) => Readonly<Record<string, string>> }
  readonly noun: { readonly toPlural: (singular: string, model: object) => string }
  readonly adjective: {
    readonly toComparative: (adjective: string, model: object) => string
    readonly toSuperlative: (adjective: string, model: object) => string
  }
}

const VERB_FORMS = ["PastTense", "PresentTense", "Gerund", "Participle"] as const
const UNSTRESSED_L = /[aeiou][^aeiou]+[aeiou]l$/u // "travel", not "feel"
const L_ENDING = /l(ed|ing)$/u

/** What compromise inflects, and what else WordNet knows of the words, each with its lemma. */
export function wordsWithLemmas(words: readonly string[]): OtherWords {
  const inflected = inflectedWords()
  const isInflected = new Set(inflected.map(keyOf))
  return {
    words: [...inflected, ...wordNetWords(words).filter((word) => !isInflected.has(keyOf(word)))],
    exceptions: adjectivesLikeParticiples(words),
  }
}

/** Inflected verbs, plurals, comparatives and superlatives, each with its lemma; forms that two words share are left out. Sorted. */
function inflectedWords(): GoldWord[] {
  const model: object = nlp.model()
  const { two } = nlp.methods() as { readonly two: { readonly transform: Transforms } }
  const { transform } = two
  const words = [
    ...lexiconWords("Infinitive").flatMap((lemma) =>
      verbForms(lemma, transform.verb.conjugate(lemma, model)).map((form) => ({ form, tag: "VERB", lemma })),
    ),
    ...["Singular", "Actor"].flatMap(lexiconWords).map((lemma) => ({
      form: transform.noun.toPlural(lemma, model),
      tag: "NOUN",
      lemma,
    })),
    ...comparedAdjectives(transform, model),
  ]
  return withoutShared(words.filter(({ form, lemma }) => PLAIN_WORD.test(form) && form !== lemma))
}

function lexiconWords(tag: string): string[] {
  const { one } = nlp.model() as {
    readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> }
  }
  return Object.entries(one.lexicon)
    .filter(([word, tags]) => PLAIN_WORD.test(word) && [tags].flat().includes(tag))
    .map(([word]) => word)
}

/** The forms of a verb, in British spelling too: "travelled". */
function verbForms(lemma: string, conjugated: Readonly<Record<string, string>>): string[] {
  const forms = VERB_FORMS.flatMap((name) => conjugated[name] ?? [])
  return UNSTRESSED_L.test(lemma) ? [...forms, ...forms.map((form) => form.replace(L_ENDING, "ll$1"))] : forms
}

// The lexicon lists comparatives; most adjectives have none: "digitaler".
function comparedAdjectives({ adjective }: Transforms, model: object): GoldWord[] {
  const compared = new Set(["Comparative", "Superlative"].flatMap(lexiconWords))
  return lexiconWords("Adjective").flatMap((lemma) =>
    [adjective.toComparative(lemma, model), adjective.toSuperlative(lemma, model)]
      .filter((form) => compared.has(form))
      .map((form) => ({ form, tag: "ADJ", lemma })),
  )
}

function withoutShared(words: readonly GoldWord[]): GoldWord[] {
  const lemmas = new Map<string, Set<string>>()
  for (const word of words) lemmas.set(keyOf(word), (lemmas.get(keyOf(word)) ?? new Set()).add(word.lemma))
  const unique = new Map(words.filter((word) => lemmas.get(keyOf(word))?.size === 1).map((word) => [keyOf(word), word]))
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, word]) => word)
}

function keyOf({ tag, form }: GoldWord): string {
  return `${tag} ${form}`
}
