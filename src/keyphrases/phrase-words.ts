// The words of a text with what candidates need to know of each: its part in a phrase, its place in the prose, its name.

import type { PhraseKnowledge, WordKnowledge } from "../language"
import { type RunWord, wordRuns } from "../terms/words"
import type { Entity, PartOfSpeech, Span, TextDocument } from "../types"
import { isLineEnd, phraseLines } from "./furniture"
import { type RoledMention, roledMentions } from "./names"

/** What a word may do in a noun phrase: end it, stand before its end, or neither. */
export type PhrasePart = "noun" | "adjective" | "participle" | "none"

export interface PhraseWord extends Span {
  readonly norm: string
  readonly pos: PartOfSpeech
  readonly part: PhrasePart
  /** Number of its lemma: words with one number are forms of one word. Numbers count up from 0 in the order of the text. */
  readonly lemma: number
  readonly isPlural: boolean
  readonly isStopWord: boolean
  readonly opensSentence: boolean
  /** Place among the words of the prose, from 0; -1 in page furniture. */
  readonly place: number
  /** Where its sentence starts: the same for the words of one sentence only. */
  readonly sentenceStart: number
  /** The mention of an entity that it is part of. */
  readonly mention: RoledMention | undefined
  /** Parts of speech of its neighbours, where only white space lies between. */
  readonly before: PartOfSpeech | undefined
  readonly after: PartOfSpeech | undefined
}

/** After these a participle is the verb of a clause. */
const BEFORE_VERB: ReadonlySet<PartOfSpeech> = new Set(["NOUN", "PROPN", "AUX", "PRON", "PART"])

/**
 * The words of a text as runs, in order, of the runs that `wordRuns` gives. A run ends where `wordRuns` ends one, and at the wide gaps between the columns of a page
 * header. A line end inside a sentence only folds the line and ends nothing.
 */
export function phraseRuns(
  document: TextDocument,
  entities: readonly Entity[],
  words: WordKnowledge,
  phrases: Pick<PhraseKnowledge, "isParticiple" | "beginsClause">,
  plainRuns: readonly (readonly RunWord[])[] = wordRuns(document, words),
): PhraseWord[][] {
  const mentionAt = follow(roledMentions(entities))
  const proseAt = follow(phraseLines(document, entities))
  const sentenceAt = follow(document.sentences)
  let places = 0
  const runs: PhraseWord[][] = []
  for (const run of plainRuns) {
    // A run lies in one sentence, and a sentence in one line.
    const sentenceStart = sentenceAt(run[0].start)?.start ?? 0
    const isProse = proseAt(run[0].start) !== undefined
    let phraseRun: PhraseWord[] = []
    for (let i = 0; i < run.length; i++) {
      const { start, end, norm, pos, lemma, lemmaNumber, opensSentence, isStopWord } = run[i]
      if (i > 0 && isColumnGap(document.text, run[i - 1].end, start)) {
        runs.push(phraseRun)
        phraseRun = []
      }
      const before = i > 0 ? run[i - 1].pos : undefined
      const isParticiple = pos === "VERB" && phrases.isParticiple(norm) && !isVerbOfClause(run[i], before, phrases)
      phraseRun.push({
        start,
        end,
        norm,
        pos,
        part: isStopWord || norm.length < 2 ? "none" : isParticiple ? "participle" : partOf(pos),
        lemma: lemmaNumber,
        isPlural: pos === "NOUN" && norm !== lemma,
        isStopWord,
        opensSentence,
        place: isProse ? places++ : -1,
        sentenceStart,
        mention: mentionAt(start),
        before,
        after: i + 1 < run.length ? run[i + 1].pos : undefined,
      })
    }
    runs.push(phraseRun)
  }
  return runs
}

/** More than the number of any lemma of these words. */
export function countLemmas(runs: readonly (readonly PhraseWord[])[]): number {
  let count = 0
  for (const run of runs) for (const { lemma } of run) if (lemma >= count) count = lemma + 1
  return count
}

/** The words of all runs, in one list. */
export function wordsOf(runs: readonly (readonly PhraseWord[])[]): PhraseWord[] {
  const words: PhraseWord[] = []
  for (const run of runs) for (const word of run) words.push(word) // `flat` took a tenth of the time of all
  return words
}

/** The place of the word that starts at a position in words that ascend, or -1. */
function indexOfStart(words: readonly PhraseWord[], start: number): number {
  let low = 0
  let high = words.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if (words[middle].start === start) return middle
    if (words[middle].start < start) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** The words from the one that starts where the span does to the last inside it; none if no word starts there. */
export function wordsWithin(words: readonly PhraseWord[], span: Span): readonly PhraseWord[] {
  const from = indexOfStart(words, span.start)
  if (from < 0) return []
  let to = from
  while (to < words.length && words[to].start < span.end) to++
  return words.slice(from, to)
}

/** "police arrested men", "was using tools"; and at the start of a run, behind a mark, "citing inflation". */
function isVerbOfClause(
  { norm, opensSentence }: RunWord,
  before: PartOfSpeech | undefined,
  { beginsClause }: Pick<PhraseKnowledge, "beginsClause">,
): boolean {
  return before === undefined ? !opensSentence && beginsClause(norm) : BEFORE_VERB.has(before)
}

function partOf(pos: PartOfSpeech): PhrasePart {
  if (pos === "NOUN" || pos === "PROPN") return "noun"
  return pos === "ADJ" ? "adjective" : "none"
}

function isColumnGap(text: string, start: number, end: number): boolean {
  return end - start > 1 && !isLineEnd(text, start, end)
}

/** Finds the span that holds a position, for positions that are asked for in ascending order: one walk over the spans in all. */
function follow<S extends Span>(spans: readonly S[]): (position: number) => S | undefined {
  let i = 0
  return (position) => {
    while (i < spans.length && spans[i].end <= position) i++
    return i < spans.length && spans[i].start <= position ? spans[i] : undefined
  }
}
