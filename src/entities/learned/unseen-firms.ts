// "Then Alphamin Resources halted": inside a sentence, a word that no list has before one that only firms have is a firm, even if the
// network sees none.

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import { beginsWithCapital } from "../../text/letter-case"
import { firstOverlapping, withSpans } from "../../text/spans"
import type { RecognizedMention, TextDocument, Token } from "../../types"
import { capitalUses } from "../names/context"
import { isUnknownWord } from "../names/unknown-word"

const SCORE = 0.7 // a judgement: the corpora have no such firm that was overlooked

/** The mentions with those added that are such a firm. Both ascend without overlap. */
export function withUnseenFirms(
  { tokens, sentences }: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  const useIn = capitalUses(tokens, names)
  const firms: RecognizedMention[] = []
  for (const sentence of sentences) {
    for (let i = sentence.tokenStart + 2; i < sentence.tokenEnd; i++) {
      if (!names.firmHeads.has(tokens[i].norm) || !isFirm(tokens, i, sentence.tokenEnd, names)) continue
      const span = { start: tokens[i - 1].start, end: tokens[i].end }
      if (firstOverlapping(mentions, span) !== undefined || useIn(sentence) !== "prose") continue
      firms.push({ ...span, type: "organization", score: SCORE, form: "name" })
    }
  }
  return withSpans(mentions, firms)
}

function isFirm(tokens: readonly Token[], i: number, sentenceEnd: number, names: NameKnowledge): boolean {
  const isCapitalised = (at: number) => at < sentenceEnd && beginsWithCapital(tokens[at].text)
  if (!isCapitalised(i) || !isCapitalised(i - 1) || tokens[i].start !== tokens[i - 1].end + 1) return false
  const goesOn = isCapitalised(i + 1) && tokens[i + 1].start === tokens[i].end + 1
  return !goesOn && isUnknownWord(foldName(tokens[i - 1].norm), names)
}
