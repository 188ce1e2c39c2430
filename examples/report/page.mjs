// The whole page of an analysis: one HTML file with its style inside, no script, nothing loaded from anywhere.

import { readFileSync } from "node:fs"
import { countriesByCode, entitiesOfType, mentionsInOrder } from "../support/article.mjs"
import { titleOf } from "../support/title.mjs"
import { chart, chips, figures } from "./charts.mjs"
import { escapeHtml } from "./escape.mjs"
import { articleText, legend, markedText, summaryText } from "./text.mjs"

const style = readFileSync(new URL("style.css", import.meta.url), "utf8")

/** The HTML of the report, with the sentences of a summary at its head. All text of the article is escaped. */
export function reportPage(analysis, summary) {
  const title = titleOf(analysis)
  const heading = title === undefined ? "Untitled text" : markedText(analysis, title, mentionsInOrder(analysis))
  return `<!doctype html>
<html lang="${escapeHtml(analysis.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title?.text ?? "Untitled text")}</title>
<style>
${style}</style>
</head>
<body>
<header>
<p class="kicker">Text analysis</p>
<h1>${heading}</h1>
${figures(overview(analysis))}
${summaryText(analysis, summary)}
</header>
<main>
<article aria-label="The text">
${legend(analysis)}
<div class="prose">
${articleText(analysis, title)}</div>
</article>
<div class="panels">
${panels(analysis)}
</div>
</main>
<footer><p>Made by proselens. All positions are offsets in the original text.</p></footer>
</body>
</html>
`
}

function overview({ tokens, sentences, entities }) {
  const wordCount = tokens.filter(({ kind }) => kind === "word").length
  return [
    [wordCount.toLocaleString("en"), "words"],
    [sentences.length.toLocaleString("en"), "sentences"],
    [entities.length.toLocaleString("en"), "entities"],
    [`${Math.max(1, Math.round(wordCount / 230))} min`, "to read"], // 230 words a minute: silent reading of English prose
  ]
}

function panels(analysis) {
  const textLength = analysis.text.length
  const rowOf = ({ name, aliases, count, mentions }) => ({ name, note: aliases.join(", "), value: count, mentions })
  const names = (title, group, entities) =>
    chart({ title, group, unit: "Mentions", textLength, rows: entities.map(rowOf) })
  return [
    chart({
      title: "Key phrases",
      group: "phrase",
      thing: "Phrase",
      unit: "Score",
      rows: analysis.keyPhrases.map(({ text, score }) => ({ name: text, value: score, shown: score.toFixed(2) })),
    }),
    names("People", "person", entitiesOfType(analysis, "person").slice(0, 8)),
    names("Countries and their people", "country", countriesByCode(analysis).slice(0, 10)),
    names("Organizations", "organization", entitiesOfType(analysis, "organization").slice(0, 8)),
    chips("Places", "place", entitiesOfType(analysis, "place").slice(0, 20)),
    chips("Dates", "date", entitiesOfType(analysis, "date", "time").slice(0, 24)),
    chips("Amounts", "amount", entitiesOfType(analysis, "money", "percent", "quantity").slice(0, 24)),
    chart({
      title: "Most used words",
      group: "phrase",
      thing: "Word",
      unit: "Times",
      rows: analysis.terms.map(({ term, count, forms }) => ({
        name: term,
        value: count,
        note: forms
          .slice(1)
          .map(({ text }) => text)
          .join(", "),
      })),
    }),
  ].join("\n")
}
