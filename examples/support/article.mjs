// Reading an article, and the questions that several examples ask of an analysis.

import { readFileSync } from "node:fs"

const BUNDLED = new URL("../articles/nuclear-talks.txt", import.meta.url)

/** The text of a file, or of the bundled article where no file is named. */
export const readArticle = (file) => readFileSync(file ?? BUNDLED, "utf8")

/** The spans between blank lines, without the white space around them. */
export function paragraphs(text, start = 0, end = text.length) {
  const spans = []
  let from = start
  const add = (to) => {
    const part = text.slice(from, to)
    const trimmed = part.trim()
    const at = from + part.length - part.trimStart().length
    if (trimmed !== "") spans.push({ start: at, end: at + trimmed.length })
  }
  for (const gap of text.slice(start, end).matchAll(/\n[^\S\n]*\n/gu)) {
    add(start + gap.index)
    from = start + gap.index + gap[0].length
  }
  add(end)
  return spans
}

export const entitiesOfType = (analysis, ...types) => analysis.entities.filter(({ type }) => types.includes(type))

/** All mentions in the order of the text, each with the entity it belongs to. They never overlap. */
export function mentionsInOrder(analysis) {
  const mentions = analysis.entities.flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity })))
  return mentions.sort((a, b) => a.start - b.start)
}

const regionNames = new Intl.DisplayNames(["en"], { type: "region" })

/** Countries with what is said of their people: "Kazakhstan" and "Kazakh" share the code KZ and are one row. */
export function countriesByCode(analysis) {
  const rows = new Map()
  for (const { type, code, name, count, mentions } of entitiesOfType(analysis, "country", "nationality")) {
    if (code === undefined) continue
    const row = rows.get(code) ?? { name: regionNames.of(code), count: 0, mentions: [] }
    rows.set(code, {
      name: type === "country" ? name : row.name,
      count: row.count + count,
      mentions: [...row.mentions, ...mentions],
    })
  }
  return [...rows].map(([code, row]) => ({ code, ...row, aliases: otherForms(row) })).sort((a, b) => b.count - a.count)
}

/** How the text says it, apart from the name: "Kazakh" of Kazakhstan. */
const otherForms = ({ name, mentions }) =>
  [...new Set(mentions.map(({ text }) => text))].filter((text) => text !== name)
