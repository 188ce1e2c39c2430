// Corpora of names: reading them, mending their text and bringing their labels under one guideline.

import { readFileSync } from "node:fs"
import { join } from "node:path"

/** A stretch of text that is a name, by the corpus. */
export interface GoldName {
  readonly start: number
  readonly end: number
  /** A place in NAME_KINDS: person, organization, place, other. */
  readonly kind: number
}

/** What is annotated alike: each has guidelines, and mistakes, of its own. */
export const GROUPS = ["tweets", "encyclopedia", "newswire", "gum"] as const

export interface GoldSentence {
  readonly corpus: string
  /** A place in GROUPS. */
  readonly group: number
  /** Sentences of one document follow each other. */
  readonly document: string | undefined
  readonly text: string
  readonly names: readonly GoldName[]
  /** The corpus has no label for other names, so outside may mean other. */
  readonly lacksOther: boolean
}

interface Row {
  readonly doc: string | null
  readonly text: string
  readonly tokens: readonly string[]
  readonly starts: readonly number[]
  readonly coarse: readonly string[]
}

/** A name as tokens of the corpus. */
interface Span {
  from: number
  to: number
  kind: number
}

const KINDS: readonly string[] = ["PER", "ORG", "LOC", "MISC"]
const ORGANIZATION = 1
const PLACE = 2
const OTHER = 3

const GROUP_OF = new Map([
  ...["wnut17", "btc"].map((corpus) => [corpus, 0] as const),
  ...["wikigold", "redocred"].map((corpus) => [corpus, 1] as const),
  ...["science", "music", "literature", "ai", "politics"].map((topic) => [`crossner-${topic}`, 1] as const),
  ...["gmb", "re3d"].map((corpus) => [corpus, 2] as const),
  ["gumnc", 3] as const,
])
export const TRAINING_CORPORA = [...GROUP_OF.keys()]
export const DEVELOPMENT_CORPORA = ["en-worldwide", "gumnc", "uner-ewt", "wnut17", "btc"]
const LACKS_OTHER = new Set(["btc", "gumnc"])

/** The sentences of a corpus for training: text mended, labels brought under one guideline. */
export function readTraining(folder: string, corpus: string, isDemonym: (word: string) => boolean): GoldSentence[] {
  return readRows(folder, corpus, "train").map((row) => {
    const spans = unifySpans(corpus, row, spansOf(row), isDemonym)
    return goldSentence(corpus, row, mendText(row), spans)
  })
}

/** The sentences of a corpus for measuring, as they are. */
export function readDevelopment(folder: string, corpus: string): GoldSentence[] {
  return readRows(folder, corpus, "dev").map((row) => goldSentence(corpus, row, row, spansOf(row)))
}

function readRows(folder: string, corpus: string, part: string): Row[] {
  const lines = readFileSync(join(folder, "ner", corpus, `${part}.jsonl`), "utf8").split("\n")
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line))
}

function goldSentence(
  corpus: string,
  { doc, tokens }: Row,
  { text, starts }: Pick<Row, "text" | "starts">,
  spans: readonly Span[],
): GoldSentence {
  return {
    corpus,
    group: GROUP_OF.get(corpus) ?? -1,
    document: doc === null ? undefined : `${corpus} ${doc}`,
    text,
    names: spans.map(({ from, to, kind }) => ({
      start: starts[from],
      end: starts[to - 1] + tokens[to - 1].length,
      kind,
    })),
    lacksOther: LACKS_OTHER.has(corpus),
  }
}

function spansOf({ coarse }: Row): Span[] {
  const spans: Span[] = []
  coarse.forEach((tag, i) => {
    if (tag.startsWith("B-")) spans.push({ from: i, to: i + 1, kind: KINDS.indexOf(tag.slice(2)) })
    else if (tag.startsWith("I-")) spans[spans.length - 1].to = i + 1
  })
  return spans
}

const APOSTROPHE = /^['’]$/u
const CLITIC = /^(?:s|t|re|ve|ll|d|m)$/iu
const BEFORE_NOT = /^(?:wo|ca|do|did|does|is|are|was|were|have|has|had|would|could|should|ai|must|need|might)$/iu
const WORD_END = /[\p{L}\p{N}.]$/u

// Much of the text was put together from tokens: "wo n ' t" is "won't" again, "Syria ’ s" is "Syria’s".
function mendText({ text, tokens, starts }: Row): Pick<Row, "text" | "starts"> {
  let mended = ""
  const newStarts = tokens.map((token, i) => {
    const gap = i === 0 ? "" : text.slice(starts[i - 1] + tokens[i - 1].length, starts[i])
    if (!isGapWrong(tokens, i)) mended += gap
    const start = mended.length
    mended += token
    return start
  })
  return { text: mended, starts: newStarts }
}

/** Whether the token does not stand apart from the one before it: "n", the apostrophe and "t" in "wo n ' t". */
function isGapWrong(tokens: readonly string[], i: number): boolean {
  const word = tokens[i]
  const before = tokens[i - 1] ?? ""
  const after = tokens[i + 1] ?? ""
  if (APOSTROPHE.test(before)) return CLITIC.test(word) && WORD_END.test(tokens[i - 2] ?? "")
  if (APOSTROPHE.test(word)) return before === "n" || (CLITIC.test(after) && WORD_END.test(before))
  return word === "n" && APOSTROPHE.test(after) && tokens[i + 2] === "t" && BEFORE_NOT.test(before)
}

const ARTICLE = /^(?:the|an?)$/iu
const PRONOUN = /^(?:we|they|he|she|it|you|i|us|them|our|his|her|their|who)$/iu
const CAPITAL = /\p{Lu}/u

// One guideline: no article before a name; descriptions and pronouns are no names; a people alone is "other".
function unifySpans(
  corpus: string,
  { tokens }: Row,
  spans: readonly Span[],
  isDemonym: (word: string) => boolean,
): Span[] {
  const unified = spans.map((span) => ({ ...span }))
  for (const span of unified) {
    if (span.kind !== OTHER && span.to - span.from > 1 && ARTICLE.test(tokens[span.from])) span.from++
    const isAlone = span.to - span.from === 1
    if (isAlone && (span.kind === PLACE || span.kind === ORGANIZATION) && isDemonym(tokens[span.from]))
      span.kind = OTHER
  }
  if (LACKS_OTHER.has(corpus)) addDemonyms(tokens, unified, isDemonym)
  if (corpus !== "re3d") return unified
  return unified.filter(({ from, to }) => {
    const words = tokens.slice(from, to)
    return words.some((word) => CAPITAL.test(word)) && !(words.length === 1 && PRONOUN.test(words[0]))
  })
}

function addDemonyms(tokens: readonly string[], spans: Span[], isDemonym: (word: string) => boolean): void {
  const isInside = new Set(spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)))
  tokens.forEach((token, i) => {
    if (!isInside.has(i) && CAPITAL.test(token[0]) && isDemonym(token)) spans.push({ from: i, to: i + 1, kind: OTHER })
  })
  spans.sort((a, b) => a.from - b.from)
}
