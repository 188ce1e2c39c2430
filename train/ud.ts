// Universal Dependencies treebanks, one document a line: `{ text, sents, words }`, a word being `[start, end, UPOS, XPOS, lemma,
// token, own]`. The folder they lie in is the first argument of a script; the default is ../shared/data beside the repository.

import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { PARTS_OF_SPEECH } from "../src/document/parts-of-speech"

export interface GoldWord {
  readonly form: string
  readonly tag: string
  readonly lemma: string
}

export type GoldSentence = readonly GoldWord[]

/** The corpora that models are trained on, in this order, and those that they are measured on. */
export const TRAIN_SETS = ["ewt/train", "gumnc/train"] as const
export const DEV_SETS = ["ewt/dev", "gumnc/dev"] as const

/** The folder of the corpora. */
export function corpusFolder(): string {
  return process.argv[2] ?? fileURLToPath(new URL("../../shared/data", import.meta.url))
}

/** Where the file of a set is. */
export function fileOfSet(set: string): string {
  return `${corpusFolder()}/ud/${set}.jsonl`
}

/** A document as the file has it: words as start, end, tag, the treebank's own tag, lemma. */
export interface GoldDocument {
  readonly text: string
  readonly sents: readonly (readonly [start: number, end: number])[]
  readonly words: readonly (readonly [start: number, end: number, tag: string, xpos: string, lemma: string])[]
}

/** The sentences of a set such as "ewt/train", in the order of the file. */
export function readSentences(set: string): GoldSentence[] {
  return readDocuments(set).flatMap(sentencesOf)
}

/** The documents of a set, in the order of the file. */
export function readDocuments(set: string): GoldDocument[] {
  const file = fileOfSet(set)
  if (!existsSync(file)) {
    throw new Error(
      `${file} is missing: name the folder that holds ud/ewt and ud/gumnc, each with train.jsonl and dev.jsonl, after the script`,
    )
  }
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/** The sentences of a document, with the words in them. */
export function sentencesOf(document: GoldDocument): GoldSentence[] {
  let next = 0
  const sentences: GoldSentence[] = []
  for (const [, sentenceEnd] of document.sents) {
    const sentence: GoldWord[] = []
    for (; next < document.words.length && document.words[next][0] < sentenceEnd; next++) {
      const [start, end, tag, , lemma] = document.words[next]
      sentence.push({ form: document.text.slice(start, end), tag, lemma })
    }
    if (sentence.length > 0) sentences.push(sentence)
  }
  return sentences
}

/** The number of a tag of the corpora. */
export function tagNumber(tag: string): number {
  const tags: readonly string[] = PARTS_OF_SPEECH
  const number = tags.indexOf(tag)
  if (number < 0) throw new RangeError(`tagNumber: the corpora hold an unknown part of speech, ${tag}`)
  return number
}

/** The ways in which a text may be written other than usual: HEADLINE IN CAPITALS, Headline In Title Case, no capitals. */
export const RECASINGS = {
  upper: (form: string) => form.toUpperCase(),
  lower: (form: string) => form.toLowerCase(),
  title: (form: string) => form.charAt(0).toUpperCase() + form.slice(1),
} as const

export type Recasing = keyof typeof RECASINGS

/** The sentence written in another way, with the same tags and lemmas. */
export function recased(sentence: GoldSentence, recasing: Recasing): GoldSentence {
  return sentence.map(({ form, tag, lemma }) => ({ form: RECASINGS[recasing](form), tag, lemma }))
}
