// "Cook said", where the text names Tim Cook: an ordinary word that begins a sentence has its capital from there, but the text says
// that it is a name.

import type { NameKnowledge } from "../../language"
import { beginsWithCapital } from "../../text/letter-case"
import { firstOverlapping, withSpans } from "../../text/spans"
import type { PartOfSpeech, RecognizedMention, Sentence, TextDocument, Token } from "../../types"
import { wordsOfFullNames } from "./named-in-full"

const MIN_LENGTH = 3 // "Jo" and "Li" are more than ordinary words
const SCORE = 0.8 // a judgement: six such words of the corpora, all marked
const PREDICATES: ReadonlySet<PartOfSpeech> = new Set(["VERB", "AUX"])

/** The mentions with those added that are such a word, unless the text has it in small letters too. Both ascend without overlap. */
export function withOpeningSurnames(
  document: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  const inFull = wordsOfFullNames(document, mentions)
  if (inFull.size === 0) return [...mentions]
  const openings = document.sentences.flatMap((sentence) => openingName(document, sentence, inFull, names) ?? [])
  const added = openings.filter((opening) => firstOverlapping(mentions, opening) === undefined)
  if (added.length === 0) return [...mentions]
  const small = smallWords(document, new Set(added.map(({ norm }) => norm)))
  const people = added
    .filter(({ norm }) => !small.has(norm))
    .map(({ start, end }) => ({ start, end, type: "person", score: SCORE, form: "name" }) as const)
  return withSpans(mentions, people)
}

/** The first word of a sentence, if it is part of a full name and goes on like one: "Cook said", "Cook's", "Cook, 64,". */
function openingName(
  { tokens }: TextDocument,
  { tokenStart, tokenEnd }: Sentence,
  inFull: ReadonlySet<string>,
  { functionWords, possessives }: NameKnowledge,
): Token | undefined {
  let first = tokenStart
  while (first < tokenEnd && tokens[first].kind !== "word") first++
  if (first + 1 >= tokenEnd || !inFull.has(tokens[first].text)) return undefined
  const { text, norm } = tokens[first]
  if (text.length < MIN_LENGTH || !beginsWithCapital(text) || functionWords.has(norm)) return undefined
  const next = tokens[first + 1]
  const goesOn =
    next.norm === "," || possessives.has(next.norm) || (PREDICATES.has(next.pos) && next.text === next.norm)
  return goesOn ? tokens[first] : undefined
}

/** Of some norms those that the text has in small letters. */
function smallWords({ tokens }: TextDocument, norms: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(tokens.filter(({ text, norm }) => text === norm && norms.has(norm)).map(({ norm }) => norm))
}
