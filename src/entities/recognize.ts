// All mentions of a text: every source proposes on its own, then resolve.ts settles who wins.

import type { EntityRecognizer, Language } from "../language"
import { isInCapitals } from "../text/letter-case"
import { once } from "../text/once"
import type { GazetteerEntry, RecognizedMention, TextDocument } from "../types"
import { countryRecognizer } from "./countries"
import { buildGazetteer, matchGazetteer } from "./gazetteer"
import { addHeadNames } from "./head-names"
import { addInitials } from "./initials"
import { nameRecognizer } from "./learned/recognize"
import { joinNationPairs } from "./nation-pairs"
import { joinNationalBodies } from "./national-bodies"
import { patternRecognizer } from "./patterns"
import { dayFromIso } from "./patterns/calendar"
import { recognizeWeb } from "./patterns/web"
import { addPrefixedNames } from "./prefixed-names"
import { addRepeatedNames } from "./repeated-names"
import { resolveMentions } from "./resolve"
import { addShortNames } from "./short-names"
import { addTeamNames } from "./team-names"

export interface RecognizeOptions {
  /** Names of one's own, which win over everything else. */
  readonly gazetteer?: readonly GazetteerEntry[] | undefined
  /** Finds people, organizations and places. Default: `nameRecognizer`. */
  readonly recognizer?: EntityRecognizer | undefined
}

/**
 * A function that gives the mentions of a document: ascending, without overlap, each inside one sentence and on the edges of
 * tokens, or behind a hyphen in one. `referenceDate` is the day on which the text was written, as an ISO date. The lists it looks names up in are built when it is first used, so make it once and use it for many documents.
 */
export function entityRecognizer(
  language: Language,
  { gazetteer = [], recognizer }: RecognizeOptions = {},
): (document: TextDocument, referenceDate?: string) => RecognizedMention[] {
  const recognizeOwn = once(() => gazetteerRecognizer(gazetteer, language))
  const recognizePatterns = once(() => patternRecognizer(language))
  const recognizeCountries = once(() => countryRecognizer(language))
  const recognizeNames = once(() => recognizer ?? nameRecognizer(language))
  return (document, referenceDate) => {
    const today = referenceDate === undefined ? undefined : dayFromIso(referenceDate)
    const known = [...recognizePatterns()(document, today), ...recognizeCountries()(document)]
    const names = language.names()
    const paired = joinNationPairs(document, known, recognizeNames()(document, language), names)
    const found = joinNationalBodies(document, known, paired, language)
    const repeated = addHeadNames(document, addRepeatedNames(document, found, names), names)
    const shortened = addShortNames(document, addTeamNames(document, repeated, names), names)
    const prefixed = addPrefixedNames(document, shortened, language.segmentation().hyphenPrefixes)
    return resolveMentions(document, {
      gazetteer: recognizeOwn()(document),
      web: recognizeWeb(document),
      known,
      names: addInitials(document, prefixed, names),
    })
  }
}

/** The mentions of one document: `entityRecognizer` for those who have only one. */
export function recognizeEntities(
  document: TextDocument,
  language: Language,
  options?: RecognizeOptions,
): RecognizedMention[] {
  return entityRecognizer(language, options)(document)
}

function gazetteerRecognizer(
  entries: readonly GazetteerEntry[],
  language: Language,
): (document: TextDocument) => RecognizedMention[] {
  const forms = entries.flatMap((entry) =>
    [entry.name, ...(entry.aliases ?? [])].map((form) => [form, { form, entry }] as const),
  )
  const gazetteer = buildGazetteer(forms, language.segmentation())
  return (document) =>
    matchGazetteer(gazetteer, document).map(({ tokenStart, tokenEnd, value: { form, entry } }) => ({
      start: document.tokens[tokenStart].start,
      end: document.tokens[tokenEnd - 1].end,
      type: entry.type,
      score: 1,
      form: form !== entry.name && isInCapitals(form) ? "acronym" : "name",
      ...(entry.code !== undefined && { code: entry.code }),
      name: entry.name,
    }))
}
