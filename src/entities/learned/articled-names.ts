// A name that is an ordinary word but for its capital, "the Fed". The capital counts behind an article and behind any word in small
// letters, "ahead of Fed decision"; at the beginning of a sentence if the next word is none that follows a participle, "Fed cuts
// rates"; and wherever the text names in full what is meant: "Fed Governor Jane Doe", where it has the "Federal Reserve". And acronyms
// that are function words but for their capitals, "WHO", unless a word beside them is in capitals too.

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import { beginsWithCapital, isInCapitals } from "../../text/letter-case"
import { once } from "../../text/once"
import { firstEndingBehind, firstOverlapping, withSpans } from "../../text/spans"
import type { PartOfSpeech, RecognizedMention, TextDocument, Token } from "../../types"

const SCORE = 0.9
// "Fed by melting snow", "Fed up with rain", "Fed the wrong data".
const BEHIND_SUBJECT: ReadonlySet<PartOfSpeech | undefined> = new Set(["NOUN", "PROPN", "VERB", "AUX", "PART"])

/** The mentions with such names among them, unless a longer one has the word. Both ascend without overlap. */
export function withArticledNames(
  document: TextDocument,
  mentions: readonly RecognizedMention[],
  { articles, articledNames, otherNamesOf, functionAcronyms }: NameKnowledge,
): RecognizedMention[] {
  const { text: source, tokens } = document
  const named = once(() => new Set(mentions.map(({ start, end }) => foldName(source.slice(start, end)))))
  const found: RecognizedMention[] = []
  for (let i = 0; i < tokens.length; i++) {
    const { text, norm, start, end } = tokens[i]
    if (!beginsWithCapital(text)) continue
    const isAcronym = functionAcronyms.has(text) && !isShouted(document, i)
    const type = isAcronym ? "organization" : articledNames.get(norm)
    if (type === undefined) continue
    const hasArticle = i > 0 && articles.has(tokens[i - 1].norm)
    const isName = isAcronym || hasArticle || hasReason(document, i) || named().has(otherNamesOf.get(norm) ?? "")
    if (!isName || firstOverlapping(mentions, tokens[i]) !== undefined) continue
    found.push({ start, end, type, score: SCORE, form: isAcronym ? "acronym" : "name" })
  }
  return withSpans(mentions, found)
}

// "WHO KNOWS", "but WHO?"
function isShouted({ tokens, sentences }: TextDocument, i: number): boolean {
  const { tokenStart, tokenEnd } = sentences[firstEndingBehind(sentences, tokens[i].start)]
  const isLoud = (at: number) =>
    at >= tokenStart && at < tokenEnd && tokens[at].kind === "word" && isInCapitals(tokens[at].text)
  return isLoud(i - 1) || isLoud(i + 1) || tokens[tokenEnd - 1].text.startsWith("?")
}

/** Whether the capital of token `i` has hardly another reason than a name. */
function hasReason({ tokens, sentences }: TextDocument, i: number): boolean {
  const { tokenStart, tokenEnd } = sentences[firstEndingBehind(sentences, tokens[i].start)]
  if (i === tokenStart) return i + 1 < tokenEnd && BEHIND_SUBJECT.has(tokens[i + 1].pos)
  const { kind, text, norm } = tokens[i - 1]
  return kind === "word" && text === norm && !goesOn(tokens.at(i + 1))
}

// "A Fed Tax ID"; but "as Fed Holds Rates".
function goesOn(next: Token | undefined): boolean {
  return next !== undefined && beginsWithCapital(next.text) && next.pos !== "VERB"
}
