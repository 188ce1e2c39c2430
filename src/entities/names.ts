// The built-in recognizer of names, by rules: capitalised runs are cut into names by what their words are, and what stays open
// is settled by the words beside it and by the rest of the document.

import type { EntityRecognizer, NameKnowledge } from "../language"
import { once } from "../text/once"
import type { RecognizedMention, TextDocument } from "../types"
import { capitalUse, explainedFrom, isTitledFromOutside } from "./names/context"
import { gatherEvidence, lowerCasedWords } from "./names/evidence"
import { type Judgement, judgeSegment, type NameContext, type SegmentPlace } from "./names/judge"
import { classifierFor, withoutAcronyms } from "./names/reading"
import { findRuns } from "./names/runs"
import { cutRun, type Segment } from "./names/segments"
import { ACRONYM, hasClass, KNOWN_ACRONYM } from "./names/words"

/**
 * People, organizations and places of a document, and what is plainly a name but of no telling kind as "other". Ascending, without
 * overlap, each inside one sentence; titles, articles and possessives are outside. Scores are rough probabilities.
 */
export const recognizeNames: EntityRecognizer = (document, language) => {
  const names = language.names()
  const places = findSegments(document, names)
  const prose = places.filter(({ use }) => use === "prose")
  const { tokens } = document
  const lowerCased = once(() => lowerCasedWords(document))
  // Read twice: names that are plain by themselves tell in the second reading what the doubtful ones are.
  const first = judgeAll(prose, { tokens, names, evidence: gatherEvidence([], lowerCased) })
  const sure = first.map(({ segment, judgement }) => ({ words: segment.words, ...judgement }))
  const evidence = gatherEvidence(sure, lowerCased)
  return judgeAll(places, { tokens, names, evidence }).map(({ segment, judgement }) =>
    mentionOf(document, segment, judgement),
  )
}

function judgeAll(places: readonly SegmentPlace[], context: NameContext): { segment: Segment; judgement: Judgement }[] {
  return places.flatMap((place) => {
    const judgement = judgeSegment(place, context)
    return judgement === undefined ? [] : [{ segment: place.segment, judgement }]
  })
}

function findSegments(document: TextDocument, names: NameKnowledge): SegmentPlace[] {
  const { tokens, sentences } = document
  const classify = classifierFor(names)
  const places: SegmentPlace[] = []
  for (const sentence of sentences) {
    const use = capitalUse(tokens, sentence, names)
    const reading = { tokens, sentence, names, classify }
    for (const run of findRuns(use === "capitals" ? withoutAcronyms(reading) : reading)) {
      const isTitled = isTitledFromOutside(tokens, run, sentence, names)
      const segments = cutRun(run, names, { isTitled, explainedFrom: explainedFrom(document, run) })
      for (const segment of use === "prose" ? segments : segments.flatMap(splitIfOpen)) {
        places.push({ segment, sentence, use })
      }
    }
  }
  return places
}

// In a headline nothing says that words side by side belong together: each may be a name that the prose has.
function splitIfOpen(segment: Segment): readonly Segment[] {
  return segment.type === undefined ? segment.words.map((word) => ({ ...segment, words: [word] })) : [segment]
}

function mentionOf({ tokens }: TextDocument, { words }: Segment, { type, score }: Judgement): RecognizedMention {
  const isAcronym = words.length === 1 && hasClass(words[0], ACRONYM | KNOWN_ACRONYM)
  return {
    start: tokens[words[0].tokenStart].start,
    end: tokens[words[words.length - 1].tokenEnd - 1].end,
    type,
    score,
    form: isAcronym ? "acronym" : "name",
  }
}
