// Prints a report of an article: a summary, who, which countries, organizations, places, when, how much, key phrases and top terms.
//   node examples/analyze-article.mjs [file]

import { analyze, summarize } from "proselens"
import { countriesByCode, entitiesOfType, readArticle } from "./support/article.mjs"
import { bar, bold, faint, fit, paint, width, wrap, wrapText } from "./support/terminal.mjs"
import { titleOf } from "./support/title.mjs"

const analysis = analyze(readArticle(process.argv[2]), { terms: { maxTerms: 12 }, keyPhrases: { maxKeyPhrases: 12 } })

const wordCount = analysis.tokens.filter(({ kind }) => kind === "word").length
const BAR_COLUMNS = 20

function heading(title, colour) {
  console.log(`\n${paint(`1;${colour}`, title.toUpperCase())}`)
}

/** Rows of label, bar, figure and note, the bars in proportion to the largest value. */
function chart(title, colour, rows) {
  if (rows.length === 0) return
  const largest = Math.max(...rows.map(({ value }) => value))
  const labelColumns = Math.min(38, Math.max(...rows.map(({ label }) => [...label].length)))
  const noteColumns = width - labelColumns - BAR_COLUMNS - 10
  heading(title, colour)
  for (const { label, value, shown = String(value), note = "" } of rows) {
    const drawn = paint(colour, bar(value, largest, BAR_COLUMNS))
    const line = `  ${fit(label, labelColumns)}  ${drawn} ${shown.padStart(4)}`
    console.log(note === "" ? line.trimEnd() : `${line}  ${faint(fit(note, noteColumns).trimEnd())}`)
  }
}

function list(title, colour, entities) {
  if (entities.length === 0) return
  heading(title, colour)
  const items = entities.map(({ name, count }) => (count > 1 ? `${name} ×${count}` : name))
  for (const line of wrap(items, width - 2)) console.log(`  ${line}`)
}

const byCount = ({ name, count, aliases }) => ({ label: name, value: count, note: aliases.join(", ") })

console.log(`\n${bold(titleOf(analysis)?.text ?? "Untitled text")}`)
console.log(faint(`${wordCount} words, ${analysis.sentences.length} sentences`))

const summary = summarize(analysis)
if (summary.length > 0) heading("In short", 37)
for (const { text } of summary) console.log(wrapText(text, width, "  "))

chart("Who", 36, entitiesOfType(analysis, "person").slice(0, 8).map(byCount))
chart(
  "Countries and their people",
  32,
  countriesByCode(analysis)
    .slice(0, 10)
    .map(({ code, ...country }) => ({ ...byCount(country), label: `${code}  ${country.name}` })),
)
chart("Organizations", 35, entitiesOfType(analysis, "organization").slice(0, 8).map(byCount))
list("Places", 32, entitiesOfType(analysis, "place").slice(0, 16))
list("When", 33, entitiesOfType(analysis, "date", "time").slice(0, 20))
list("How much", 33, entitiesOfType(analysis, "money", "percent", "quantity").slice(0, 20))
chart(
  "Key phrases",
  34,
  analysis.keyPhrases.map(({ text: label, score, count }) => ({
    label,
    value: score,
    shown: score.toFixed(2),
    note: count > 1 ? `${count} times` : "once",
  })),
)
chart(
  "Top terms",
  34,
  analysis.terms.map(({ term, count, forms }) => ({
    label: term,
    value: count,
    note: forms
      .slice(1)
      .map((form) => form.text)
      .join(", "),
  })),
)
console.log()
