// The stages one by one, in English. A bundle that imports only `tokenize` carries only the document stage, so the functions
// up to `termFrequencies` are given their part of English, not all of it.

import { defaultAnalyzer } from "./analyze"
import { checkObject, checkText, documentOf } from "./checks"
import { buildDocument } from "./document/document"
import { scoreTags } from "./document/tag-scores"
import { englishDocuments } from "./languages/en/documents"
import { words } from "./languages/en/words"
import { countTerms } from "./terms/count"
import { checkTermOptions } from "./terms/options"
import type {
  Entity,
  EntityOptions,
  EntityType,
  KeyPhrase,
  KeyPhraseOptions,
  Sentence,
  SummaryOptions,
  SummarySentence,
  Term,
  TermOptions,
  TextDocument,
  Token,
} from "./types"

/** What every stage takes: a text, or the document that `createDocument` made of it, which saves cutting it up again. */
export type Input = string | TextDocument

/**
 * The text with its tokens and sentences, to be passed to several of the other functions. An empty text has none of either.
 *
 * @throws {TypeError} if `text` is not a string.
 * @example
 * const document = createDocument("Ann Lee lives in Rome.")
 * findPeople(document)[0]?.name // "Ann Lee"
 */
export function createDocument(text: string): TextDocument {
  checkText("createDocument", text)
  return buildDocument(text, englishDocuments)
}

/**
 * The tokens of a text in order. They never overlap and leave out only white space. Words are split as Universal Dependencies
 * splits English: "don't" is `do` and `n't`, "China's" is `China` and `'s`, "high-quality" is three tokens; "U.S.", "3.5",
 * "B&R", addresses and emoji stay whole. An empty text has no tokens.
 *
 * @throws {TypeError} if `input` is neither a string nor a document.
 * @example
 * tokenize("Don't stop!").map((token) => token.text) // ["Do", "n't", "stop", "!"]
 */
export function tokenize(input: Input): readonly Token[] {
  return documentOf("tokenize", input, createDocument).tokens
}

/**
 * How sure the parts of speech are: for each token, in the order of `tokenize`, the probability between 0 and 1 that its `pos` is
 * right, as measured on texts that the tagger was not trained on. It reads the text again, so it costs about as much as
 * `createDocument`. An empty text gives none.
 *
 * @throws {TypeError} if `input` is neither a string nor a document.
 * @example
 * const document = createDocument("The talks stalled.")
 * tagScores(document).length === document.tokens.length // true
 */
export function tagScores(input: Input): readonly number[] {
  return scoreTags(documentOf("tagScores", input, createDocument), englishDocuments)
}

/**
 * The sentences of a text in order. They tile the tokens: no token is in none or in two. A blank line always ends a sentence.
 * An empty text has no sentences.
 *
 * @throws {TypeError} if `input` is neither a string nor a document.
 * @example
 * splitSentences("Dr. Ito spoke. All listened.").map((sentence) => sentence.text) // ["Dr. Ito spoke.", "All listened."]
 */
export function splitSentences(input: Input): readonly Sentence[] {
  return documentOf("splitSentences", input, createDocument).sentences
}

/**
 * Words, and with `maxWords` runs of words, with how often they are used: highest count first, of equal counts the first in the
 * text. Forms of one word count together. Stop words, numbers and addresses do not count. An empty text has no terms.
 *
 * @throws {TypeError} if `input` is neither a string nor a document, or an option is of the wrong kind.
 * @throws {RangeError} if an option is out of range.
 * @example
 * termFrequencies("A bank is a bank. Banks lend.")[0]?.frequency // 3 / 7
 */
export function termFrequencies(input: Input, options: TermOptions = {}): readonly Term[] {
  checkObject("termFrequencies", "options", options)
  checkTermOptions("termFrequencies: options", options)
  return countTerms(documentOf("termFrequencies", input, createDocument), words(), options)
}

/**
 * All that the text names: people, organizations, countries, places, nationalities, dates, amounts, addresses. Mentions of one
 * thing are one entity: "Xi Jinping" and "Xi", "Shanghai Cooperation Organization" and "SCO". Highest salience first. An empty
 * text names nothing.
 *
 * @throws {TypeError} if `input` is neither a string nor a document, or an option is of the wrong kind.
 * @throws {RangeError} if an option is out of range.
 * @example
 * findEntities("Seoul and the DPRK").find((entity) => entity.type === "country")?.code // "KP"
 */
export function findEntities(input: Input, options?: EntityOptions): readonly Entity[] {
  return defaultAnalyzer().findEntities(input, options)
}

/**
 * The people a text names, without titles, highest salience first; none in an empty text. Input and errors are those of
 * `findEntities`.
 */
export function findPeople(input: Input): readonly Entity[] {
  return ofType("findPeople", input, "person")
}

/**
 * The organizations a text names, highest salience first; none in an empty text. Input and errors are those of `findEntities`.
 */
export function findOrganizations(input: Input): readonly Entity[] {
  return ofType("findOrganizations", input, "organization")
}

/**
 * The countries a text names, each with its ISO 3166-1 alpha-2 `code`, highest salience first; none in an
 * empty text. Nationalities ("Chinese") are entities of their own type with the same codes: ask `findEntities` for both. Input and
 * errors are those of `findEntities`.
 */
export function findCountries(input: Input): readonly Entity[] {
  return ofType("findCountries", input, "country")
}

/**
 * The places a text names that are no countries, highest salience first; none in an empty text. Input and errors are those of
 * `findEntities`.
 */
export function findPlaces(input: Input): readonly Entity[] {
  return ofType("findPlaces", input, "place")
}

/**
 * The phrases that say what a text is about, best first, with all their mentions. Scores go from 0 to 1, higher is better: the
 * chance that a person asked for key phrases would choose the phrase, as far as the training corpora go. Those of the other methods
 * compare phrases of one text, not of two. An empty text has none.
 *
 * @throws {TypeError} if `input` is neither a string nor a document, or an option is of the wrong kind.
 * @throws {RangeError} if an option is out of range.
 * @example
 * extractKeyPhrases("The ferry strike goes on. A ferry strike costs the port a million a day.")[0]?.text // "ferry strike"
 */
export function extractKeyPhrases(input: Input, options?: KeyPhraseOptions): readonly KeyPhrase[] {
  return defaultAnalyzer().extractKeyPhrases(input, options)
}

/**
 * The sentences that say most of what a text is about, in the order of the text, each with its offsets and a score. None nearly
 * repeats another, and none is page furniture: headings, bylines, captions and teasers are told by their shape. There are fewer than
 * asked for where the text has no more. Of an `Analysis`, its entities and key phrases are used and not found again. An empty
 * text has no summary.
 *
 * A sentence is worth the key phrases, names and frequent words that it holds, less those that the summary has said before; an
 * opening counts more, and length counts against it. The best remaining sentence is taken until there are enough, so the best
 * two of three are the summary of two: greedy submodular coverage (Lin and Bilmes 2011) with the word weights of SumBasic
 * (Nenkova and Vanderwende 2005).
 *
 * @throws {TypeError} if `input` is neither a string nor a document, or an option is of the wrong kind.
 * @throws {RangeError} if an option is not a whole number from 0.
 * @example
 * const text = "The port is shut. Ferry crews at the port want higher pay. It rained."
 * summarize(text, { sentences: 1 })[0]?.text // "Ferry crews at the port want higher pay."
 */
export function summarize(input: Input, options?: SummaryOptions): readonly SummarySentence[] {
  return defaultAnalyzer().summarize(input, options)
}

function ofType(functionName: string, input: Input, type: EntityType): readonly Entity[] {
  return findEntities(documentOf(functionName, input, createDocument), { types: [type] })
}
