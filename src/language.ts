// What a language must know, as types only. Stages take their part of it as an argument and name no language themselves;
// `languages/<code>` supplies the values. Every part is a function, so that nothing is unpacked before it is first needed.

import type { KeylessMap } from "./model/keyless-map"
import type { PackedRows } from "./model/lanes"
import type { WindowModel } from "./model/window-model"
import type { EndingTree } from "./text/ending-tree"
import type { DatePart, EntityType, RecognizedMention, TextDocument } from "./types"

export interface Language {
  /** BCP 47, such as "en". */
  readonly code: string
  readonly segmentation: () => SegmentationKnowledge
  readonly tagging: () => TaggingKnowledge
  readonly lemmas: () => LemmaKnowledge
  readonly countries: () => CountryKnowledge
  readonly patterns: () => PatternKnowledge
  readonly names: () => NameKnowledge
  /** A network that finds names. Without one they are found by rules alone. */
  readonly nameModel?: (() => WindowModel) | undefined
  readonly words: () => WordKnowledge
  readonly phrases: () => PhraseKnowledge
}

/** The part of a language that `buildDocument` needs. */
export type DocumentLanguage = Pick<Language, "code" | "segmentation" | "tagging" | "lemmas">

/** Proposes mentions of entities in a document: the seam where the built-in recognizer can be exchanged for another. */
export type EntityRecognizer = (document: TextDocument, language: Language) => readonly RecognizedMention[]

/**
 * What follows an abbreviation with its full stop. `name`: a name, and the sentence goes on ("Mr. Smith"). `number`: a
 * number; before anything else it is a plain word and its full stop ends the sentence ("No. 5", but "He said no."). `inside`:
 * the sentence goes on ("e.g."). `either`: the sentence goes on or ends ("etc.").
 */
export type AbbreviationUse = "name" | "number" | "inside" | "either"

/** What cutting a text into tokens and sentences needs. All words are lower case, with straight apostrophes. */
export interface SegmentationKnowledge {
  /** Abbreviations, without their last full stop: "mr", "e.g". */
  readonly abbreviations: Spellings<AbbreviationUse>
  /** Word endings that are tokens of their own: "'s" in "China's", "n't" in "don't". */
  readonly clitics: Spellings<true>
  /** Words that are written as one and are several, with the lengths of their parts: "cannot" is [3, 3]. */
  readonly fusedWords: Spellings<readonly number[]>
  /** Beginnings that a hyphen does not cut off, because they are no words: "co" in "co-founder". */
  readonly hyphenPrefixes: ReadonlySet<string>
  /** Tokens that hold a mark at which words are else cut: "w/o". */
  readonly wholeWords: ReadonlySet<string>
  /** Units that are cut off from a number: "km" in "5km". */
  readonly units: ReadonlySet<string>
  /** Codes that are cut off from the amount after them: "usd" in "USD500". */
  readonly currencyCodes: ReadonlySet<string>
  /** Words that, with a capital, begin a sentence more often than they go on with a name: "The", "However". */
  readonly sentenceStarters: ReadonlySet<string>
  /** Verbs between a quotation and its speaker: "said". */
  readonly speechVerbs: ReadonlySet<string>
  /** Words before a label such as "1." or "B." that make it part of the sentence: "Figure 1.", "Plan B." */
  readonly labelledWords: ReadonlySet<string>
  /** Judges the places where rules cannot tell whether a sentence ends. */
  readonly sentenceModel: () => SentenceModel
}

/** Words that are looked for in a text, with what each stands for. Made by `spellingsOf`. */
export interface Spellings<T> {
  readonly words: ReadonlyMap<string, T>
  /** Bit `n` of entry `32 * (first & 31) + (last & 31)` is set if a word of `n` code units begins and ends with these two. */
  readonly lengthsByEnds: Int32Array
}

/** What `train/sentences.ts` learned: a linear model over the hashed features of a place where a sentence may end. */
export interface SentenceModel {
  /** Of the features that it was trained for; others are refused. */
  readonly fingerprint: string
  /** One weight, from -127 to 127, for each value of the low `rowBits` bits of a feature's hash. */
  readonly weights: { readonly rowBits: number; readonly values: Int8Array }
  /** What the weights must exceed in sum: after a stop or an abbreviation, and elsewhere. */
  readonly thresholds: readonly number[]
}

/** What finding countries and nationalities needs. */
export interface CountryKnowledge {
  readonly countries: readonly Country[]
  /** Names that hold a country's name and are something else, and peoples and parts of countries: "New Mexico", "Scottish". */
  readonly relatedNames: readonly KnownName[]
  /** Names that several things share: "Korea", "Georgia". */
  readonly sharedNames: readonly SharedName[]
  /** Forms that are as often something else, mostly a person's name: "Jordan", "Chad". */
  readonly doubtfulForms: ReadonlySet<string>
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

/** What finding dates, times and amounts needs. All words are lower case; a phrase has its tokens joined with spaces: "per cent". */
export interface PatternKnowledge {
  readonly numbers: NumberWords
  readonly dates: DateWords
  readonly times: TimeWords
  readonly money: MoneyWords
  readonly units: UnitWords
  /** Phrases for hundredths, with what they count: "%" and "per cent" are "%", "percentage points" are "pp". */
  readonly percents: ReadonlyMap<string, string>
  /** Words between two ends of a range, apart from dashes: "to". */
  readonly rangeWords: ReadonlySet<string>
  /** Words so common that a number before them counts nothing: "and", "was". */
  readonly functionWords: ReadonlySet<string>
}

export interface NumberWords {
  /** "three": 3, "twenty": 20. */
  readonly values: ReadonlyMap<string, number>
  /** "hundred": 100, "million": 1e6, "bn": 1e9. */
  readonly magnitudes: ReadonlyMap<string, number>
  /** Magnitudes after a sum of money only: "m", "k". Elsewhere they are units. */
  readonly moneyMagnitudes: ReadonlyMap<string, number>
  /** Words for one, before a magnitude only: "a" in "a million". */
  readonly articles: ReadonlySet<string>
  /** "and" in "two hundred and five". */
  readonly joinWords: ReadonlySet<string>
  /** "half" in "half a million": 0.5. */
  readonly fractions: ReadonlyMap<string, number>
  /** "third": 3. Up to twenty-first, for quarters and centuries. */
  readonly ordinals: ReadonlyMap<string, number>
  /** What makes an ordinal of digits: "th". */
  readonly ordinalSuffixes: ReadonlySet<string>
}

/** What "last" and "ago" count. */
export type CalendarUnit = "day" | "week" | "weekend" | "month" | "quarter" | "year" | "decade" | "century"

export interface DateWords {
  /** Names and abbreviations, with and without full stop, from 1: "june", "jun", "jun." */
  readonly months: ReadonlyMap<string, number>
  /** Those that are a month only beside a day or a year: "mar", "sept." */
  readonly shortMonths: ReadonlySet<string>
  /** Months that are ordinary words or names too, and need a preposition when they stand alone: "may". */
  readonly wordLikeMonths: ReadonlySet<string>
  /** Names and abbreviations, from Monday as 1. */
  readonly weekdays: ReadonlyMap<string, number>
  /** Those that are a weekday only before a date: "sun". */
  readonly shortWeekdays: ReadonlySet<string>
  readonly seasons: ReadonlyMap<string, DatePart>
  /** "early" in "early 2019", "mid" in "mid-June". */
  readonly periodParts: ReadonlyMap<string, DatePart>
  /** "last" in "last Friday": -1, "this" 0, "next" 1. */
  readonly relativeWords: ReadonlyMap<string, -1 | 0 | 1>
  /** What "last" and "ago" count: "week", "years". */
  readonly calendarUnits: ReadonlyMap<string, CalendarUnit>
  /** What only "ago" counts, since "the next day" follows the story: "days". */
  readonly dayUnits: ReadonlySet<string>
  readonly agoWords: ReadonlySet<string>
  /** Days named from today: "yesterday" is -1. */
  readonly dayWords: ReadonlyMap<string, number>
  /** Words beside a verb that say it is still to come: "will". */
  readonly futureWords: ReadonlySet<string>
  /** Words before a month that is an ordinary word, or before a year long past: "in May", "since 1648". */
  readonly prepositions: ReadonlySet<string>
  /** Words between which and a noun a year stands: "the 2018 summit", "its 2015 report". */
  readonly determiners: ReadonlySet<string>
  /** Words after which four digits count something: "over 2000 shops". */
  readonly countingCues: ReadonlySet<string>
  /** 1 for ours, -1 for the one before: "bc". */
  readonly eras: ReadonlyMap<string, 1 | -1>
  /** "century". */
  readonly centuryWords: ReadonlySet<string>
  /** Number of months: "quarter" 3, "half" 6. */
  readonly quarterWords: ReadonlyMap<string, number>
  /** "q3" is the third of three months, "h1" the first of six. */
  readonly quarterCodes: ReadonlyMap<string, readonly [ordinal: number, months: number]>
  /** "fy", also glued to its year, and "fiscal". */
  readonly fiscalWords: ReadonlySet<string>
  /** "year" in "fiscal year 2023". */
  readonly yearWords: ReadonlySet<string>
  /** What makes a decade of a year: "s" in "1990s". */
  readonly decadeSuffixes: ReadonlySet<string>
  /** Words between the parts of a date: "of" in "12th of June". */
  readonly linkWords: ReadonlySet<string>
  /** Words between two days of one month: "and" in "June 12 and 13". */
  readonly listWords: ReadonlySet<string>
}

export interface TimeWords {
  /** The hour at which they begin: "a.m." 0, "p.m." 12. */
  readonly dayHalves: ReadonlyMap<string, number>
  /** "o'clock". */
  readonly hourWords: ReadonlySet<string>
  /** Their hour: "noon" 12. */
  readonly timesOfDay: ReadonlyMap<string, number>
  /** Phrases, with the offset from UTC in ISO 8601: "gmt" is "Z"; "" where it is not always the same: "local time". */
  readonly zones: ReadonlyMap<string, string>
}

/** Currencies by ISO 4217 code. A word that many countries use for theirs has the code "". */
export interface MoneyWords {
  /** Before or behind the number: "$", "hk$". */
  readonly signs: ReadonlyMap<string, string>
  /** The same, but a word with a capital: "usd", "rs". */
  readonly codes: ReadonlyMap<string, string>
  /** Those of them that, with a small number, name something else: "COP26". */
  readonly wordLikeCodes: ReadonlySet<string>
  /** Behind the number: "dollars", "cents". */
  readonly words: ReadonlyMap<string, string>
  /** Behind a number that says million, or behind whose they are; else they are something else: "won", "pounds". */
  readonly weakWords: ReadonlyMap<string, string>
  /** Phrases that say whose they are: "hong kong dollars". */
  readonly nationalWords: ReadonlyMap<string, string>
  /** Signs and words for hundredths of the unit: "cents". */
  readonly hundredths: ReadonlySet<string>
}

/** Units by their symbol. */
export interface UnitWords {
  /** Phrases in any case: "square kilometres": "km²". */
  readonly phrases: ReadonlyMap<string, string>
  /** Symbols as they are written: "MW". */
  readonly symbols: ReadonlyMap<string, string>
  /** Symbols that are a magnitude too when no space stands before them, and the words that show the unit: "m" before "high". */
  readonly gluedSymbols: ReadonlyMap<string, ReadonlySet<string>>
}

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
  /** The codes of states and provinces, likewise: "texas" is "US". */
  readonly provinceCountries: ReadonlyMap<string, string>
  /** The first words of places. */
  readonly placeStarts: ReadonlySet<string>
  readonly organizations: ReadonlySet<string>
  /** People whom texts call by one word, or by a name that does not look like one: "aristotle", "catherine the great". Folded. */
  readonly people: ReadonlySet<string>
  /** Names of events, plans, works: neither of people, organizations nor places. Folded. */
  readonly otherNames: ReadonlySet<string>
  /** Of `organizations` and `places` those that mean nothing else to a reader of newspapers, unless the word is on another list. */
  readonly wellKnown: ReadonlySet<string>
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
  readonly articles: ReadonlySet<string>
  /** Small words inside the names of organizations: "of", and those that join equal parts, "and". */
  readonly connectors: ReadonlySet<string>
  readonly joints: ReadonlySet<string>
  /** Tokens that make a possessive of the word before them: "'s". */
  readonly possessives: ReadonlySet<string>
  /** Words before a person's name, and words before those: "minister", "deputy". */
  readonly titles: ReadonlySet<string>
  readonly titleModifiers: ReadonlySet<string>
  /** Small words inside a person's name, "van", and those that a hyphen joins to it, "al". */
  readonly particles: ReadonlySet<string>
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
  /** Words behind the name of who governs: "administration". */
  readonly officeNouns: ReadonlySet<string>
  /** Words before the name of who wrote a text: "by". */
  readonly bylineWords: ReadonlySet<string>
  /** Last words of organizations, first words of them before a connector, and endings of companies: "party", "bank", "inc". */
  readonly organizationHeads: ReadonlySet<string>
  readonly organizationOpeners: ReadonlySet<string>
  /** What a shop is called behind its owner's name: "diner" as in "Rosa's Diner". */
  readonly shopHeads: ReadonlySet<string>
  /** Words that name an organization by themselves: "parliament". */
  readonly institutions: ReadonlySet<string>
  readonly companySuffixes: ReadonlySet<string>
  /** Likewise of texts and events: "treaty", "war". */
  readonly otherHeads: ReadonlySet<string>
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
  /** Words for kinds of places in small letters, beside the name: "province". */
  readonly placeNouns: ReadonlySet<string>
  /** Words that name a part of what follows, "northern", and what is larger than a country, "asia". */
  readonly directions: ReadonlySet<string>
  readonly regions: ReadonlySet<string>
}

/** What telling parts of speech needs: a trained model. A tag is a place in `PARTS_OF_SPEECH`. */
export interface TaggingKnowledge {
  /** For which features the model was trained; the tagger refuses others. */
  readonly fingerprint: string
  /** One row of weights, one for each tag, per hashed feature. */
  readonly weights: PackedRows
  /** By hash of the norm, digits as zeros: which parts of speech a word can be, as one of 64 classes. */
  readonly wordClasses: KeylessMap
  /** The most frequent words as they are written, "the" and "The": the only tag a word ever has, or -1 if it has several. */
  readonly commonWords: ReadonlyMap<string, number>
  readonly reliability: TagReliability
}

/** How many tags are right, measured on texts that the tagger was not trained on. */
export interface TagReliability {
  /** By how much a tag leads the next best: the least lead of each step, ascending from 0. */
  readonly leads: readonly number[]
  /** For each step the share of right tags, never less than that of the step before. */
  readonly shares: readonly number[]
  /** The share of right tags of words that have only one. */
  readonly ofFixed: number
}

/** What finding lemmas needs. A tag is a place in `PARTS_OF_SPEECH`. */
export interface LemmaKnowledge {
  /** For each tag: lemmas of words where the rules are wrong, by the word as it is written or in lower case. */
  readonly exceptions: readonly ReadonlyMap<string, string>[]
  /** For each tag and way of writing: what an ending of the norm becomes. The longest ending wins; the empty one fits all. */
  readonly rules: readonly (readonly EndingTree<LemmaEdit>[])[]
  /** For each tag, by place (`document/capitals.ts`): what becomes of the capital of a word. Empty where the rules always say. */
  readonly capitals: readonly (readonly CapitalUse[])[]
  /** By norm, pronouns that own what stands behind them and have another lemma where nothing does: "her", "she". */
  readonly objectLemmas: ReadonlyMap<string, string>
}

/** Whether a lemma has the capital of its word: as the rules say, never, or always. */
export type CapitalUse = "rules" | "small" | "kept"

/** What turns a word into its lemma. */
export interface LemmaEdit {
  /** Whether the word is taken as it is written, not in lower case. */
  readonly keepsCase: boolean
  /** Number of code units to take off its end, and what to put there. */
  readonly cut: number
  readonly add: string
}

/** What counting words and phrases needs. */
export interface WordKnowledge {
  /** Lower case, straight apostrophes: words too common to say what a text is about. */
  readonly stopWords: ReadonlySet<string>
  /** The stem of a lower-case word; words with one stem count as one term. */
  readonly stem: (word: string) => string
}

/** What ranking phrases needs. */
export interface PhraseKnowledge {
  /** How rare a lower-case word is in general text: ln(all words / this word). From 2 or 3 for "the" to some 15. */
  readonly rarityOf: (word: string) => number
  /** Whether a lower-case verb may stand before a noun, by its form: "distributed", "operating". */
  readonly isParticiple: (word: string) => boolean
  /** By the name of a feature: how much it weighs, and its mean over the candidates of the training, which explanations need. */
  readonly weights: ReadonlyMap<string, { readonly weight: number; readonly mean: number }>
  /** What the weighted sum starts at. */
  readonly bias: number
}
