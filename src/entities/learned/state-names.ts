// States behind a city and a comma are places, and have a name: "Boston, Mass.", "Seattle, WA".

import type { NameKnowledge, StateName } from "../../language"
import { foldName } from "../../text/fold"
import { isInCapitals } from "../../text/letter-case"
import { firstEndingBehind } from "../../text/spans"
import type { RecognizedMention, Span, TextDocument, Token } from "../../types"

const SCORE = 0.9

/** The mentions with such states among them, and with the names of all that are written so. Both ascend without overlap. */
export function withStateNames(
  document: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  const { tokens } = document
  const placed: RecognizedMention[] = []
  for (const mention of mentions) {
    if (mention.start < (placed.at(-1)?.end ?? 0)) continue // the state that was placed behind its city
    const first = tokens[firstEndingBehind(tokens, mention.start)]
    const state = mayBeCity(first, mention, names) ? stateBehind(document, mention, names) : undefined
    const isFree = state !== undefined && !isCrossed(state, mentions)
    if (isFree) placed.push({ ...mention, type: "place" }, state)
    else placed.push(withName(first, mention, names))
  }
  return placed
}

// "Hamilton" of "Hamilton, Ont." is no person.
function mayBeCity({ norm, end }: Token, mention: RecognizedMention, { places }: NameKnowledge): boolean {
  return mention.type === "place" || (mention.end === end && places.has(foldName(norm)))
}

// "Calif." wherever it stands; "CA" only behind a city.
function withName({ text, end }: Token, mention: RecognizedMention, names: NameKnowledge): RecognizedMention {
  const isShortened = mention.type === "place" && mention.end === end && text.endsWith(".")
  const state = isShortened ? names.stateAbbreviations.get(text) : undefined
  return state === undefined ? mention : { ...mention, ...state }
}

/** The state that token `i` stands for: "WA", "Calif.", "Mass" before its stop, which is a token of its own because it is a word. */
export function shortenedState(
  tokens: readonly Token[],
  i: number,
  { stateAbbreviations }: NameKnowledge,
): StateName | undefined {
  const { text, end } = tokens[i]
  const stop = tokens.at(i + 1)
  const isCut = stop?.text === "." && stop.start === end
  return stateAbbreviations.get(text) ?? (isCut ? stateAbbreviations.get(`${text}.`) : undefined)
}

function stateBehind(
  { text, tokens, sentences }: TextDocument,
  city: RecognizedMention,
  names: NameKnowledge,
): RecognizedMention | undefined {
  const comma = firstEndingBehind(tokens, city.end)
  const sentence = sentences[firstEndingBehind(sentences, city.start)]
  if (comma + 1 >= sentence.tokenEnd || tokens[comma].text !== "," || tokens[comma].start !== city.end) return undefined
  const { start, end } = tokens[comma + 1]
  const state = shortenedState(tokens, comma + 1, names)
  const name = text.slice(city.start, city.end)
  if (state === undefined || isWordBehind(name, tokens, comma + 1, state, names)) return undefined
  return { start, end, type: "place", score: SCORE, form: "name", ...state }
}

// "We left Berlin, OK?", for Berlin is in Germany, and "FLOODS IN LIMA, IN MAY". Of "Paris, TX" the letters are no word.
function isWordBehind(
  city: string,
  tokens: readonly Token[],
  i: number,
  { code }: StateName,
  names: NameKnowledge,
): boolean {
  const { norm } = tokens[i]
  if (isInCapitals(city) && names.functionWords.has(norm) && tokens.at(i + 1)?.kind === "word") return true
  return names.isCommonWord(norm) && (names.placeCountries.get(foldName(city)) ?? code) !== code
}

function isCrossed(state: Span, mentions: readonly RecognizedMention[]): boolean {
  const next = mentions.at(firstEndingBehind(mentions, state.start))
  return next !== undefined && next.start < state.end && next.end !== state.end
}
