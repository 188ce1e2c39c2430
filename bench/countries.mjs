// How well countries are found: recall and precision on news in which people marked places. Build first (`npm run build`).
//
//     node countries.mjs [file of marked sentences] [--errors N]
//
// Without a file: en-worldwide dev beside the repository. Gold: the marked places whose words are a country's name, acronym or other
// name in our table, an article and a final stop aside. A mention of ours is right if a place is marked there. What is wrong is
// counted by what stands there instead, since much of it is the gold's way to mark. `--errors N` lists the first N of each kind.

import { readFileSync } from "node:fs"
import { english, findCountries } from "../dist/index.js"
import { joinDocuments } from "./marked-documents.mjs"

const DEFAULT_FILE = new URL("../../shared/data/ner/en-worldwide/dev.jsonl", import.meta.url)

const { file, errors } = readArguments(process.argv.slice(2))
const isCountry = countryForms()
const documents = joinDocuments(readFileSync(file, "utf8"))
const results = documents.map(judge)

const gold = results.flatMap(({ gold }) => gold)
const missed = results.flatMap(({ missed }) => missed)
const found = results.flatMap(({ found }) => found)
const wrong = results.flatMap(({ wrong }) => wrong)
console.log(`${documents.length} documents, ${gold.length} countries marked, ${found.length} found`)
console.log(`recall    ${percent(gold.length - missed.length, gold.length)}   ${missed.length} missed`)
console.log(
  `precision ${percent(found.length - wrong.length, found.length)}   ${wrong.length} where no place is marked:`,
)
const kinds = new Map()
for (const one of wrong) kinds.set(one.kind, [...(kinds.get(one.kind) ?? []), one])
for (const [kind, all] of [...kinds].sort((a, b) => b[1].length - a[1].length)) {
  console.log(`  ${String(all.length).padStart(4)} ${kind}`)
}
if (errors > 0) {
  list("missed", missed)
  for (const [kind, all] of kinds) list(kind, all)
}

/** What is marked and what is found in a document, as spans with their surroundings. */
function judge({ text, spans }) {
  const show = ({ start, end }) =>
    `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`
  const places = spans.filter(({ type }) => type === "LOC").map((span) => trimmed(text, span))
  const gold = places.filter(({ start, end }) => isCountry(text.slice(start, end)))
  const found = findCountries(text)
    .flatMap(({ mentions }) => mentions)
    .map((mention) => trimmed(text, mention))
  const same = (a) => (b) => a.start === b.start && a.end === b.end
  const missed = gold.filter((span) => !found.some(same(span))).map((span) => ({ shown: show(span) }))
  const wrong = found
    .filter((span) => !places.some(same(span)))
    .map((span) => ({ shown: show(span), kind: kindOf(span, spans, text) }))
  return { gold, missed, found, wrong }
}

function kindOf(span, spans, text) {
  const over = spans.find(({ start, end }) => start < span.end && span.start < end)
  if (over === undefined) return "nothing is marked there"
  const whole = trimmed(text, over)
  const isWhole = whole.start === span.start && whole.end === span.end
  const name = { PER: "a person", ORG: "an organization", LOC: "a longer place", MISC: "something else" }[over.type]
  return isWhole ? `marked as ${name}` : `part of ${name}`
}

/** A span without an article before it and a stop behind it. */
function trimmed(text, { start, end }) {
  const article = /^the\s+/iu.exec(text.slice(start, end))?.[0].length ?? 0
  return { start: start + article, end: text[end - 1] === "." ? end - 1 : end }
}

/** Whether a text is a name or another form of a country, whatever its case. */
function countryForms() {
  const fold = (form) =>
    form.replace(/^the /u, "").replace(/\.$/u, "").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
  const forms = new Set(
    english.countries().countries.flatMap(({ name, otherNames }) => [name, ...otherNames].map(fold)),
  )
  return (text) => forms.has(fold(text))
}

function percent(part, whole) {
  return `${((100 * part) / whole).toFixed(1).padStart(5)} %`
}

function list(title, all) {
  console.log(`\n${title}`)
  for (const { shown } of all.slice(0, errors)) console.log(`  ${shown.replaceAll("\n", " ")}`)
}

function readArguments(all) {
  const at = all.indexOf("--errors")
  const errors = at < 0 ? 0 : Number(all[at + 1])
  if (!Number.isInteger(errors) || errors < 0) throw new Error("countries.mjs: --errors needs a whole number")
  const files = all.filter((_, i) => at < 0 || (i !== at && i !== at + 1))
  return { file: files[0] ?? DEFAULT_FILE, errors }
}
