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
  summarize,
  tagScores,
  termFrequencies,
  tokenize,
} from "./stages"
export type {
  Analysis,
  AnalyzeOptions,
  CountrySummary,
  DatePart,
  DateValue,
  Entity,
  EntityOptions,
  EntityType,
  EntityValue,
  GazetteerEntry,
  KeyPhrase,
  KeyPhraseMethod,
  KeyPhraseOptions,
  KeyPhraseReason,
  MeasureValue,
  Mention,
  MentionForm,
  MoneyValue,
  PartOfSpeech,
  RecognizedMention,
  Sentence,
  Span,
  StopWordChanges,
  SummaryOptions,
  SummarySentence,
  Term,
  TermForm,
  TermOptions,
  TextDocument,
  TextSpan,
  TimeValue,
  Token,
  TokenKind,
} from "./types"
