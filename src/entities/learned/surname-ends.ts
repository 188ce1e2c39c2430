// A surname goes on behind the hyphen and behind the particle at which the network stopped: "Emma Little-Pengelly", "Laurence des
// Cars".

import type { NameKnowledge } from "../../language"
import { beginsWithCapital } from "../../text/letter-case"
import { areJoined, firstEndingBehind } from "../../text/spans"
import type { RecognizedMention, TextDocument, Token } from "../../types"
import { isAcronym } from "../acronyms"

const HYPHEN = "-"
const MAX_PARTICLES = 2 // "de la"
const MIN_LENGTH = 3

/** The mentions, people with the rest of their surnames unless that is a mention of its own. Both ascend without overlap. */
export function withWholeSurnames(
  document: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  const { tokens, sentences } = document
  return mentions.map((mention, i) => {
    if (mention.type !== "person") return mention
    const last = firstEndingBehind(tokens, mention.end - 1)
    const sentence = sentences[firstEndingBehind(sentences, mention.start)]
    const isFullName = tokens[last].start > mention.start
    const to = (isFullName ? behindHyphen(tokens, last) : undefined) ?? behindParticles(document, last, names)
    if (to === undefined || to >= sentence.tokenEnd) return mention
    const next = mentions.at(i + 1)
    return next !== undefined && next.start < tokens[to].end ? mention : { ...mention, end: tokens[to].end }
  })
}

/** The last token of a surname of two parts, the first of them at `i`; in "Roe-Scott talks" and "Roe-EU" they may be two names. */
function behindHyphen(tokens: readonly Token[], i: number): number | undefined {
  const part = tokens.at(i + 2)
  if (part === undefined || tokens[i + 1].text !== HYPHEN || !areJoined(tokens, i, i + 2)) return undefined
  return isSurnamePart(part) && !isAcronym(part.text) ? i + 2 : undefined
}

/** The last token of a surname that begins with particles behind token `i`. */
function behindParticles({ tokens }: TextDocument, i: number, { surnameParticles }: NameKnowledge): number | undefined {
  let at = i + 1
  while (at <= i + MAX_PARTICLES && isSpaced(tokens, at) && surnameParticles.has(tokens[at].text)) at++
  return at > i + 1 && isSpaced(tokens, at) && isSurnamePart(tokens[at]) ? at : undefined
}

function isSurnamePart({ kind, text }: Token): boolean {
  return kind === "word" && text.length >= MIN_LENGTH && beginsWithCapital(text)
}

function isSpaced(tokens: readonly Token[], i: number): boolean {
  return i < tokens.length && tokens[i].start === tokens[i - 1].end + 1
}
