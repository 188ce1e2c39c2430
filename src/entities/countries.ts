// Countries and nationalities, from the language's table. What a table cannot know, the words around the name must tell:
// country-context.ts asks them.

import type { Country, CountryKnowledge, Language, NameReading } from "../language"
import { hasCapital, isInCapitals } from "../text/letter-case"
import { once } from "../text/once"
import type { MentionForm, RecognizedMention, TextDocument, Token } from "../types"
import { chooseReading, isOrdinaryWord, type NamedSpan, widenName } from "./country-context"
import { buildGazetteer, type Gazetteer, type GazetteerMatch, matchGazetteer } from "./gazetteer"
import { nameBehindPrefix } from "./prefixes"

/** One form of a name, and what it may mean: several readings if the form is shared. */
interface CountryForm {
  readonly text: string
  readonly form: MentionForm
  readonly readings: readonly NameReading[]
}

// Judged, not measured. What matters is the order: a sure name stands above every guess of a recognizer of names, a doubtful
// one below its guess that "Jordan" is a person here.
const SURE = 0.98
const SHARED = 0.9
const DOUBTFUL = 0.6

/**
 * A recognizer of countries, of nationalities, and of places with a country's name in them, with ISO codes where there are any.
 * Its mentions ascend and do not overlap; a leading "the" is outside. Building it takes some milliseconds: build it once.
 */
export function countryRecognizer(language: Language): (document: TextDocument) => RecognizedMention[] {
  const knowledge = language.countries()
  const segmentation = language.segmentation()
  const gazetteer = buildGazetteer(formsOf(knowledge), segmentation)
  return (document) => {
    const tokens = withoutPrefixes(document.tokens, segmentation.hyphenPrefixes)
    return recognizeCountries({ ...document, tokens }, knowledge, gazetteer)
  }
}

// "pro-Israel", "non-EU" are one token each: what stands behind the hyphen is read as if it stood alone.
function withoutPrefixes(tokens: readonly Token[], prefixes: ReadonlySet<string>): readonly Token[] {
  let cut: Token[] | undefined // most texts have no such word, and are not copied
  for (let i = 0; i < tokens.length; i++) {
    const behind = nameBehindPrefix(tokens[i], prefixes)
    if (behind < 0) continue
    const { text, norm, start } = tokens[i]
    cut ??= [...tokens]
    cut[i] = { ...tokens[i], text: text.slice(behind), norm: norm.slice(behind), start: start + behind }
  }
  return cut ?? tokens
}

function recognizeCountries(
  document: TextDocument,
  knowledge: CountryKnowledge,
  gazetteer: Gazetteer<CountryForm>,
): RecognizedMention[] {
  const matches = matchGazetteer(gazetteer, document)
  const named = countriesWrittenOut(matches, knowledge)
  const clear = countriesBeyondDoubt(document, matches, knowledge)
  const words = once(() => new Set(document.tokens.map(({ norm }) => norm)))
  const mentions: RecognizedMention[] = []
  let free = 0 // the first token behind the last mention: a name may not be widened beyond it
  for (const match of matches) {
    const { text, form, readings } = match.value
    if (knowledge.expandedForms.has(text) && !named.has(keyOf(readings[0]))) continue
    if (knowledge.doubtfulForms.has(text) && !isSpelledSo(document, match)) continue
    if (knowledge.wordLikeForms.has(text) && isOrdinaryWord(document, match, knowledge)) continue
    const span = withoutLinks(document, match, knowledge)
    if (span === undefined) continue
    const reading = chooseReading(readings, words, (one) => named.has(keyOf(one)))
    const around = {
      tokens: document.tokens,
      from: Math.max(free, match.sentence.tokenStart),
      to: match.sentence.tokenEnd,
    }
    const whole = widenName(around, { ...span, form, reading }, knowledge)
    const isDoubtful =
      knowledge.doubtfulForms.has(text) &&
      !(reading.type === "country" && (clear.has(keyOf(reading)) || hasStateNoun(document, match, knowledge)))
    mentions.push(mentionOf(document, whole, scoreOf(match, whole, isDoubtful)))
    free = whole.tokenEnd
  }
  return mentions
}

/** The countries that the text names by a form which means nothing else. */
function countriesWrittenOut(
  matches: readonly GazetteerMatch<CountryForm>[],
  { expandedForms }: CountryKnowledge,
): ReadonlySet<string> {
  const clear = matches.filter(({ value }) => value.readings.length === 1 && !expandedForms.has(value.text))
  return new Set(clear.map(({ value }) => keyOf(value.readings[0])))
}

/** The countries that the text names by a form that is no one's name, "Jordanian", if it names no "Michael Jordan" too. */
function countriesBeyondDoubt(
  { tokens }: TextDocument,
  matches: readonly GazetteerMatch<CountryForm>[],
  knowledge: CountryKnowledge,
): ReadonlySet<string> {
  const doubtful = matches.filter(({ value }) => knowledge.doubtfulForms.has(value.text))
  if (doubtful.length === 0) return new Set()
  const sure = matches.filter(({ value }) => !knowledge.doubtfulForms.has(value.text))
  const clear = new Set(countriesWrittenOut(sure, knowledge))
  for (const { value, tokenStart, sentence } of doubtful) {
    const isPartOfName = tokenStart > sentence.tokenStart && hasCapital(tokens[tokenStart - 1].text)
    if (isPartOfName) clear.delete(keyOf(value.readings[0]))
  }
  return clear
}

// "Chad's president", "Jordan's parliament".
function hasStateNoun(
  { tokens }: TextDocument,
  { tokenEnd, sentence }: GazetteerMatch<CountryForm>,
  { possessives, stateNouns }: CountryKnowledge,
): boolean {
  return (
    tokenEnd + 1 < sentence.tokenEnd &&
    possessives.has(tokens[tokenEnd].norm) &&
    stateNouns.has(tokens[tokenEnd + 1].norm)
  )
}

// States that are no more have no code.
function keyOf({ code, name }: NameReading): string {
  return code ?? name
}

// "Réunion" is an island, "Reunion" a party. Doubtful forms are single words.
function isSpelledSo({ tokens }: TextDocument, { tokenStart, value }: GazetteerMatch<CountryForm>): boolean {
  return tokens[tokenStart].norm === value.text.toLowerCase()
}

/** The match without the words that are only its signs: "the" before "States", the hyphen of "Sino-Russian". */
function withoutLinks(
  { tokens }: TextDocument,
  { tokenStart, tokenEnd, value }: GazetteerMatch<CountryForm>,
  { linkWords }: CountryKnowledge,
): { readonly tokenStart: number; readonly tokenEnd: number } | undefined {
  if (value.text.endsWith("-")) {
    const next = tokens.at(tokenEnd)
    const goesOn = next !== undefined && next.start === tokens[tokenEnd - 1].end && hasCapital(next.text)
    return goesOn ? { tokenStart, tokenEnd: tokenEnd - 1 } : undefined
  }
  return { tokenStart: linkWords.has(tokens[tokenStart].norm) ? tokenStart + 1 : tokenStart, tokenEnd }
}

// "Republic of Kenya", "South China Sea" leave no doubt, whatever the country alone would.
function scoreOf(match: GazetteerMatch<CountryForm>, whole: NamedSpan, isDoubtful: boolean): number {
  if (whole.tokenEnd - whole.tokenStart > match.tokenEnd - match.tokenStart) return SURE
  if (isDoubtful) return DOUBTFUL
  return match.value.readings.length > 1 ? SHARED : SURE
}

function mentionOf({ tokens }: TextDocument, whole: NamedSpan, score: number): RecognizedMention {
  const { tokenStart, tokenEnd, form, reading } = whole
  return {
    start: tokens[tokenStart].start,
    end: tokens[tokenEnd - 1].end,
    type: reading.type,
    score,
    form,
    ...(reading.code !== undefined && { code: reading.code }),
    ...(reading.name !== undefined && { name: reading.name }),
  }
}

/** Every form of the table. Shared names come first: of equal forms the gazetteer keeps the first. */
function formsOf(knowledge: CountryKnowledge): (readonly [string, CountryForm])[] {
  const shared = knowledge.sharedNames.flatMap(({ forms, readings }) => formsFor(forms, readings))
  const related = knowledge.relatedNames.flatMap(({ otherNames, ...reading }) =>
    formsFor([reading.name, ...otherNames], [{ ...reading, signs: [] }]),
  )
  return [...shared, ...related, ...knowledge.countries.flatMap(formsOfCountry)].map((form) => [form.text, form])
}

function formsOfCountry({ code, name, otherNames, demonyms }: Country): CountryForm[] {
  const [adjective = name] = demonyms
  const coded = { code, signs: [] }
  return [
    ...formsFor([name, ...otherNames], [{ type: "country", name, ...coded }]),
    ...formsFor(demonyms, [{ type: "nationality", name: adjective, ...coded }]),
  ]
}

function formsFor(texts: readonly string[], readings: readonly NameReading[]): CountryForm[] {
  const [{ type }] = readings
  return texts.map((text) => ({
    text,
    form: type === "nationality" ? "demonym" : isInCapitals(text) ? "code" : "name",
    readings,
  }))
}
