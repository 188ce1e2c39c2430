// What a language knows of people, organizations and places.

import type { EntityType } from "../types"

/**
 * What finding and linking people, organizations and places needs. All words are lower case. The first six are compared with
 * words without accents (`foldName`), the others with the norm of a token, less its last full stop.
 */
export interface NameKnowledge {
  /** Single words of given names, and of family names: "jean" and "luc". */
  readonly givenNames: ReadonlySet<string>
  readonly surnames: ReadonlySet<string>
  /** Cities and provinces, of one word or more: "addis ababa". */
  readonly places: ReadonlySet<string>
  /** ISO 3166-1 alpha-2 codes of the cities that mean one country and no other: "bishkek" is "KG", "hamilton" none. */
  readonly placeCountries: ReadonlyMap<string, string>
  /** The codes of the countries that have a city of the name, most people first, where none is far the largest: "barcelona". */
  readonly placeChoices: ReadonlyMap<string, readonly string[]>
  /** The codes of states and provinces, likewise: "texas" is "US". */
  readonly provinceCountries: ReadonlyMap<string, string>
  /** States by what is written for them behind a city: "Mass.", "MA". */
  readonly stateAbbreviations: ReadonlyMap<string, StateName>
  /** The first words of places. */
  readonly placeStarts: ReadonlySet<string>
  readonly organizations: ReadonlySet<string>
  /** People whom texts call by one word, or by a name that does not look like one: "aristotle", "catherine the great". Folded. */
  readonly people: ReadonlySet<string>
  /** Names of events, plans, works: neither of people, organizations nor places. Folded. */
  readonly otherNames: ReadonlySet<string>
  /** Of `organizations` and `places` those that mean nothing else to a reader of newspapers, unless the word is on another list. */
  readonly wellKnown: ReadonlySet<string>
  /**
   * Names that look like what they are not, "lady gaga", "khan younis", or that small words would cut, "department for work and
   * pensions", and what they are: asked for once the recognizer has had its say. Folded.
   */
  readonly settledNames: ReadonlyMap<string, EntityType>
  /** What organizations are also called, by a name that is no part of their own: "fed" is the "federal reserve". Folded. */
  readonly otherNamesOf: ReadonlyMap<string, string>
  /** Words that are names behind an article and with a capital: "fed". */
  readonly articledNames: ReadonlyMap<string, EntityType>
  /** Acronyms of organizations that are function words but for their capitals: "WHO". */
  readonly functionAcronyms: ReadonlySet<string>
  /** Organizations that are called like people whom hardly any text means, "morgan stanley", "tesla". Folded. */
  readonly namesakes: ReadonlySet<string>
  /** Clubs of several words, for which the last may stand: "green bay packers". Folded. */
  readonly teams: ReadonlySet<string>
  /** Acronyms of organizations that a text need not explain, in capitals. */
  readonly acronyms: ReadonlySet<string>
  /** Names of countries, and words for peoples, faiths and creeds. */
  readonly countries: ReadonlySet<string>
  readonly nationalities: ReadonlySet<string>
  /** Words of the ordinary language: a capital at the start of a sentence says nothing about them. Some are names too: "will". */
  readonly isCommonWord: (word: string) => boolean
  /** Words that no name begins with. */
  readonly functionWords: ReadonlySet<string>
  /** Words written with a capital that name no person, organization or place: "monday". */
  readonly nonNames: ReadonlySet<string>
  /** Acronyms of things of which there are many, and of no one body: "suv". */
  readonly plainAcronyms: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  /** Words behind which a text speaks of what it has named: "the", "this". */
  readonly definites: ReadonlySet<string>
  /** Small words inside the names of organizations: "of", and those that join equal parts, "and". */
  readonly connectors: ReadonlySet<string>
  readonly joints: ReadonlySet<string>
  /** Function words that stand inside names of any kind, and at no end of them: "in". */
  readonly innerWords: ReadonlySet<string>
  /** Tokens that make a possessive of the word before them: "'s". */
  readonly possessives: ReadonlySet<string>
  /** Words before a person's name, and words before those: "minister", "deputy". */
  readonly titles: ReadonlySet<string>
  readonly titleModifiers: ReadonlySet<string>
  /** Titles that are jobs, and stand at the end of no name: "adviser". */
  readonly offices: ReadonlySet<string>
  /** More titles, asked for once the recognizer has found a person: "sheriff". */
  readonly settledTitles: ReadonlySet<string>
  /** Titles behind which a portfolio stands: "minister" of "Minister of Health". */
  readonly portfolioTitles: ReadonlySet<string>
  /** Small words inside a person's name, "van", all that stand in surnames, "des", and those that a hyphen joins to it, "al". */
  readonly particles: ReadonlySet<string>
  readonly surnameParticles: ReadonlySet<string>
  readonly hyphenatedParticles: ReadonlySet<string>
  /** The last part of given names with a hyphen, behind a surname that stands first: "moon" in "Ban Ki-moon". */
  readonly hyphenatedSyllables: ReadonlySet<string>
  /** Words after a person's name: "jr". */
  readonly suffixes: ReadonlySet<string>
  /** Surnames that stand before the given name, and the syllables of such given names: "xi", "jin" and "ping". */
  readonly familyFirstSurnames: ReadonlySet<string>
  readonly syllables: ReadonlySet<string>
  /** Words that show that the name before them is a person: "said". */
  readonly personVerbs: ReadonlySet<string>
  /** Words behind a surname and "the": "family". */
  readonly familyNouns: ReadonlySet<string>
  /** Words behind the name of who governs: "administration". */
  readonly officeNouns: ReadonlySet<string>
  /** Those of them that with a capital are the last word of a government's name: "administration". */
  readonly governments: ReadonlySet<string>
  /** Words before the name of who wrote a text: "by". */
  readonly bylineWords: ReadonlySet<string>
  /** What a shop is called behind its owner's name: "diner" as in "Rosa's Diner". */
  readonly shopHeads: ReadonlySet<string>
  /** Last words of organizations, first words of them before a connector, and endings of companies: "party", "bank", "inc". */
  readonly organizationHeads: ReadonlySet<string>
  readonly organizationOpeners: ReadonlySet<string>
  /** Openers of bodies for a topic: "center" in "Center for Volcanology". */
  readonly topicOpeners: ReadonlySet<string>
  /** Those of the heads that are no first half of a longer one: "university", while "Trust" goes on in "Trust and Savings Bank". */
  readonly closedHeads: ReadonlySet<string>
  /** Words that name an organization by themselves: "parliament". */
  readonly institutions: ReadonlySet<string>
  readonly companySuffixes: ReadonlySet<string>
  /** Last words of companies that are no surnames, "management", and what stands behind their names: "shareholders". */
  readonly firmHeads: ReadonlySet<string>
  readonly firmNouns: ReadonlySet<string>
  /** Words before "of" or "in" and a company: "shares". */
  readonly shareNouns: ReadonlySet<string>
  /** Likewise of texts and events: "treaty", "war". */
  readonly otherHeads: ReadonlySet<string>
  /** What stands between the parties of a case before a court: "v." */
  readonly partyLinks: ReadonlySet<string>
  /** What stands before the name of a storm, "hurricane", what may stand before that, "tropical", and before a ship's or an operation's: "hms". */
  readonly stormWords: ReadonlySet<string>
  readonly stormModifiers: ReadonlySet<string>
  readonly shipPrefixes: ReadonlySet<string>
  /** Small words that stand between hyphens inside a name, and of what: "ul" of people, "upon" of places. */
  readonly hyphenLinks: ReadonlyMap<string, EntityType>
  /** Words whose possessive stands inside a name: "people". */
  readonly innerPossessives: ReadonlySet<string>
  /** What makes a saint of the name behind it: "st" in "St. Peter's Basilica". */
  readonly saints: ReadonlySet<string>
  /** What a hyphen joins to the place or the body from which something comes: "based", "backed". */
  readonly originWords: ReadonlySet<string>
  /** Last words of places, first words of them, and words before a place that are no part of it: "river", "lake", "near". */
  readonly placeHeads: ReadonlySet<string>
  readonly placeOpeners: ReadonlySet<string>
  readonly placePrepositions: ReadonlySet<string>
  /** Places of one word that are no one's name: "srebrenica". */
  readonly placesOnly: ReadonlySet<string>
  /** Words before a place, and before hardly anything else that has a capital: "in". */
  readonly locatives: ReadonlySet<string>
  /** All that say where something is, "near", words before them behind which a person may stand, "trust", and words for the people of a place, "residents". */
  readonly whereabouts: ReadonlySet<string>
  readonly trustWords: ReadonlySet<string>
  readonly inhabitants: ReadonlySet<string>
  /** Letters for parties, before a hyphen and a state: "R" in "R-Calif.". */
  readonly partyLetters: ReadonlySet<string>
  /** Words for kinds of places in small letters, beside the name: "province". */
  readonly placeNouns: ReadonlySet<string>
  /** Lemmas of words for parts of a country, which stand behind names of places only: "district". */
  readonly regionNouns: ReadonlySet<string>
  /** Words that name a part of what follows, "northern", and what is larger than a country, "asia". */
  readonly directions: ReadonlySet<string>
  readonly regions: ReadonlySet<string>
}

/** A state and its country, as an ISO 3166-1 alpha-2 code. */
export interface StateName {
  readonly name: string
  readonly code: string
}
