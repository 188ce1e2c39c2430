// All public types, and no run-time code. Positions everywhere: `start` and `end` count UTF-16 code units of the ORIGINAL
// text from 0, and `end` is the first unit that is no longer inside, so `text.slice(start, end)` is the thing itself.

/** A piece of a text: UTF-16 code units from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span with the characters it covers: `text === document.text.slice(start, end)`, always. */
export interface TextSpan extends Span {
  readonly text: string
}

/** What a token is made of. A number is any token that starts with a digit or a sign and a digit: "3.5", "2019-07-01", "20th". */
export type TokenKind = "word" | "number" | "punctuation" | "symbol" | "emoji" | "url" | "email" | "hashtag" | "handle"

/**
 * The parts of speech of Universal Dependencies: adjective, adposition ("in", "ago"), adverb, auxiliary ("is", "will"), the
 * conjunctions "and", "or" and the like, determiner ("the", "this"), interjection, noun, number, particle ("not", "'s"), pronoun,
 * proper noun, punctuation, subordinating conjunction ("if", "that"), symbol ("$", "%"), verb, and what is none of these.
 */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X"

/** One word, number, mark or other unit of a text. Tokens never hold white space, never overlap, and leave out only white space. */
export interface Token extends TextSpan {
  readonly kind: TokenKind
  /** The key under which equal words meet: lower case, composed (NFC), straight quotes and hyphens. Its length may differ. */
  readonly norm: string
  /** The likeliest part of speech in this sentence. */
  readonly pos: PartOfSpeech
  /** The form that a dictionary has: "go" for "went", "bank" for "Banks". Names keep their capitals. */
  readonly lemma: string
}

/** One sentence: the tokens `tokenStart` up to, not including, `tokenEnd`. */
export interface Sentence extends TextSpan {
  readonly tokenStart: number
  readonly tokenEnd: number
}

/** A text with its tokens and sentences: what every later stage reads. Sentences tile the tokens. */
export interface TextDocument {
  readonly text: string
  /** BCP 47 code of the language whose rules were used, for example "en". */
  readonly language: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/** What an entity is. A new type goes here first; the compiler then lists every table that must answer for it. */
export type EntityType =
  | "person"
  | "organization"
  | "country"
  | "place"
  | "nationality"
  | "date"
  | "time"
  | "money"
  | "percent"
  | "quantity"
  | "url"
  | "email"
  | "hashtag"
  | "handle"
  | "other"

/**
 * How a mention names its entity: by its `name` ("Xi Jinping"), a `short` form of it ("Xi"), an `acronym` ("SCO"), a `demonym`
 * ("Chinese"), or a `code`-like sign of it ("U.S.").
 */
export type MentionForm = "name" | "short" | "acronym" | "demonym" | "code"

/** One place in the text where an entity is named. */
export interface Mention extends TextSpan {
  readonly form: MentionForm
  /** How sure the recognizer is that this is a mention of this type, from 0 to 1. */
  readonly score: number
}

/** A part of a year or of another time: "early 2019", "mid-June", "the late 1990s", "spring 2020". */
export type DatePart = "early" | "mid" | "late" | "spring" | "summer" | "autumn" | "winter"

/** The day, month, year or longer time that a date names. */
export interface DateValue {
  readonly type: "date"
  /**
   * ISO 8601, as far as the text says it: "2019-06-12", "2019-06", "2019". What is longer has its first and its last day, month
   * or year: "2019-06-12/2019-06-14" for "June 12 to 14, 2019", "2021-07/2021-09" for "Q3 2021", "1990/1999" for "the 1990s".
   * Years before our era count down from 0, so 44 BC is "-0043".
   */
  readonly iso: string
  /** Which part of it is meant, where only a part is: "early" in "early 2019". */
  readonly part?: DatePart | undefined
}

/** The time of day that a text names. */
export interface TimeValue {
  readonly type: "time"
  /** ISO 8601: "T15:30"; "T15:30Z" or "T15:30+02:00" where the text names a zone; "T17:00/T19:00" for "5 to 7 p.m." */
  readonly iso: string
}

/** A sum of money. */
export interface MoneyValue {
  readonly type: "money"
  /** In whole units: "50 cents" is 0.5. Of a range, the lower end. */
  readonly amount: number
  /** The higher end of a range: 5000000 in "$3-5 million". */
  readonly maxAmount?: number | undefined
  /** ISO 4217. Absent where the text does not say it, as with "pesos", which many countries have. "$" alone is USD. */
  readonly currency?: string | undefined
}

/** A share or a measured quantity. */
export interface MeasureValue {
  readonly type: "percent" | "quantity"
  /** As the text counts it: "5.5%" is 5.5. Of a range, the lower end. */
  readonly amount: number
  /** The higher end of a range. */
  readonly maxAmount?: number | undefined
  /** The symbol: "km", "bbl/d", "°C"; of shares "%", "pp" (percentage points) or "bp" (basis points). */
  readonly unit: string
}

/** What a date, time or amount says, in a form to compute with. Told apart by `type`, which is the type of its entity. */
export type EntityValue = DateValue | TimeValue | MoneyValue | MeasureValue

/** Everything the text names by one name: all mentions of one person, organization, country and so on. */
export interface Entity {
  /** Stable for the same text and options, unique in the result: type and name, such as "person:xi-jinping" or "country:cn". */
  readonly id: string
  readonly type: EntityType
  /** The fullest form the text uses; for a country, its common name in the text's language. */
  readonly name: string
  /** The other forms that the text uses, each once, commonest first. */
  readonly aliases: readonly string[]
  /** Number of mentions. */
  readonly count: number
  /**
   * How much of the text is about it, from 0 to 1; comparable within one text. A weight of its type times 0.5 how often, 0.2 how
   * early, 0.15 whether in a heading, 0.15 how often before the verb of its sentence: see src/entities/salience.ts.
   */
  readonly salience: number
  /**
   * ISO 3166-1 alpha-2 code of a country, of a nationality's country, or of a city's, where only one country's city can well be
   * meant: "Bishkek" has KG, "Hamilton" none unless the text names one of the countries that have a Hamilton.
   */
  readonly code?: string | undefined
  /**
   * What a date, time or amount says, where the text says it in full. Mentions of one value are one entity: "$500m" and "500
   * million dollars". "Yesterday", "last Friday" and "June 5" have a value only with `referenceDate`.
   */
  readonly value?: EntityValue | undefined
  /** In the order of the text. */
  readonly mentions: readonly Mention[]
}

/** How often a text speaks of one country, by name or by nationality. */
export interface CountrySummary {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  /** The country's common name in English, also where the text has only the nationality. */
  readonly name: string
  /** Number of mentions, `countryCount` and `nationalityCount` together. */
  readonly count: number
  /** Mentions by name or code: "Kenya", "DPRK". */
  readonly countryCount: number
  /** Mentions of its people and of what is theirs: "Kenyan", "Kenyans". */
  readonly nationalityCount: number
  /** The higher salience of the two, from 0 to 1. */
  readonly salience: number
  /** Of both kinds, in the order of the text; those of nationalities have the form "demonym". */
  readonly mentions: readonly Mention[]
}

/** What a recognizer proposes: a span with a type. Spans may come in any order and may overlap; `findEntities` settles that. */
export interface RecognizedMention extends Span {
  readonly type: EntityType
  /** From 0 to 1. */
  readonly score: number
  /** "name" where it is left out. */
  readonly form?: MentionForm | undefined
  /** ISO 3166-1 alpha-2, for countries and nationalities. */
  readonly code?: string | undefined
  /** For dates, times and amounts. */
  readonly value?: EntityValue | undefined
  /** The entity's usual name, where the recognizer knows it: "South Korea" for "ROK". Mentions of one name are one entity. */
  readonly name?: string | undefined
}

/** One form of a term as it stands in the text, with the number of times it does. */
export interface TermForm {
  readonly text: string
  readonly count: number
}

/** A word, or a run of words, with how often it is used. */
export interface Term {
  /** The commonest form, never a bare stem; of forms equally common, the first in the text. */
  readonly term: string
  /** Occurrences of all forms together. */
  readonly count: number
  /** `count` divided by the number of word tokens in the text, from 0 to 1. */
  readonly frequency: number
  /** Commonest first. */
  readonly forms: readonly TermForm[]
}

/** A phrase that says what the text is about. */
export interface KeyPhrase {
  /** As it stands most often in the text. */
  readonly text: string
  /** From 0 to 1, higher is better: the chance that a person would choose the phrase; of other methods comparable within one text. */
  readonly score: number
  /** Number of mentions. */
  readonly count: number
  /** In the order of the text; of a phrase with explained initials ("support vector machine (SVM)"), those of the initials too. */
  readonly mentions: readonly TextSpan[]
  /** The three features that weighed most, the weightiest first, where `explain` asked for them. */
  readonly why?: readonly KeyPhraseReason[] | undefined
}

/** A sentence that says much of what the text is about. */
export interface SummarySentence extends Sentence {
  /** What it adds to the better sentences of the summary, beside what the best one says: from 0 to 1. The best has 1. */
  readonly score: number
}

/** What one feature did for the score of a phrase. */
export interface KeyPhraseReason {
  /** In plain words: "late first mention", "tf-idf". */
  readonly feature: string
  /** Above 0 it raised the score, below 0 it lowered it, compared with the average phrase; in units of log odds. */
  readonly contribution: number
}

/**
 * How key phrases are scored: our trained ranker, or one of the classic unsupervised methods over the same candidates: TF-IDF with
 * general word counts, YAKE (Campos et al. 2020), TextRank (Mihalcea and Tarau 2004), PositionRank (Florescu and Caragea 2017).
 */
export type KeyPhraseMethod = "proselens" | "tf-idf" | "yake" | "textrank" | "positionrank"

/** All that `analyze` finds. Plain data: a JSON round trip gives the same value. */
export interface Analysis extends TextDocument {
  /** Highest salience first. */
  readonly entities: readonly Entity[]
  /** Highest count first; of equal counts, the first in the text. */
  readonly terms: readonly Term[]
  /** Highest score first. */
  readonly keyPhrases: readonly KeyPhrase[]
}

/** A name of your own that the text may hold. */
export interface GazetteerEntry {
  readonly name: string
  readonly type: EntityType
  /** Other ways to write it. A form in capitals only, such as "ECB", is matched in capitals only. */
  readonly aliases?: readonly string[] | undefined
  /** ISO 3166-1 alpha-2, for countries and nationalities. */
  readonly code?: string | undefined
}

/** Stop words to add to the language's own, and words to take out of them. Case does not matter. */
export interface StopWordChanges {
  readonly add?: readonly string[] | undefined
  readonly remove?: readonly string[] | undefined
}

export interface EntityOptions {
  /** Only entities of these types; all types where it is left out. */
  readonly types?: readonly EntityType[] | undefined
  /** Drop mentions whose score is lower. From 0 to 1; default 0. */
  readonly minScore?: number | undefined
  /**
   * The day on which the text was written, as an ISO date: "2024-03-14". Dates that count from it then have a value: "yesterday",
   * "last Friday", "three years ago", and days and months without a year, for which the nearest year is taken.
   */
  readonly referenceDate?: string | undefined
}

export interface TermOptions {
  /** Words in a term: 1 gives single words (default), 2 also pairs, 3 also triples. From 1 to 5. */
  readonly maxWords?: number | undefined
  /** Drop terms used less often. Default 1. */
  readonly minCount?: number | undefined
  /** At most this many terms. Default: all. */
  readonly maxTerms?: number | undefined
  /**
   * What makes two words one term: the same lemma (default; "bank" and "banks"), the same stem ("bank", "banks", "banking"), or
   * the same letters whatever their case.
   */
  readonly groupBy?: "lemma" | "stem" | "word" | undefined
  /** Count stop words too. Default false. */
  readonly includeStopWords?: boolean | undefined
}

export interface KeyPhraseOptions {
  /** At most this many phrases. Default 20. */
  readonly maxKeyPhrases?: number | undefined
  /** At least and at most this many words in a phrase, the stop words in a name not counted. From 1 to 8; default 1 and 5. */
  readonly minWords?: number | undefined
  readonly maxWords?: number | undefined
  /** From 0 to 1: how much phrases that share words with better ones are put back. Default 0, by score alone. */
  readonly diversity?: number | undefined
  /** Default "proselens". */
  readonly method?: KeyPhraseMethod | undefined
  /** Say with each phrase why it was chosen; only for "proselens". Default false. */
  readonly explain?: boolean | undefined
}

export interface SummaryOptions {
  /** At most this many sentences. Default 3; with `maxCharacters` alone, as many as fit. */
  readonly sentences?: number | undefined
  /** The texts of the sentences have at most this many UTF-16 code units together. Default: any number. */
  readonly maxCharacters?: number | undefined
}

export interface AnalyzeOptions {
  readonly entities?: EntityOptions | undefined
  readonly terms?: TermOptions | undefined
  readonly keyPhrases?: KeyPhraseOptions | undefined
}
