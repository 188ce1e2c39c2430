// What the words around a country's name say of it: that it is no name, which country it is, that it is part of a longer name.

import type { CountryKnowledge, NameReading } from "../language"
import { hasCapital, isInCapitals } from "../text/letter-case"
import type { MentionForm, TextDocument, Token } from "../types"
import type { GazetteerMatch } from "./gazetteer"

/** Tokens `tokenStart` up to, not including, `tokenEnd`, and what they name. A place named after a country has a type only. */
export interface NamedSpan {
  readonly tokenStart: number
  readonly tokenEnd: number
  readonly form: MentionForm
  readonly reading: Pick<NameReading, "type" | "code"> & { readonly name?: string | undefined }
}

/** Whether a form in capitals is an ordinary word that stands in capitals: "US" in "CONTACT US". */
export function isOrdinaryWord(
  { tokens }: TextDocument,
  { tokenStart, sentence }: GazetteerMatch<unknown>,
  { wordLikeAfter }: CountryKnowledge,
): boolean {
  if (tokenStart === sentence.tokenStart) return false
  const before = tokens[tokenStart - 1]
  return isInCapitals(before.text) && wordLikeAfter.has(before.norm)
}

/**
 * What a shared name means in this text: the reading that most speaks for, of equals the first. A sign of a reading somewhere in
 * the text speaks for it, and so does a clear name of the same country.
 */
export function chooseReading(
  readings: readonly NameReading[],
  words: () => ReadonlySet<string>,
  isNamed: (reading: NameReading) => boolean,
): NameReading {
  let best = readings[0]
  let most = -1
  if (readings.length === 1) return best
  for (const reading of readings) {
    const signs = reading.signs.filter((sign) => words().has(sign)).length
    // A part of a country is not meant because the country is: "Georgia" in a text about the United States and Russia.
    const named = reading.type !== "place" && isNamed(reading) ? 1 : 0
    if (signs + named > most) {
      best = reading
      most = signs + named
    }
  }
  return best
}

/** The tokens that a name may take in: `from` up to, not including, `to`. */
export interface Surroundings {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
}

/**
 * The whole name of which a country's name is a part: "Republic of Kenya", "Kyrgyzstan Republic", which are the country, and
 * "Gulf of Mexico", "South China Sea", "Lake Chad", which are places. A name that stands alone comes back as it is.
 */
export function widenName(around: Surroundings, named: NamedSpan, knowledge: CountryKnowledge): NamedSpan {
  const { type } = named.reading
  if ((type !== "country" && type !== "nationality") || named.form === "code") return named
  return asState(around, named, knowledge) ?? asPlace(around, named, knowledge) ?? named
}

// "Republic of Kenya", "People's Republic of China", "Kingdom of the Netherlands"; "Kyrgyzstan Republic".
function asState(around: Surroundings, named: NamedSpan, knowledge: CountryKnowledge): NamedSpan | undefined {
  if (named.reading.type !== "country") return undefined
  const { stateWords, stateModifiers } = knowledge
  const { tokenStart, tokenEnd } = named
  const stateWord = wordBeforeLinks(around, tokenStart, stateWords, knowledge)
  if (stateWord !== undefined) {
    let first = stateWord
    while (first > around.from && isModifier(around.tokens[first - 1], stateModifiers)) first--
    return { ...named, tokenStart: first }
  }
  // "India Republic Day" and "Kenya Kingdom of Sports" go on, so they are something else.
  if (!isPartOfName(around, tokenEnd, stateWords) || goesOn(around, tokenEnd + 1, knowledge)) return undefined
  return { ...named, tokenEnd: tokenEnd + 1 }
}

// "South China Sea", "Congo Basin"; "Lake Chad"; "Gulf of Mexico".
function asPlace(around: Surroundings, named: NamedSpan, knowledge: CountryKnowledge): NamedSpan | undefined {
  const { placeWords, placeWordsBefore, placeWordsOf, directions } = knowledge
  let { tokenStart, tokenEnd } = named
  if (isPartOfName(around, tokenEnd, placeWords)) {
    tokenEnd++
    if (isPartOfName(around, tokenStart - 1, directions)) tokenStart--
  }
  if (isPartOfName(around, tokenStart - 1, placeWordsBefore)) tokenStart--
  else tokenStart = wordBeforeLinks(around, tokenStart, placeWordsOf, knowledge) ?? tokenStart
  if (tokenStart === named.tokenStart && tokenEnd === named.tokenEnd) return undefined
  return { tokenStart, tokenEnd, form: "name", reading: { type: "place" } }
}

/** The token with one of the words, if only link words stand between it and token `i`: "Gulf" before "of Mexico". */
function wordBeforeLinks(
  around: Surroundings,
  i: number,
  words: ReadonlySet<string>,
  { linkWords }: CountryKnowledge,
): number | undefined {
  let before = i - 1
  // Two at most: "of the".
  while (before >= i - 2 && before >= around.from && linkWords.has(around.tokens[before].norm)) before--
  return before < i - 1 && isPartOfName(around, before, words) ? before : undefined
}

/** Whether token `i` is one of the words, written as part of a name. */
function isPartOfName({ tokens, from, to }: Surroundings, i: number, words: ReadonlySet<string>): boolean {
  return i >= from && i < to && words.has(tokens[i].norm) && hasCapital(tokens[i].text)
}

// The "'s" of "People's" has no capital.
function isModifier({ text, norm }: Token, modifiers: ReadonlySet<string>): boolean {
  return modifiers.has(norm) && (hasCapital(text) || !/^\p{L}/u.test(text))
}

function goesOn({ tokens, to }: Surroundings, i: number, { linkWords }: CountryKnowledge): boolean {
  return i < to && (linkWords.has(tokens[i].norm) || hasCapital(tokens[i].text))
}
