// Prints a summary of an article: its best sentences in order, each with a bar for its score and its place in the text.
//   node examples/summarize.mjs [file] [sentences]

import { createDocument, summarize } from "proselens"
import { readArticle } from "./support/article.mjs"
import { bar, faint, paint, width, wrapText } from "./support/terminal.mjs"

const [file, sentences = "3"] = process.argv.slice(2)
const BAR_COLUMNS = 10

const document = createDocument(readArticle(file))
const summary = summarize(document, { sentences: Number(sentences) })

for (const { text, score, start } of summary) {
  const percent = Math.round((100 * start) / document.text.length)
  console.log(
    `${paint("34", bar(score, 1, BAR_COLUMNS))} ${score.toFixed(2)}  ${faint(`after ${percent}% of the text`)}`,
  )
  console.log(`${wrapText(text, width, "  ")}\n`)
}

const length = summary.reduce((sum, { text }) => sum + text.length, 0)
console.log(
  faint(`${length} of ${document.text.length} characters, ${summary.length} of ${document.sentences.length} sentences`),
)
