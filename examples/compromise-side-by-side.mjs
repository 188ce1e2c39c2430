// Prints the people, organizations and places that the built-in recognizer and compromise find in an article, side by side.
//   npm install compromise && node examples/compromise-side-by-side.mjs [file]

import { createAnalyzer } from "proselens"
import { compromiseRecognizer } from "proselens/compromise"
import { readArticle } from "./support/article.mjs"
import { bold, faint, fit, width } from "./support/terminal.mjs"

const text = readArticle(process.argv[2])
const builtIn = createAnalyzer()
const withCompromise = createAnalyzer({ recognizer: compromiseRecognizer() })

const column = Math.floor((width - 4) / 2)
const row = (left = "", right = "") => `${fit(left, column)}    ${fit(right, column)}`.trimEnd()

console.log(bold(row("Built-in", "compromise")))
for (const type of ["person", "organization", "place"]) {
  const left = builtIn.findEntities(text, { types: [type] })
  const right = withCompromise.findEntities(text, { types: [type] })
  const alike = left.filter(({ name }) => right.some((other) => other.name === name))
  console.log(faint(`\n${type}: ${left.length} and ${right.length}, ${alike.length} of them the same`))

  const show = (entity) => entity && `${entity.name} ×${entity.count}`
  for (let i = 0; i < Math.max(left.length, right.length); i++) console.log(row(show(left[i]), show(right[i])))
}
