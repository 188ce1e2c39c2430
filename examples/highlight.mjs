// Prints an article with its entities in colour, by their offsets, and a legend. Piped into a file: [person Ada Lovelace].
//   node examples/highlight.mjs [file]

import { analyze } from "proselens"
import { mentionsInOrder, readArticle } from "./support/article.mjs"
import { faint, paint, paints } from "./support/terminal.mjs"

// SGR codes: bold and a colour for names, underline for figures.
const STYLES = {
  person: "1;36",
  organization: "1;35",
  country: "1;32",
  nationality: "32",
  place: "1;34",
  date: "33",
  time: "33",
  money: "4;33",
  percent: "4;33",
  quantity: "4;33",
  url: "4;34",
  email: "4;34",
  hashtag: "4;34",
  handle: "4;34",
  other: "1",
}

const show = (type, text) => (paints ? paint(STYLES[type], text) : `[${type} ${text}]`)

/** The text with every mention shown; what lies between the mentions stays as it is. */
function highlight({ text }, mentions) {
  let shown = ""
  let end = 0
  for (const mention of mentions) {
    shown += text.slice(end, mention.start) + show(mention.entity.type, mention.text)
    end = mention.end
  }
  return shown + text.slice(end)
}

function legend(mentions) {
  const counts = new Map()
  for (const { entity } of mentions) counts.set(entity.type, (counts.get(entity.type) ?? 0) + 1)
  return [...counts].map(([type, count]) => `${show(type, type)} ${faint(String(count))}`).join("  ")
}

const analysis = analyze(readArticle(process.argv[2]))
const mentions = mentionsInOrder(analysis)
console.log(highlight(analysis, mentions))
if (paints) console.log(legend(mentions))
