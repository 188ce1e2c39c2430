// Tables whose rows have a bar, and a strip that shows where in the text a thing is mentioned. Figures stand beside all bars, so
// that nothing is said by colour or length alone.

import { escapeHtml } from "./escape.mjs"

/** A table with rows of name, note, bar and figure. `rows` have name, value, and may have shown (the figure as text), note, mentions. */
export function chart({ title, group, thing = "Name", unit, rows, textLength }) {
  if (rows.length === 0) return ""
  const largest = Math.max(...rows.map(({ value }) => value))
  const withPlaces = rows.some(({ mentions }) => mentions !== undefined)
  return `<section class="card">
<h2>${escapeHtml(title)}</h2>
<table class="${group}">
<thead><tr><th scope="col">${escapeHtml(thing)}</th>${withPlaces ? '<th scope="col" class="where">Where in the text</th>' : ""}<th scope="col" colspan="2">${escapeHtml(unit)}</th></tr></thead>
<tbody>
${rows.map((row) => chartRow(row, largest, withPlaces, textLength)).join("\n")}
</tbody>
</table>
</section>`
}

function chartRow({ name, note = "", value, shown = String(value), mentions = [] }, largest, withPlaces, textLength) {
  const share = largest > 0 ? value / largest : 0
  const noteHtml = note === "" ? "" : `<small>${escapeHtml(note)}</small>`
  const places = withPlaces ? `<td class="where">${strip(mentions, textLength)}</td>` : ""
  return `<tr><th scope="row">${escapeHtml(name)}${noteHtml}</th>${places}<td class="bar"><span style="--share: ${share.toFixed(3)}"></span></td><td class="figure">${escapeHtml(shown)}</td></tr>`
}

const STRIP_UNITS = 200

/** One tick for each mention, from the beginning of the text at the left to its end at the right. */
function strip(mentions, textLength) {
  const at = ({ start }) => ((start / textLength) * (STRIP_UNITS - 3)).toFixed(1)
  const ticks = mentions.map((mention) => `<rect x="${at(mention)}" width="3" height="14" rx="1.5"/>`)
  return `<svg viewBox="0 0 ${STRIP_UNITS} 14" preserveAspectRatio="none" aria-hidden="true">${ticks.join("")}</svg>`
}

/** Short things in a row, each with a figure where it is mentioned more than once. */
export function chips(title, group, entities) {
  if (entities.length === 0) return ""
  const items = entities.map(
    ({ name, count }) => `<li>${escapeHtml(name)}${count > 1 ? ` <span>×${count}</span>` : ""}</li>`,
  )
  return `<section class="card"><h2>${escapeHtml(title)}</h2><ul class="chips ${group}">${items.join("")}</ul></section>`
}

/** Big figures for the top of the page. */
export function figures(pairs) {
  const items = pairs.map(([value, label]) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`)
  return `<dl class="figures">${items.join("")}</dl>`
}
