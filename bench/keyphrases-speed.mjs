// Speed of the ranking of key phrases on top of tagging and names, on news. Build is not needed: the stage is bundled from the source.
//
//     node keyphrases-speed.mjs [FILE.jsonl]
//
// A line of the file is an object with a text. Without a file, the texts of DUC2001, if they lie beside the repository.

import { existsSync, readFileSync } from "node:fs"
import { importSource } from "./import-source.mjs"

const ROUNDS = 15
const NEWS = new URL("../../shared/data/keyphrases/duc2001/dev.jsonl", import.meta.url)

const { read, rank } = await importSource(`
  import { buildDocument } from "./src/document/document"
  import { linkMentions } from "./src/entities/link"
  import { entityRecognizer } from "./src/entities/recognize"
  import { rankKeyPhrases } from "./src/keyphrases/rank"
  import { english } from "./src/languages/en"
  const recognize = entityRecognizer(english)
  export const read = (text) => {
    const document = buildDocument(text, english)
    return { document, entities: linkMentions(document, recognize(document), english) }
  }
  export const rank = ({ document, entities }) => rankKeyPhrases(document, entities, english).length
`)

const file = process.argv[2] ?? NEWS
if (!existsSync(file)) throw new Error("keyphrases-speed: no texts lie beside the repository; name a file")
const lines = readFileSync(file, "utf8").split("\n").filter(Boolean)
const texts = lines.map((line) => read(JSON.parse(line).text))
const wordsIn = ({ document }) => document.tokens.filter(({ kind }) => kind === "word").length
const words = texts.reduce((sum, text) => sum + wordsIn(text), 0)
let best = Number.POSITIVE_INFINITY
for (let round = 0; round < ROUNDS; round++) {
  const began = performance.now()
  for (const text of texts) rank(text)
  best = Math.min(best, performance.now() - began)
}
console.log(`${texts.length} texts, ${words} words; best of ${ROUNDS} rounds`)
console.log(`key phrases on top of tagging and names: ${(words / best / 1000).toFixed(2)}M words/s`)
