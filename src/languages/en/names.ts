// What English knows about names: word lists by hand from the files beside this one, and the generated ones.

import { enNames } from "../../data/en-names"
import type { NameKnowledge } from "../../language"
import { decodeWords } from "../../model/front-coding"
import { foldName } from "../../text/fold"
import { once } from "../../text/once"
import type { EntityType } from "../../types"
import { cityCountries } from "./city-names"
import { isCommon } from "./common-words"
import { countries } from "./countries"
import { courtDistricts } from "./court-districts"
import { leaders } from "./known-leaders"
import { longNames } from "./known-long-names"
import { lookalikes } from "./known-lookalikes"
import { knownOrganizations, knownTeams } from "./known-organizations"
import { knownOthers } from "./known-others"
import { knownPeople } from "./known-people"
import { knownPlaces } from "./known-places"
import {
  articles,
  capitalisedNonNames,
  definites,
  innerWords,
  nameConnectors,
  nameJoints,
  otherHeads,
  plainAcronyms,
  possessives,
  shipPrefixes,
  stormModifiers,
  stormWords,
} from "./names-not"
import {
  closedHeads,
  companySuffixes,
  firmHeads,
  firmNouns,
  innerPossessives,
  institutions,
  knownAcronyms,
  namesakes,
  organizationHeads,
  organizationOpeners,
  otherNamesOf,
  shareNouns,
  shopHeads,
  topicOpeners,
} from "./names-organizations"
import {
  bylineWords,
  commonGivenNames,
  familyFirstSurnames,
  governments,
  hyphenatedParticles,
  hyphenatedSyllables,
  nameParticles,
  nameSuffixes,
  nameSyllables,
  officeNouns,
  offices,
  personVerbs,
  portfolioTitles,
  settledTitles,
  surnameParticles,
  titleModifiers,
  titles,
} from "./names-people"
import {
  directions,
  inhabitants,
  originWords,
  peoples,
  placeHeads,
  placeNouns,
  placeOpeners,
  placePrepositions,
  placesOnly,
  regionNouns,
  regions,
  saints,
  trustWords,
  whereabouts,
} from "./names-places"
import { provinceCountries } from "./provinces"
import { stateAbbreviations } from "./state-abbreviations"
import { stopWords } from "./stop-words"

const NO_COUNTRY = "--"

const codedPlaces = /* @__PURE__ */ once((): (readonly [place: string, code: string])[] => {
  const { placeCodes } = enNames
  return decodeWords(enNames.places).map((place, i) => [place, placeCodes.slice(2 * i, 2 * i + 2)])
})

const places = /* @__PURE__ */ once(() => new Set([...codedPlaces().map(([place]) => place), ...knownPlaces()]))

const placeCountries = (): ReadonlyMap<string, string> =>
  new Map([...codedPlaces().filter(([, code]) => code !== NO_COUNTRY), ...cityCountries()])

/** For each place without a code the countries that have one of the name. */
const placeChoices = (): ReadonlyMap<string, readonly string[]> => {
  const unsure = codedPlaces().filter(([, code]) => code === NO_COUNTRY)
  const choices = enNames.placeChoices.split(",")
  return new Map(unsure.map(([place], i) => [place, choices[i].match(/../gu) ?? []]))
}

const commonWords = /* @__PURE__ */ once(() => new Set([...decodeWords(enNames.common), ...commonGivenNames()]))

/** "Siraj-ul-Haq", "Clacton-on-Sea", "Lashkar-e-Taiba". */
const hyphenLinks = (): ReadonlyMap<string, EntityType> =>
  new Map([
    ..."ud ul un ur us ut uz".split(" ").map((link) => [link, "person"] as const),
    ..."am au aux en la le les on sous sur under upon".split(" ").map((link) => [link, "place"] as const),
    ..."e i".split(" ").map((link) => [link, "organization"] as const),
  ])

/** Words before a possessive inside a listed name: "martha" of "martha 's vineyard". */
const settledNames = (): ReadonlyMap<string, EntityType> =>
  new Map([
    ...longNames().map((name) => [name, "organization"] as const),
    ...courtDistricts().map((name) => [name, "place"] as const),
    ...leaders().map((name) => [name, "person"] as const),
    ...lookalikes(),
  ])

const listedPossessors = (): readonly string[] =>
  [...knownOrganizations(), ...knownPlaces(), ...knownOthers()]
    .filter((name) => name.includes(" '") && !name.endsWith(" 's"))
    .map((name) => name.slice(0, name.indexOf(" '")).split(" ").at(-1) ?? "")

/** Some 30 ms when it is first asked for, most of it for the generated lists. */
export const names = /* @__PURE__ */ once(
  (): NameKnowledge => ({
    givenNames: new Set(decodeWords(enNames.given)),
    surnames: new Set(decodeWords(enNames.surnames)),
    places: places(),
    placeCountries: placeCountries(),
    placeChoices: placeChoices(),
    provinceCountries: provinceCountries(),
    stateAbbreviations: stateAbbreviations(),
    placeStarts: new Set([...places()].map((place) => place.split(" ")[0])),
    organizations: new Set([...decodeWords(enNames.organizations), ...knownOrganizations()]),
    settledNames: settledNames(),
    articledNames: new Map([["fed", "organization"]]),
    functionAcronyms: new Set(["WHO"]),
    otherNamesOf: otherNamesOf(),
    namesakes: namesakes(),
    teams: new Set(knownTeams()),
    people: new Set(knownPeople()),
    otherNames: new Set(knownOthers()),
    wellKnown: new Set([...knownOrganizations(), ...knownPlaces()]),
    acronyms: knownAcronyms(),
    isCommonWord: (word) => isCommon(word, commonWords()),
    countries: foldedSet(countries().countries.flatMap(({ name, otherNames }) => [name, ...otherNames])),
    nationalities: foldedSet(
      countries().countries.flatMap(({ demonyms }) => demonyms),
      peoples(),
    ),
    functionWords: stopWords(),
    nonNames: capitalisedNonNames(),
    plainAcronyms: plainAcronyms(),
    articles: articles(),
    definites: definites(),
    connectors: nameConnectors(),
    joints: nameJoints(),
    innerWords: innerWords(),
    possessives: possessives(),
    titles: new Set([...titles(), ...decodeWords(enNames.roles)]),
    settledTitles: settledTitles(),
    offices: offices(),
    titleModifiers: titleModifiers(),
    particles: nameParticles(),
    surnameParticles: surnameParticles(),
    portfolioTitles: portfolioTitles(),
    hyphenatedParticles: hyphenatedParticles(),
    hyphenatedSyllables: hyphenatedSyllables(),
    suffixes: nameSuffixes(),
    familyFirstSurnames: familyFirstSurnames(),
    syllables: nameSyllables(),
    personVerbs: personVerbs(),
    familyNouns: new Set(["family", "clan"]),
    officeNouns: officeNouns(),
    governments: governments(),
    bylineWords: bylineWords(),
    organizationHeads: organizationHeads(),
    shopHeads: shopHeads(),
    institutions: institutions(),
    otherHeads: otherHeads(),
    stormWords: stormWords(),
    stormModifiers: stormModifiers(),
    shipPrefixes: shipPrefixes(),
    partyLinks: new Set(["v."]), // "vs." and "v" stand between teams
    hyphenLinks: hyphenLinks(),
    organizationOpeners: organizationOpeners(),
    topicOpeners: topicOpeners(),
    closedHeads: closedHeads(),
    companySuffixes: companySuffixes(),
    firmHeads: firmHeads(),
    firmNouns: firmNouns(),
    shareNouns: shareNouns(),
    innerPossessives: new Set([...innerPossessives(), ...listedPossessors()]),
    saints: saints(),
    originWords: originWords(),
    placeHeads: placeHeads(),
    placesOnly: placesOnly(),
    placeOpeners: placeOpeners(),
    placePrepositions: placePrepositions(),
    locatives: new Set(["in"]),
    whereabouts: whereabouts(),
    trustWords: trustWords(),
    inhabitants: inhabitants(),
    partyLetters: new Set(["D", "I", "R"]),
    placeNouns: placeNouns(),
    regionNouns: regionNouns(),
    directions: directions(),
    regions: regions(),
  }),
)

function foldedSet(forms: readonly string[], more: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  // "US" stays as it is: in small letters it is another word.
  return new Set([...forms.map((form) => (form === form.toUpperCase() ? form : foldName(form))), ...more])
}
