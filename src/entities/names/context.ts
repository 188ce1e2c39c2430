// What stands beside a run of capitalised words: titles in small letters, speech, prepositions, brackets, and the case of the
// whole sentence.

import type { NameKnowledge } from "../../language"
import { hasCapital, isInCapitals } from "../../text/letter-case"
import type { Sentence, TextDocument, Token } from "../../types"
import { acronymInBrackets, longFormStart } from "../acronyms"
import { isCapitalised } from "./reading"
import type { NameRun } from "./runs"
import { CONNECTOR, hasClass, withoutStop } from "./words"

/**
 * How a sentence uses capitals. In a headline every important word has one, and in a line of capitals every letter is one, so that
 * a capital says nothing of names there.
 */
export type CapitalUse = "prose" | "headline" | "capitals"

const MIN_HEADLINE_WORDS = 4
const HEADLINE_SHARE = 0.75 // of the words that are no function words
const CAPITALS_SHARE = 0.7 //  of all words with two letters or more
const MAX_BYLINE_TOKENS = 20
const MAX_DATELINE_TOKENS = 12

export function capitalUse(tokens: readonly Token[], sentence: Sentence, names: NameKnowledge): CapitalUse {
  let all = 0
  let inCapitals = 0
  for (let i = sentence.tokenStart; i < sentence.tokenEnd; i++) {
    const { kind, text } = tokens[i]
    if (kind !== "word" || text.length < 2) continue
    all++
    if (isInCapitals(text) && hasCapital(text)) inCapitals++
  }
  if (all > 1 && inCapitals >= CAPITALS_SHARE * all) return "capitals"
  if (/[.!?]/u.test(tokens[sentence.tokenEnd - 1].text)) return "prose"
  const { important, capitalised, common } = countCapitals(tokens, sentence, names)
  const isHeadline = important >= MIN_HEADLINE_WORDS && capitalised >= HEADLINE_SHARE * important && common >= 2
  return isHeadline ? "headline" : "prose"
}

/**
 * Whether every important word of a sentence has a capital, whatever ends it: there verbs have one too. `capitalUse` takes what ends in
 * a stop for prose, and the network was trained with that.
 */
export function isTitleCase(tokens: readonly Token[], sentence: Sentence, names: NameKnowledge): boolean {
  const { important, capitalised, common } = countCapitals(tokens, sentence, names)
  return important >= MIN_HEADLINE_WORDS && capitalised === important && common >= 2
}

/** `capitalUse` for those who ask of one sentence after the other, and of each as often as it has names. */
export function capitalUses(tokens: readonly Token[], names: NameKnowledge): (sentence: Sentence) => CapitalUse {
  let asked: Sentence | undefined
  let use: CapitalUse = "prose"
  return (sentence) => {
    if (sentence !== asked) use = capitalUse(tokens, sentence, names)
    asked = sentence
    return use
  }
}

/** How many words of a sentence are no function words, how many of these have a capital, and how many of those are common. */
function countCapitals(tokens: readonly Token[], sentence: Sentence, names: NameKnowledge) {
  let important = 0
  let capitalised = 0
  let common = 0
  for (let i = sentence.tokenStart; i < sentence.tokenEnd; i++) {
    const token = tokens[i]
    if (token.kind !== "word" || token.text.length < 2) continue
    if (names.functionWords.has(token.norm) || names.connectors.has(token.norm)) continue
    important++
    if (!isCapitalised(token)) continue
    capitalised++
    if (names.isCommonWord(token.norm)) common++
  }
  return { important, capitalised, common }
}

/** Whether a title in small letters, or the word of a byline, stands right before the run: "president Xi", "Author: Li Na". */
export function isTitledFromOutside(
  tokens: readonly Token[],
  { words }: NameRun,
  sentence: Sentence,
  names: NameKnowledge,
): boolean {
  const at = words[0].tokenStart - 1
  if (at < sentence.tokenStart) return false
  const before = tokens[at]
  if (names.titles.has(withoutStop(before.norm)) && !isCapitalised(before)) return true
  const label = before.text === ":" ? at - 1 : at
  if (label !== sentence.tokenStart || !names.bylineWords.has(tokens[label].norm)) return false
  return sentence.tokenEnd - sentence.tokenStart <= MAX_BYLINE_TOKENS
}

/** Whether the words are the place at the head of a report: "KINSHASA, Jul 26 (IPS) -". */
export function isDateline(tokens: readonly Token[], first: number, end: number, sentence: Sentence): boolean {
  if (first !== sentence.tokenStart || !isLoud(tokens[first].text)) return false
  if (tokens[end]?.text !== "," && tokens[end]?.text !== "(") return false
  const last = Math.min(sentence.tokenEnd, end + MAX_DATELINE_TOKENS)
  for (let i = end; i < last; i++) {
    if (/^(?:-|--|–|—)$/u.test(tokens[i].text) && tokens[i - 1].text === ")") return true
  }
  return false
}

function isLoud(text: string): boolean {
  return text.length > 2 && isInCapitals(text)
}

/**
 * The word of the run at which the long form of the acronym in brackets behind it begins, or -1:
 * in "the 19th Shanghai Cooperation Organization (SCO) summit" the first of three.
 */
export function explainedFrom({ tokens, text }: TextDocument, { words }: NameRun): number {
  const end = words.at(-1)?.tokenEnd ?? 0
  const acronym = acronymInBrackets(tokens, end, "()[]")
  if (acronym === undefined) return -1
  const forms = words.map(({ tokenStart, tokenEnd }) => text.slice(tokens[tokenStart].start, tokens[tokenEnd - 1].end))
  const small = new Set(words.filter((word) => hasClass(word, CONNECTOR)).map(({ key }) => key))
  return longFormStart(acronym, forms, (word) => small.has(word))
}
