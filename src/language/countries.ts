// What a language knows of countries and nationalities.

import type { EntityType } from "../types"

/** What finding countries and nationalities needs. */
export interface CountryKnowledge {
  readonly countries: readonly Country[]
  /** Names that hold a country's name and are something else, and peoples and parts of countries: "New Mexico", "Scottish". */
  readonly relatedNames: readonly KnownName[]
  /** Names that several things share: "Korea", "Georgia". */
  readonly sharedNames: readonly SharedName[]
  /** Forms that are as often something else, mostly a person's name: "Jordan", "Chad". */
  readonly doubtfulForms: ReadonlySet<string>
  /** Lower case: tokens that make a possessive, "'s", and what a country has and people have not: "president". */
  readonly possessives: ReadonlySet<string>
  readonly stateNouns: ReadonlySet<string>
  /** Forms in capitals that are also ordinary words in capitals: "US". */
  readonly wordLikeForms: ReadonlySet<string>
  /** Lower case: words after which a word-like form in capitals is the ordinary word: "contact" as in "CONTACT US". */
  readonly wordLikeAfter: ReadonlySet<string>
  /** Acronyms that mean other things too and count only where the text also writes the country's name out: "CAR". */
  readonly expandedForms: ReadonlySet<string>
  /** Lower case: what a state calls itself, after "of" or behind its name: "republic" in "Republic of Kenya". */
  readonly stateWords: ReadonlySet<string>
  /** Lower case: what may stand before a state word: "people's" in "People's Republic of China". */
  readonly stateModifiers: ReadonlySet<string>
  /** Lower case: what makes a place of the country's name before it: "sea" in "South China Sea". */
  readonly placeWords: ReadonlySet<string>
  /** Lower case: what makes a place of the country's name after it: "lake" in "Lake Chad". */
  readonly placeWordsBefore: ReadonlySet<string>
  /** Lower case: what makes a place of the country's name after it and a link word: "gulf" in "Gulf of Mexico". */
  readonly placeWordsOf: ReadonlySet<string>
  /** Lower case: what may stand before a name that a place word follows: "south" in "South China Sea". */
  readonly directions: ReadonlySet<string>
  /** Lower case: the words between a state or place word and the country: "of", "the". */
  readonly linkWords: ReadonlySet<string>
}

/** One country or territory and all the ways to name it. A form in capitals only, such as "UAE", is found in capitals only. */
export interface Country {
  /** ISO 3166-1 alpha-2; missing for states that are no more, such as the Soviet Union. */
  readonly code?: string | undefined
  /** Its common name: "China". */
  readonly name: string
  /** Other names and acronyms, official, short and former: "People's Republic of China", "PRC". */
  readonly otherNames: readonly string[]
  /** Words for its people and what is theirs, the adjective first. One that ends in "-" only begins words: "Sino-Russian". */
  readonly demonyms: readonly string[]
}

/** A name, what it names, and the other ways to write it. */
export interface KnownName {
  readonly type: EntityType
  readonly name: string
  readonly otherNames: readonly string[]
  /** ISO 3166-1 alpha-2 of the country it belongs to, where it belongs to one. */
  readonly code?: string | undefined
}

/** Forms that may name several things. */
export interface SharedName {
  readonly forms: readonly string[]
  /** What they may name; the first where the text does not tell. */
  readonly readings: readonly NameReading[]
}

/** One of the things that a shared name may name. */
export interface NameReading {
  readonly type: EntityType
  readonly name: string
  readonly code?: string | undefined
  /** Lower-case words that speak for this reading when they stand anywhere in the text: "pyongyang" for "Korea". */
  readonly signs: readonly string[]
}
