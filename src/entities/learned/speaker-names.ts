// Who speaks in an interview stands in capitals before a colon, "DOE: I agree.", and is no organization if the text names Jane Doe.

import { foldName } from "../../text/fold"
import { isInCapitals } from "../../text/letter-case"
import { firstOverlapping, withSpans } from "../../text/spans"
import type { RecognizedMention, Sentence, TextDocument, Token } from "../../types"
import { wordsOfFullNames } from "./named-in-full"

const MIN_LENGTH = 3
const SCORE = 0.9 // a judgement: the corpora have no such line

/** The mentions, speakers that were overlooked or taken for something else as people. Both ascend without overlap. */
export function withSpeakerNames(document: TextDocument, mentions: readonly RecognizedMention[]): RecognizedMention[] {
  const labels = document.sentences.flatMap((sentence) => labelOf(document, sentence) ?? [])
  if (labels.length === 0) return [...mentions]
  const inFull = new Set([...wordsOfFullNames(document, mentions)].map((word) => foldName(word.toLowerCase())))
  const speakers = labels
    .filter(({ norm }) => inFull.has(foldName(norm)))
    .map(({ start, end }) => ({ start, end, type: "person", score: SCORE, form: "name" }) as const)
    .filter((speaker) => {
      const taken = firstOverlapping(mentions, speaker)
      return taken === undefined || (taken.start === speaker.start && taken.end === speaker.end)
    })
  return withSpans(mentions, speakers)
}

/** The first token of a sentence if it is a word in capitals before a colon. */
function labelOf({ tokens }: TextDocument, { tokenStart, tokenEnd }: Sentence): Token | undefined {
  if (tokenStart + 1 >= tokenEnd || tokens[tokenStart + 1].text !== ":") return undefined
  const first = tokens[tokenStart]
  return first.kind === "word" && first.text.length >= MIN_LENGTH && isInCapitals(first.text) ? first : undefined
}
