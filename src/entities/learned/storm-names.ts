// Storms have the names of people: "Hurricane Ian". Once the text has said what it is, it calls a storm by its name alone: "Ian".

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import { beginsWithCapital } from "../../text/letter-case"
import { firstEndingBehind } from "../../text/spans"
import type { RecognizedMention, TextDocument, Token } from "../../types"
import { capitalUses } from "../names/context"
import { wordsOfFullNames } from "./named-in-full"

const SCORE = 0.9 // a judgement: hardly anything else is written so

/** A storm as tokens from `tokenStart` up to its name, `last`. */
interface Storm {
  readonly tokenStart: number
  readonly last: number
}

/**
 * The mentions, storms of the document among them as names of another kind, each with what the text calls it where it says what
 * it is. A longer name that holds one, "Hurricane Ian Relief Fund", stays as it is. Both ascend without overlap.
 */
export function withStormNames(
  document: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  const storms = stormsIn(document, names)
  if (storms.length === 0) return [...mentions]
  const { text, tokens } = document
  const useIn = capitalUses(tokens, names)
  const wholeNames = new Map<string, string>()
  const named: RecognizedMention[] = []
  let next = 0
  for (const storm of storms) {
    const { start } = tokens[storm.tokenStart]
    const { end, text: ownName } = tokens[storm.last]
    while (next < mentions.length && mentions[next].end <= start) named.push(mentions[next++])
    let behind = next
    while (behind < mentions.length && mentions[behind].start < end) behind++
    const inside = mentions.slice(next, behind)
    if (inside.some((mention) => mention.start < start || mention.end > end)) continue
    // In a headline "Storm Batters" may be one too, if no one has seen a name there.
    const sentence = document.sentences[firstEndingBehind(document.sentences, start)]
    if (inside.length === 0 && useIn(sentence) !== "prose") continue
    next = behind
    const name = wholeNames.get(ownName) ?? text.slice(start, end)
    wholeNames.set(ownName, name)
    named.push({ start, end, type: "other", score: SCORE, form: "name", name })
  }
  return calledAlone(document, [...named, ...mentions.slice(next)], wholeNames)
}

// "Hurricane Ian", "Severe Tropical Storm Nalgae"; but "Hurricane Season", "Hurricane Center"
function stormsIn({ tokens, sentences }: TextDocument, names: NameKnowledge): Storm[] {
  const { stormWords, stormModifiers } = names
  const storms: Storm[] = []
  for (const { tokenStart, tokenEnd } of sentences) {
    for (let i = tokenStart; i + 1 < tokenEnd; i++) {
      if (!beginsWithCapital(tokens[i].text) || !stormWords.has(tokens[i].norm)) continue
      if (tokens[i].end + 1 !== tokens[i + 1].start || !mayBeStorm(tokens[i + 1], names)) continue
      let first = i
      while (first > tokenStart && isOneOf(tokens[first - 1], stormModifiers)) first--
      storms.push({ tokenStart: first, last: i + 1 })
    }
  }
  return storms
}

// "Sandy" and "Dean" are ordinary words too.
function mayBeStorm({ kind, text, norm }: Token, names: NameKnowledge): boolean {
  if (kind !== "word" || !beginsWithCapital(text)) return false
  if (names.givenNames.has(foldName(norm))) return true
  return !names.isCommonWord(norm) && !names.organizationHeads.has(norm) && !names.stormWords.has(norm)
}

function isOneOf({ text, norm }: Token, words: ReadonlySet<string>): boolean {
  return beginsWithCapital(text) && words.has(norm)
}

/** The mentions, those of storms by their names alone among them, unless a person has that name too. */
function calledAlone(
  document: TextDocument,
  mentions: readonly RecognizedMention[],
  wholeNames: ReadonlyMap<string, string>,
): RecognizedMention[] {
  const { text } = document
  const isNoInitials = (word: string) => word.length > 2 // "T. C. Ian" is no full name
  const whole = mentions.filter(({ start, end }) => text.slice(start, end).split(" ").filter(isNoInitials).length > 1)
  const inFull = wordsOfFullNames(document, whole)
  return mentions.map((mention) => {
    const alone = text.slice(mention.start, mention.end)
    const name = inFull.has(alone) ? undefined : wholeNames.get(alone)
    return name === undefined ? mention : { ...mention, type: "other" as const, name }
  })
}
