// Which errors names have, by kind: what was marked, what was found in its place, how many words. Build first (`npm run build`).
//
//     node name-errors.mjs [file of marked sentences] [--kinds N] [--examples N]
//
// Without a file: en-worldwide dev beside the repository. Sentences of one document are joined with a space. Prints the N commonest
// kinds (30), each with N examples (none). A marked name without its exact match is one error; so is what is found where nothing is
// marked.

import { readFileSync } from "node:fs"
import { parseArgs } from "node:util"
import proselens from "./adapters/proselens.mjs"
import { joinDocuments } from "./marked-documents.mjs"

const DEFAULT_FILE = new URL("../../shared/data/ner/en-worldwide/dev.jsonl", import.meta.url)
const NAMES = { PER: "person", ORG: "organization", LOC: "place", MISC: "other" }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { kinds: { type: "string", default: "30" }, examples: { type: "string", default: "0" } },
})
const { tag } = await proselens()
const documents = joinDocuments(readFileSync(positionals[0] ?? DEFAULT_FILE, "utf8"))
const errors = documents.flatMap(errorsIn)
const kinds = groupBy(errors)
const commonest = [...kinds].sort((a, b) => b[1].length - a[1].length).slice(0, Number(values.kinds))
console.log(
  `${documents.length} documents, ${errors.length} errors of ${kinds.size} kinds; the ${commonest.length} commonest:`,
)
commonest.forEach(([kind, all], i) => {
  console.log(`${String(i + 1).padStart(3)} ${String(all.length).padStart(5)}  ${kind}`)
  for (const { shown } of all.slice(0, Number(values.examples))) console.log(`             ${shown}`)
})

function errorsIn({ text, spans }) {
  const found = tag(text)
  const isSame = (a) => (b) => a.start === b.start && a.end === b.end && a.type === b.type
  const overlaps = (a) => (b) => a.start < b.end && b.start < a.end
  const error = (span, kind) => ({ kind, shown: text.slice(span.start, span.end).replaceAll("\n", " ") })
  const wrong = spans.flatMap((span) => {
    if (found.some(isSame(span))) return []
    const instead = found.filter(overlaps(span))
    return [error(span, kindOf(span, instead, wordsOf(text, span)))]
  })
  const spurious = found
    .filter((span) => !spans.some(overlaps(span)))
    .map((span) => error(span, `${NAMES[span.type]} of ${wordsOf(text, span)} where nothing is marked`))
  return [...wrong, ...spurious]
}

function kindOf(span, instead, words) {
  const name = NAMES[span.type]
  if (instead.length === 0) return `${name} of ${words} missed`
  if (instead.length > 1) return `${name} cut in pieces`
  const [{ start, end, type }] = instead
  if (start === span.start && end === span.end) return `${name} taken for ${NAMES[type]}`
  if (type !== span.type) return `${name} taken for ${NAMES[type]}, with other borders`
  if (start <= span.start && end >= span.end) return `${name} takes too much`
  if (start >= span.start && end <= span.end) return start > span.start ? `${name} begins late` : `${name} ends early`
  return `${name} moved`
}

function wordsOf(text, { start, end }) {
  const name = text.slice(start, end)
  if (/\s/u.test(name)) return "several words"
  return name.length > 1 && name === name.toUpperCase() && name !== name.toLowerCase()
    ? "one word in capitals"
    : "one word"
}

function groupBy(all) {
  const groups = new Map()
  for (const one of all) groups.set(one.kind, [...(groups.get(one.kind) ?? []), one])
  return groups
}
