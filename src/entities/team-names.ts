// "Packers" are the team that the text has named: "Green Bay Packers". The last word of a team's name stands for the whole of it; if it is
// no plural, "Lightning", only inside a sentence.

import type { NameKnowledge } from "../language"
import { foldName } from "../text/fold"
import { beginsWithCapital, isInCapitals } from "../text/letter-case"
import { firstEndingBehind, withSpans } from "../text/spans"
import type { RecognizedMention, Sentence, TextDocument, Token } from "../types"
import { capitalUses } from "./names/context"

const SCORE = 0.8 // a judgement
const MIN_LENGTH = 3

/**
 * The mentions with those added that are the last word of a listed team of the text, whatever was made of them. Ascending, without
 * overlap, and so is what comes back.
 */
export function addTeamNames(
  document: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  const teams = lastWordsOfTeams(document, mentions, names)
  if (teams.size === 0) return [...mentions]
  const { tokens, sentences } = document
  const useIn = capitalUses(tokens, names)
  const found: RecognizedMention[] = []
  for (const sentence of sentences) {
    for (let i = sentence.tokenStart; i < sentence.tokenEnd; i++) {
      const { text, start, end } = tokens[i]
      if (!teams.has(text)) continue
      const use = useIn(sentence)
      const isAnyWord = use === "capitals" || (!text.endsWith("s") && (use === "headline" || i === sentence.tokenStart))
      if (isAnyWord || isPartOfName(tokens, sentence, i, names)) continue
      const own = mentions.at(firstEndingBehind(mentions, start))
      const isFree = own === undefined || own.start >= end || (own.start === start && own.end === end)
      if (isFree) found.push({ start, end, type: "organization", score: SCORE, form: "name" })
    }
  }
  return withSpans(mentions, found)
}

/** Without those that are peoples or places too, "Indians", "Milan", and those that leagues and companies may end with. */
function lastWordsOfTeams(
  { text, tokens }: TextDocument,
  mentions: readonly RecognizedMention[],
  { teams, nationalities, places, organizationHeads, functionWords }: NameKnowledge,
): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { type, start, end } of mentions) {
    if (type !== "organization" || !teams.has(foldName(text.slice(start, end).toLowerCase()))) continue
    const { kind, text: last, norm } = tokens[firstEndingBehind(tokens, end - 1)]
    if (kind !== "word" || last.length < MIN_LENGTH || isInCapitals(last)) continue
    const isElse = [nationalities, places, organizationHeads, functionWords].some((list) => list.has(foldName(norm)))
    if (!isElse) words.add(last)
  }
  return words
}

// "Green Bay Packers", "Packers Hall of Fame"; not "Packers Coach Doe", and "Packers QB" neither.
function isPartOfName(
  tokens: readonly Token[],
  { tokenStart, tokenEnd }: Sentence,
  i: number,
  { titles, functionWords }: NameKnowledge,
): boolean {
  const isJoined = (left: number) => tokens[left + 1].start <= tokens[left].end + 1
  const before = i > tokenStart && isJoined(i - 1) ? tokens[i - 1] : undefined
  if (before?.text === "-") return true
  const isOpening = i - 1 === tokenStart && functionWords.has(tokens[i - 1].norm) // "The Packers"
  if (before !== undefined && beginsWithCapital(before.text) && !isOpening) return true
  if (i + 1 === tokenEnd || !isJoined(i)) return false
  const { text, norm } = tokens[i + 1]
  return beginsWithCapital(text) && !titles.has(norm) && !isInCapitals(text)
}
