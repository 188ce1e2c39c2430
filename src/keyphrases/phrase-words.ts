// The words of a text with what candidates need to know of each: its lemma, its place in the prose, the name it belongs to.

import type { WordKnowledge } from "../language"
import { isStopWordAt, lemmatizer, type RunWord, wordRuns } from "../terms/words"
import type { Entity, PartOfSpeech, Span, TextDocument } from "../types"
import { isLineEnd, proseLines } from "./furniture"
import { type RoledMention, roledMentions } from "./names"

export interface PhraseWord extends RunWord {
  /** Whether it may stand in a phrase that is no name: a noun or an adjective, and no stop word. */
  readonly isNounLike: boolean
  readonly isStopWord: boolean
  /** Place among the words of the prose, from 0; -1 in page furniture. */
  readonly place: number
  /** The mention of an entity that it is part of. */
  readonly mention: RoledMention | undefined
}

/**
 * The words of a text as runs, in order. A run ends where `wordRuns` ends one, and where more than one white space stands between
 * two words: at a line end and between the columns of a page header.
 */
export function phraseRuns(document: TextDocument, entities: readonly Entity[], words: WordKnowledge): PhraseWord[][] {
  const plainRuns = wordRuns(document)
  const lemmaOf = lemmatizer(plainRuns)
  const mentionAt = follow(roledMentions(entities))
  const proseAt = follow(proseLines(document, entities))
  let place = 0
  const runs: PhraseWord[][] = []
  for (const run of plainRuns) {
    let phraseRun: PhraseWord[] = []
    run.forEach((word, i) => {
      if (i > 0 && isWideGap(document.text, run[i - 1].end, word.start)) {
        runs.push(phraseRun)
        phraseRun = []
      }
      const { start, end, text, norm, pos, opensSentence } = word
      const isStopWord = isStopWordAt(run, i, words)
      const isNounLike = !isStopWord && (isNoun(pos) || pos === "ADJ")
      const wordPlace = proseAt(start) === undefined ? -1 : place++
      const lemma = lemmaOf(word)
      const mention = mentionAt(start)
      phraseRun.push({
        start,
        end,
        text,
        norm,
        lemma,
        pos,
        opensSentence,
        isNounLike,
        isStopWord,
        place: wordPlace,
        mention,
      })
    })
    runs.push(phraseRun)
  }
  return runs
}

/** Whether a phrase may end in a word of this part of speech. */
export function isNoun(pos: PartOfSpeech): boolean {
  return pos === "NOUN" || pos === "PROPN"
}

function isWideGap(text: string, start: number, end: number): boolean {
  return end - start > 1 || isLineEnd(text, start, end)
}

/** Finds the span that holds a position, for positions that are asked for in ascending order: one walk over the spans in all. */
function follow<S extends Span>(spans: readonly S[]): (position: number) => S | undefined {
  let i = 0
  return (position) => {
    while (i < spans.length && spans[i].end <= position) i++
    const span = spans.at(i)
    return span !== undefined && span.start <= position ? span : undefined
  }
}
