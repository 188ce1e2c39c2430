// Who stands before an address with the same name: "Rita Roe rita.roe@example.org", "Rita Roe (r.roe@example.org)".

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import { beginsWithCapital } from "../../text/letter-case"
import { firstEndingBehind, firstOverlapping, withSpans } from "../../text/spans"
import type { RecognizedMention, TextDocument, Token } from "../../types"

const SCORE = 0.95 // a judgement: the address says it
const MIN_SURNAME = 3
const MAX_WORDS = 3
const OPENERS: ReadonlySet<string> = new Set(["(", "<", "[", ":", ",", "-"])

/** The mentions, such people among them. What they overlap ends before them, or goes. Both ascend without overlap. */
export function withMailNames(
  { tokens }: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  const people: RecognizedMention[] = []
  for (let i = 2; i < tokens.length; i++) {
    if (tokens[i].kind !== "email") continue
    const last = OPENERS.has(tokens[i - 1].text) ? i - 2 : i - 1
    const first = startOfName(tokens, last, tokens[i].norm, names)
    if (first < last)
      people.push({ start: tokens[first].start, end: tokens[last].end, type: "person", score: SCORE, form: "name" })
  }
  if (people.length === 0) return [...mentions]
  const cut = mentions.map((mention) => endedBefore(mention, people, tokens))
  return withSpans(cut, people)
}

/** The first of two or three words with a capital of which the address has the last; `last` if there are none. */
function startOfName(tokens: readonly Token[], last: number, address: string, names: NameKnowledge): number {
  const surname = foldName(tokens[last].norm)
  const user = foldName(address.slice(0, address.indexOf("@")))
  if (surname.length < MIN_SURNAME || !beginsWithCapital(tokens[last].text) || !user.includes(surname)) return last
  let first = last
  while (first > 0 && last - first + 1 < MAX_WORDS && isOfName(tokens, first - 1, user, names)) first--
  return first
}

// "Rita", "R.", and "Velrita" of "v.roe@example.org"
function isOfName(tokens: readonly Token[], i: number, user: string, names: NameKnowledge): boolean {
  const { kind, text, norm, end } = tokens[i]
  if (kind !== "word" || !beginsWithCapital(text) || end + 1 !== tokens[i + 1].start) return false
  const key = foldName(norm)
  if (names.places.has(key) || names.countries.has(key)) return false
  const isInitial = text.length === 1 || (text.length === 2 && text.endsWith("."))
  return isInitial || names.givenNames.has(key) || (user.startsWith(key.charAt(0)) && !names.isCommonWord(norm))
}

/** The mention, without what a person takes of its end. */
function endedBefore(
  mention: RecognizedMention,
  people: readonly RecognizedMention[],
  tokens: readonly Token[],
): RecognizedMention {
  const person = firstOverlapping(people, mention)
  if (person === undefined || mention.start >= person.start || mention.end > person.end) return mention
  return { ...mention, end: tokens[firstEndingBehind(tokens, person.start) - 1].end }
}
