// "The Commission" is one that the text has named: "European Commission". With a capital, behind "the" or "this", the last word of
// an organization's name stands for the name.

import type { NameKnowledge } from "../language"
import { beginsWithCapital, isInCapitals } from "../text/letter-case"
import { firstEndingBehind } from "../text/spans"
import type { RecognizedMention, TextDocument } from "../types"
import { capitalUses } from "./names/context"

const SCORE = 0.8 // a judgement: of 19 such words in the corpora that are no part of a longer name 17 are marked

/**
 * The mentions with those added that are the last word of a longer organization of the text. Where only one organization ends so,
 * they say which it is, as do those that were there. Ascending, without overlap, and so is what comes back.
 */
export function addHeadNames(
  document: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  const longNames = organizationsByHead(document, mentions, names)
  if (longNames.size === 0) return [...mentions]
  const { tokens, sentences } = document
  const useIn = capitalUses(tokens, names)
  const all: RecognizedMention[] = []
  let next = 0
  for (const sentence of sentences) {
    for (let i = sentence.tokenStart + 1; i < sentence.tokenEnd; i++) {
      const { text, start, end } = tokens[i]
      const long = beginsWithCapital(text) ? longNames.get(text) : undefined
      if (long === undefined || !names.definites.has(tokens[i - 1].norm) || useIn(sentence) !== "prose") continue
      while (next < mentions.length && mentions[next].end <= start) all.push(mentions[next++])
      const own = mentions.at(next)
      const isTaken = own !== undefined && own.start < end
      if (isTaken && (own.start !== start || own.end !== end || own.type !== "organization")) continue
      if (!isTaken && goesOn(document, i, sentence.tokenEnd, names)) continue
      const head = isTaken ? own : { start, end, type: "organization" as const, score: SCORE, form: "name" as const }
      all.push(long === AMBIGUOUS ? head : { ...head, name: long })
      if (isTaken) next++
    }
  }
  return [...all, ...mentions.slice(next)]
}

const AMBIGUOUS = ""

/** The last words of organizations of several words, each with the name that it ends, or `AMBIGUOUS` if there are several. */
function organizationsByHead(
  { text, tokens }: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): ReadonlyMap<string, string> {
  const longNames = new Map<string, string>()
  for (const { type, start, end } of mentions) {
    const name = text.slice(start, end)
    if (type !== "organization" || !name.includes(" ")) continue
    const { text: head, norm } = tokens[firstEndingBehind(tokens, end - 1)]
    if (!names.organizationHeads.has(norm) || !beginsWithCapital(head) || isInCapitals(head)) continue // "the TV"
    const known = longNames.get(head)
    longNames.set(head, known === undefined || known === name ? name : AMBIGUOUS)
  }
  return longNames
}

// "the Parliament of Norway", "the Court House", "the Commission-led talks"
function goesOn({ tokens }: TextDocument, i: number, sentenceEnd: number, { connectors }: NameKnowledge): boolean {
  if (i + 1 >= sentenceEnd) return false
  const { text, norm, start } = tokens[i + 1]
  return connectors.has(norm) || (beginsWithCapital(text) && start === tokens[i].end + 1) || text === "-"
}
