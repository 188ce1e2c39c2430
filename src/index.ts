export type { Analyzer } from "./analyze"
export { analyze, createAnalyzer } from "./analyze"
export type { AnalyzerConfig } from "./config"
export { summarizeCountries } from "./countries"
export type { EntityRecognizer, Language } from "./language"
export { english } from "./languages/en"
export type { Input } from "./stages"
export {
  createDocument,
  extractKeyPhrases,
  findCountries,
  findEntities,
  findOrganizations,
  findPeople,
  findPlaces,
  splitSentences,
  termFrequencies,
  tokenize,
} from "./stages"
export type {
  Analysis,
  AnalyzeOptions,
  CountrySummary,
  Entity,
  EntityOptions,
  EntityType,
  GazetteerEntry,
  KeyPhrase,
  KeyPhraseOptions,
  Mention,
  MentionForm,
  RecognizedMention,
  Sentence,
  Span,
  StopWordChanges,
  Term,
  TermForm,
  TermOptions,
  TextDocument,
  TextSpan,
  Token,
  TokenKind,
} from "./types"
