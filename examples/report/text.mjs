// The article with its entities marked, paragraph by paragraph, and the legend that switches each colour on and off.

import { mentionsInOrder, paragraphs } from "../support/article.mjs"
import { escapeHtml } from "./escape.mjs"
import { GROUPS, groupOf, TYPES } from "./types.mjs"

/** The HTML of a part of the text, with the mentions that lie inside it marked. */
export function markedText({ text }, { start, end }, mentions) {
  let html = ""
  let at = start
  for (const mention of mentions) {
    if (mention.start < at || mention.end > end) continue
    html += escapeHtml(text.slice(at, mention.start)) + marked(mention)
    at = mention.end
  }
  return html + escapeHtml(text.slice(at, end))
}

function marked({ text, entity }) {
  const name = entity.name === text ? "" : `: ${entity.name}`
  const code = entity.code === undefined ? "" : ` (${entity.code})`
  const title = `${TYPES[entity.type].label}${name}${code}`
  return `<mark class="${groupOf(entity)}" title="${escapeHtml(title)}">${escapeHtml(text)}</mark>`
}

const SUBHEADING_LENGTH = 60 // a paragraph this short without a full stop heads those below it

/** The text before and after the title, which the page has as its heading. */
export function articleText(analysis, title = { start: 0, end: 0 }) {
  const { text } = analysis
  const mentions = mentionsInOrder(analysis)
  const element = (tag, span) => `<${tag}>${markedText(analysis, span, mentions)}</${tag}>\n`
  const above = paragraphs(text, 0, title.start).map((span) => element("p", span))
  const below = paragraphs(text, title.end).map((span) => element(isSubheading(text, span) ? "h2" : "p", span))
  return [...above, ...below].join("")
}

function isSubheading(text, { start, end }) {
  const line = text.slice(start, end)
  return line.length < SUBHEADING_LENGTH && !line.includes("\n") && !/\p{P}$/u.test(line)
}

/** The sentences of a summary as a list, marked as in the text. */
export function summaryText(analysis, summary) {
  if (summary.length === 0) return ""
  const mentions = mentionsInOrder(analysis)
  const items = summary.map((sentence) => `<li>${markedText(analysis, sentence, mentions)}</li>`)
  return `<section class="summary"><h2>In short</h2><ol>${items.join("\n")}</ol></section>`
}

/** A checkbox for each group that the text has; style.css hides the colour of a group whose box is empty. */
export function legend(analysis) {
  const counts = new Map()
  for (const entity of analysis.entities) counts.set(groupOf(entity), (counts.get(groupOf(entity)) ?? 0) + entity.count)
  const boxes = Object.entries(GROUPS)
    .filter(([group]) => counts.has(group))
    .map(
      ([group, label]) =>
        `<label class="${group}"><input type="checkbox" id="show-${group}" checked> ${label} <span>${counts.get(group)}</span></label>`,
    )
  return `<fieldset class="legend"><legend>Show in the text</legend>${boxes.join("\n")}</fieldset>`
}
