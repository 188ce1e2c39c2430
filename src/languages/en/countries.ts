// The countries of the world and how English names them. The tables in countries/ are typed by hand, one country a line:
//
//   code | common name | other names | people
//
// Code: ISO 3166-1 alpha-2; XK (Kosovo) is the code in use though ISO has given none. Names and peoples are separated by ";".
// "+" adds a plural: "Afghan+" is "Afghan" and "Afghans". A name that begins with "the" is one only behind "the", which stays
// outside: "the States". A people that ends in "-" only begins words: "Sino-". "Saint" stands also for "St." and "St", " and "
// also for " & ". Names such as "Republic of Kenya", "Islamic Republic of Iran" are read by rule, unless they name another
// country than the last word alone: "Republic of Korea".
//
// Decided: England, Scotland, Wales and Northern Ireland are places with the code GB, as ISO 3166-1 knows only the whole.
// Antarctica is a place with its code. States without a code that few recognise (Somaliland, Transnistria) are left to the
// recognizer of names. A language is a nationality ("speaks French"): the word is the same and the code is still of use.

import type { Country, CountryKnowledge, KnownName } from "../../language"
import { once } from "../../text/once"
import type { EntityType } from "../../types"
import { africa } from "./countries/africa"
import { americas } from "./countries/americas"
import { asia } from "./countries/asia"
import { europe } from "./countries/europe"
import { formerStates } from "./countries/former"
import { oceania } from "./countries/oceania"
import { related } from "./countries/related"
import { sharedNames } from "./countries/shared"
import { wordSet } from "./word-set"

export const countries = once(
  (): CountryKnowledge => ({
    countries: [africa, americas, asia, europe, oceania, formerStates].flatMap(readCountries),
    relatedNames: readRelated(related),
    sharedNames,
    doubtfulForms: doubtfulForms(),
    possessives: wordSet("'s"),
    stateNouns: stateNouns(),
    wordLikeForms: new Set(["US"]),
    wordLikeAfter: beforeThePronoun(),
    expandedForms: new Set(["BVI", "CAR", "DDR", "FRG", "FSM", "GDR", "PNG", "RMI", "ROC", "RSA", "T&T", "TCI"]),
    stateWords: new Set(["commonwealth", "emirate", "kingdom", "principality", "republic", "sultanate"]),
    stateModifiers: stateModifiers(),
    placeWords: placeWords(),
    placeWordsBefore: new Set(["lake", "mount", "mt.", "river"]),
    placeWordsOf: new Set(["bay", "gulf", "isthmus", "sea", "strait", "straits"]),
    directions: new Set(["central", "east", "eastern", "north", "northern", "south", "southern", "west", "western"]),
    linkWords: new Set(["of", "the"]),
  }),
)

function readCountries(table: string): Country[] {
  return rowsOf(table).map(([code, name, otherNames, demonyms]) => ({
    ...codeOf(code),
    name,
    otherNames: [name, ...listOf(otherNames)].flatMap(spellings).filter((form) => form !== name),
    demonyms: listOf(demonyms).flatMap(withPlural).flatMap(spellings),
  }))
}

function readRelated(table: string): KnownName[] {
  return rowsOf(table).map(([type, code, name, otherNames]) => ({
    type: type as EntityType, // held by a test against the types that exist
    name,
    otherNames: listOf(otherNames),
    ...codeOf(code),
  }))
}

function rowsOf(table: string): string[][] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
}

function codeOf(cell: string): { readonly code?: string } {
  return cell === "--" ? {} : { code: cell }
}

function listOf(cell: string | undefined): string[] {
  return cell ? cell.split(";").map((form) => form.trim()) : []
}

function withPlural(demonym: string): string[] {
  if (!demonym.endsWith("+")) return [demonym]
  const singular = demonym.slice(0, -1)
  return [singular, `${singular}s`]
}

/** The form and the other ways to write its words: "Saint Kitts and Nevis", "St. Kitts & Nevis". */
function spellings(form: string): string[] {
  const saints = form.startsWith("Saint ") ? ["Saint ", "St. ", "St "].map((word) => word + form.slice(6)) : [form]
  return saints.flatMap((name) => (name.includes(" and ") ? [name, name.replaceAll(" and ", " & ")] : [name]))
}

// First names and surnames, and ordinary words at the start of a sentence: "Polish the table", "Jersey sales rose".
const doubtfulForms = () =>
  wordSet("Brit Chad Dane Finn Jersey Jordan Lao Pole Poles Polish Réunion Scot States Swede Turk")

// Behind "Chad's" and "Jordan's".
const stateNouns = () =>
  wordSet(`
    army authorities border borders cabinet capital constitution constitutional economy election elections foreign government
    interim interior junta king military monarch monarchy parliament parliamentary president presidential prime queen
    ruling security sovereignty supreme territory troops`)

// "CONTACT US", "ALL OF US": what a page or a headline in capitals says to its reader.
const beforeThePronoun = () =>
  wordSet(`
    about against alert all among ask assist before behind believe bless bring call chat concern connect contact deliver e-mail email
    fax find follow forgive free friend fund get give grant hear help hire hit inform invite join keep kill know learn leave
    let like love made mail make meet message near nominate of one pay phone pray promote protect reach read recommend
    remember remind review save see send share show sponsor submit subscribe support take teach tell text than thank to told
    trust tweet update visit watch welcome why with write`)

const stateModifiers = () =>
  wordSet(`
    's arab bolivarian co-operative cooperative democratic eastern federal federative hashemite independent islamic most
    oriental people plurinational serene socialist union united`)

const placeWords = () =>
  wordSet(`
    alps archipelago basin canal channel coast delta desert gulf highlands isthmus ocean peninsula plateau river riviera sea
    strait straits subcontinent trench valley`)
