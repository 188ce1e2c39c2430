// Lemma rules from words with known lemmas: for each part of speech and way of writing, what an ending becomes. An ending has a
// rule of its own only where the next shorter one would be wrong, and single words that no rule gets right become exceptions.

import { CASES, caseOf, editFor, lemmaOf } from "../src/document/lemmas"
import { PARTS_OF_SPEECH } from "../src/document/parts-of-speech"
import type { LemmaEdit, LemmaKnowledge } from "../src/language"
import { endingTree } from "../src/text/ending-tree"
import { normalizeKey } from "../src/text/normalize"
import { type GoldSentence, type GoldWord, tagNumber } from "./ud"

// A share of 0.75 loses 0.1 on both dev sets.
const MAX_ENDING = 5 // 6 gained 0.01 points on both dev sets
const MIN_WORDS = 2 // different words that an ending needs
const MIN_SHARE = 0.6 // of them that agree

// Until lemma-capitals.ts says more, rules alone decide what becomes of capitals.
const NO_USES = PARTS_OF_SPEECH.map(() => [])

interface KnownWord {
  readonly text: string
  readonly norm: string
  readonly tag: number
  readonly lemma: string
}

export interface LearnedLemmas {
  /** For each tag and way of writing: what endings become. */
  readonly rules: readonly (readonly ReadonlyMap<string, LemmaEdit>[])[]
  /** The rules ready for use, and the exceptions. */
  readonly knowledge: LemmaKnowledge
}

/** Words with lemmas that no treebank says. */
export interface OtherWords {
  readonly words: readonly GoldWord[]
  /** Words from which no rule is to be learned. */
  readonly exceptions: readonly GoldWord[]
}

/** Rules and exceptions that give each word of the sentences the lemma it has most often, and the other words theirs. */
export function learnLemmas(sentences: readonly GoldSentence[], others: OtherWords): LearnedLemmas {
  const words = knownWords(sentences.flat().filter(isLemmaOfForm), others.words)
  const rules = PARTS_OF_SPEECH.map((_, tag) =>
    Array.from({ length: CASES }, (_, wordCase) =>
      learnRules(words.filter((word) => word.tag === tag && caseOf(word.text, word.norm) === wordCase)),
    ),
  )
  const exceptions = PARTS_OF_SPEECH.map(() => new Map<string, string>())
  const trees = rules.map((byCase) => byCase.map((list) => endingTree(list)))
  const knowledge: LemmaKnowledge = {
    exceptions,
    rules: trees,
    capitals: NO_USES,
    objectLemmas: new Map(),
    auxiliaryLemmas: new Map(),
  }
  // Words in lower case first: "Went" needs no exception once "went" has one.
  const inLowerCase = (word: KnownWord) => (word.text === word.norm ? 0 : 1)
  for (const { text, norm, tag, lemma } of words.sort((a, b) => inLowerCase(a) - inLowerCase(b))) {
    if (lemmaOf(knowledge, text, norm, tag) !== lemma) exceptions[tag].set(text, lemma)
  }
  const known = new Set(words.map(({ text, tag }) => `${tag}\t${text}`))
  for (const { form, tag, lemma } of others.exceptions) {
    if (!known.has(`${tagNumber(tag)}\t${form}`)) exceptions[tagNumber(tag)].set(form, lemma)
  }
  return { rules, knowledge }
}

/** Each word and part of speech once, with its commonest lemma; the first of equally common ones. Sorted. */
function knownWords(marked: readonly GoldWord[], others: readonly GoldWord[]): KnownWord[] {
  const keyOf = ({ form, tag }: GoldWord) => `${tag}\t${form}`
  const other = new Map(others.map((word) => [keyOf(word), word]))
  const lemmas = new Set(others.map(({ lemma }) => lemma))
  // "fled" is marked "flead" three times out of four: a lemma that no one knows gives way to one that is known. Not so of nouns:
  // "regards" are no "regard".
  const isDoubtful = ({ tag, lemma }: GoldWord) => tag !== "NOUN" && !lemmas.has(lemma)
  const mended = marked.map((word) => (isDoubtful(word) ? (other.get(keyOf(word)) ?? word) : word))
  const isMarked = new Set(marked.map(keyOf))
  const byWord = groupBy([...mended, ...others.filter((word) => !isMarked.has(keyOf(word)))], keyOf)
  const lemmaOfKey = (key: string) => commonest(byWord.get(key) ?? [], (word) => word.lemma).lemma
  return [...byWord.keys()].sort().map((key) => {
    const [{ form, tag }] = byWord.get(key) ?? []
    const norm = normalizeKey(form)
    const lemma = lemmaOfKey(key)
    // "People" has the lemma of "people", whichever of two corpora has more of either.
    const small = keyOf({ form: norm, tag, lemma })
    const isSmall = lemma === lemma.toLowerCase() && byWord.has(small)
    return { text: form, norm, tag: tagNumber(tag), lemma: isSmall ? lemmaOfKey(small) : lemma }
  })
}

/** Whether the lemma is neither that of an address of which the form is the first part, nor the mark for part of a torn word. */
export function isLemmaOfForm({ form, lemma }: GoldWord): boolean {
  return lemma.includes("@") === form.includes("@") && (lemma !== "_" || form === "_")
}

function learnRules(words: readonly KnownWord[]): Map<string, LemmaEdit> {
  const rules = new Map<string, LemmaEdit>()
  for (let length = 0; length <= MAX_ENDING; length++) {
    const longEnough = words.filter((word) => word.norm.length >= length)
    const byEnding = groupBy(longEnough, ({ norm }) => norm.slice(norm.length - length))
    for (const ending of [...byEnding.keys()].sort()) {
      const edits = (byEnding.get(ending) ?? []).map(({ text, norm, lemma }) => editFor(text, norm, lemma))
      const edit = commonest(edits, keyOf)
      const agreeing = edits.filter((other) => keyOf(other) === keyOf(edit)).length
      const isRule =
        edits.length >= MIN_WORDS && agreeing / edits.length >= MIN_SHARE && keyOf(edit) !== ruleFor(rules, ending)
      if (length === 0 || isRule) rules.set(ending, edit)
    }
  }
  return rules
}

/** What the next shorter ending with a rule becomes. */
function ruleFor(rules: ReadonlyMap<string, LemmaEdit>, ending: string): string | undefined {
  for (let start = 1; start <= ending.length; start++) {
    const edit = rules.get(ending.slice(start))
    if (edit !== undefined) return keyOf(edit)
  }
  return undefined
}

const keyOf = ({ keepsCase, cut, add }: LemmaEdit) => `${keepsCase ? "k" : "l"}${cut}${add}`

/** One of the items that share the commonest key; of equally common keys, of the one that is seen first. */
function commonest<T>(items: readonly T[], keyOf: (item: T) => string): T {
  const groups = [...groupBy(items, keyOf).values()]
  return groups.reduce((most, group) => (group.length > most.length ? group : most))[0]
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}
