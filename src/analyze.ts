// The only file that knows all stages. It reads like the diagram in DESIGN.md: text -> document -> entities, terms, key phrases.

import { checkObject, checkText, documentOf, isAnalysis } from "./checks"
import { type AnalyzerConfig, checkConfig, withStopWords } from "./config"
import { buildDocument } from "./document/document"
import { linkMentions } from "./entities/link"
import { checkEntityOptions, selectEntities, selectMentions } from "./entities/options"
import { entityRecognizer } from "./entities/recognize"
import { checkKeyPhraseOptions } from "./keyphrases/options"
import { rankKeyPhrases } from "./keyphrases/rank"
import { english } from "./languages/en"
import { checkSummaryOptions } from "./summary/options"
import { pickSummary } from "./summary/summarize"
import { countTerms } from "./terms/count"
import { checkTermOptions } from "./terms/options"
import { wordRuns } from "./terms/words"
import { once } from "./text/once"
import type {
  Analysis,
  AnalyzeOptions,
  Entity,
  EntityOptions,
  KeyPhrase,
  KeyPhraseOptions,
  SummaryOptions,
  SummarySentence,
  Term,
  TermOptions,
  TextDocument,
} from "./types"

/** The stages under one configuration. What takes an `input` takes a text, or the document that `createDocument` made of it. */
export interface Analyzer {
  /** Everything at once; see the function `analyze`. */
  readonly analyze: (text: string, options?: AnalyzeOptions) => Analysis
  /** Tokens and sentences; see the function `createDocument`. */
  readonly createDocument: (text: string) => TextDocument
  /** See the function `findEntities`. */
  readonly findEntities: (input: string | TextDocument, options?: EntityOptions) => readonly Entity[]
  /** See the function `termFrequencies`. */
  readonly termFrequencies: (input: string | TextDocument, options?: TermOptions) => readonly Term[]
  /** See the function `extractKeyPhrases`. */
  readonly extractKeyPhrases: (input: string | TextDocument, options?: KeyPhraseOptions) => readonly KeyPhrase[]
  /** See the function `summarize`. */
  readonly summarize: (input: string | TextDocument, options?: SummaryOptions) => readonly SummarySentence[]
}

/**
 * An analyzer with a language, names, stop words or a recognizer of your own: made once, used for many texts. The same text
 * gives the same result whatever came before. Its functions give what the root functions of the same name give, and throw the
 * same errors.
 *
 * @throws {TypeError} if a part of the configuration is of the wrong kind.
 * @throws {RangeError} if a gazetteer entry has an empty name or an unknown type.
 * @example
 * const analyzer = createAnalyzer({ gazetteer: [{ name: "Shanghai Spirit", type: "other" }] })
 * analyzer.findEntities("They praised the Shanghai Spirit.")[0]?.name // "Shanghai Spirit"
 */
export function createAnalyzer(config: AnalyzerConfig = {}): Analyzer {
  checkConfig(config)
  const language = withStopWords(config.language ?? english, config.stopWords)
  const { gazetteer, recognizer } = config
  const recognize = entityRecognizer(language, { gazetteer, recognizer })

  const document = (name: string, input: string | TextDocument) =>
    documentOf(name, input, (text) => buildDocument(text, language))

  const entities = (read: TextDocument, { minScore, referenceDate }: EntityOptions = {}) =>
    linkMentions(read, selectMentions(recognize(read, referenceDate), minScore), language)

  const contentOf = (read: TextDocument) => {
    const found = entities(read)
    return { entities: found, keyPhrases: rankKeyPhrases(read, found, language) }
  }

  return {
    analyze(text, options = {}) {
      checkText("analyze", text)
      checkAnalyzeOptions(options)
      const read = buildDocument(text, language)
      const found = entities(read, options.entities)
      const runs = wordRuns(read, language.words())
      return {
        ...read,
        entities: selectEntities(found, options.entities?.types),
        terms: countTerms(read, language.words(), options.terms, runs),
        keyPhrases: rankKeyPhrases(read, found, language, options.keyPhrases, runs),
      }
    },
    createDocument(text) {
      checkText("createDocument", text)
      return buildDocument(text, language)
    },
    findEntities(input, options = {}) {
      checkObject("findEntities", "options", options)
      checkEntityOptions("findEntities: options", options)
      return selectEntities(entities(document("findEntities", input), options), options.types)
    },
    termFrequencies(input, options = {}) {
      checkObject("termFrequencies", "options", options)
      checkTermOptions("termFrequencies: options", options)
      return countTerms(document("termFrequencies", input), language.words(), options)
    },
    extractKeyPhrases(input, options = {}) {
      checkObject("extractKeyPhrases", "options", options)
      checkKeyPhraseOptions("extractKeyPhrases: options", options)
      const read = document("extractKeyPhrases", input)
      return rankKeyPhrases(read, entities(read), language, options)
    },
    summarize(input, options = {}) {
      checkObject("summarize", "options", options)
      checkSummaryOptions("summarize: options", options)
      const read = document("summarize", input)
      const content = isAnalysis(read) ? read : contentOf(read)
      return pickSummary(read, content, language.words(), options)
    },
  }
}

function checkAnalyzeOptions(options: AnalyzeOptions): void {
  checkObject("analyze", "options", options)
  checkObject("analyze", "options.entities", options.entities)
  checkObject("analyze", "options.terms", options.terms)
  checkObject("analyze", "options.keyPhrases", options.keyPhrases)
  checkEntityOptions("analyze: options.entities", options.entities ?? {})
  checkTermOptions("analyze: options.terms", options.terms ?? {})
  checkKeyPhraseOptions("analyze: options.keyPhrases", options.keyPhrases ?? {})
}

/** The analyzer behind the root functions: English, no names of one's own. Made when first used. */
export const defaultAnalyzer = /* @__PURE__ */ once(() => createAnalyzer())

/**
 * Everything proselens finds in a text: tokens, sentences, entities, terms and key phrases, as plain data that survives
 * `JSON.stringify`. An empty text gives empty lists. Time grows linearly with the length of the text.
 *
 * @param text Any string. Prose in English is what the rules and lists are made for.
 * @throws {TypeError} if `text` is not a string or an option is of the wrong kind.
 * @throws {RangeError} if an option has a value that makes no sense, such as a `minScore` of 2.
 * @example
 * const { entities } = analyze("Xi Jinping arrived in Bishkek. Xi spoke of Chinese investment.")
 * entities.find((entity) => entity.type === "person")?.count // 2
 */
export function analyze(text: string, options?: AnalyzeOptions): Analysis {
  return defaultAnalyzer().analyze(text, options)
}
