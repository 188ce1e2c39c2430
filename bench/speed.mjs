// Speed beside wink-nlp and compromise, in one process, on the same megabyte of text by paragraph. Build first (`npm run build`).
//
//     node speed.mjs [file of text, paragraphs apart by an empty line]
//
// Without a file: the training part of English Web Treebank if it lies beside the repository, otherwise generated sentences.

import { existsSync, readFileSync } from "node:fs"
import nlp from "compromise"
import winkModel from "wink-eng-lite-web-model"
import winkNLP from "wink-nlp"
import { analyze, createDocument } from "../dist/index.js"
import { importSource } from "./import-source.mjs"

const ROUNDS = 7
const CHARACTERS = 1_000_000
const TREEBANK = new URL("../../shared/data/ud/ewt/train.jsonl", import.meta.url)

// The public functions give tokens with parts of speech and lemmas; the scanner alone is bundled from the source.
const scanner = await importSource(`
  import { scanTokens, tokenizeText } from "./src/document/tokenize"
  import { segmentation } from "./src/languages/en/segmentation"
  export const countTokens = (text) => scanTokens(text, segmentation()).count
  export const makeTokens = (text) => tokenizeText(text, segmentation()).length
`)

const paragraphs = firstMegabyte(readParagraphs(process.argv[2]))
const characters = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0)
const wordCount = paragraphs.reduce((sum, paragraph) => sum + createDocument(paragraph).tokens.length, 0)
console.log(`${paragraphs.length} paragraphs, ${characters} characters, ${wordCount} tokens; best of ${ROUNDS} rounds`)

const wink = winkNLP(winkModel)
const winkTokenizer = winkNLP(winkModel, [])
// Each returns something that depends on the work, so that none of it can be left out.
const contestants = [
  ["proselens, tokens only", scanner.countTokens, 1],
  ["proselens, tokens only, as objects with keys", scanner.makeTokens, 1],
  ["proselens, tokens + sentences + tags + lemmas", (text) => createDocument(text).tokens.length, 1],
  ["wink-nlp, tokens only", (text) => winkTokenizer.readDoc(text).tokens().length(), 1],
  ["wink-nlp, full readDoc", (text) => wink.readDoc(text).tokens().length(), 1],
  ["proselens, analyze", (text) => analyze(text).tokens.length, 10],
  ["compromise", (text) => nlp(text).wordCount(), 20],
]

// The contestants take turns, so that a busy minute of the machine hits all of them. The slow ones get a part of the text.
const best = contestants.map(() => Number.POSITIVE_INFINITY)
for (let round = 0; round < ROUNDS; round++) {
  contestants.forEach(([, run, part], i) => {
    const share = paragraphs.slice(0, Math.ceil(paragraphs.length / part))
    const size = share.reduce((sum, paragraph) => sum + paragraph.length, 0)
    const began = performance.now()
    for (const paragraph of share) run(paragraph)
    best[i] = Math.min(best[i], ((performance.now() - began) * characters) / size)
  })
}
const durationOf = (name) => best[contestants.findIndex((contestant) => contestant[0] === name)]
contestants.forEach(([name], i) => {
  const rate = `${(wordCount / best[i] / 1000).toFixed(2)}M tokens/s`
  console.log(`${name.padEnd(48)} ${rate.padStart(15)} ${best[i].toFixed(0).padStart(8)} ms/MB`)
})
const ratio = (ours, theirs) => (durationOf(theirs) / durationOf(ours)).toFixed(1)
console.log(`tokens only: ${ratio("proselens, tokens only", "wink-nlp, tokens only")} x wink-nlp's tokenizer`)
console.log(
  `all four: ${ratio("proselens, tokens + sentences + tags + lemmas", "wink-nlp, full readDoc")} x wink-nlp's readDoc`,
)

function readParagraphs(file) {
  if (file !== undefined) return readFileSync(file, "utf8").split(/\n\s*\n/u)
  if (!existsSync(TREEBANK)) return generatedParagraphs()
  const documents = readFileSync(TREEBANK, "utf8").split("\n").filter(Boolean)
  return documents.flatMap((line) => JSON.parse(line).text.split("\n\n"))
}

function firstMegabyte(all) {
  const chosen = []
  let size = 0
  for (const paragraph of all) {
    if (size >= CHARACTERS) break
    if (paragraph.trim() === "") continue
    chosen.push(paragraph)
    size += paragraph.length
  }
  return chosen
}

// Any vocabulary: words are spelled by a fixed rule of syllables, frequent ones more often, as in a language.
function generatedParagraphs() {
  const small = "the of and a to in that was for on with he it as by at from his are they".split(" ")
  const syllables = "ba con der el fi gra hol in ket lo mar nes or pal qui ran sto tor un ver".split(" ")
  let state = 1
  const next = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const longWord = () => Array.from({ length: 2 + next(3) }, () => syllables[next(1 + next(syllables.length))]).join("")
  const word = () => (next(5) < 2 ? small[next(small.length)] : longWord())
  const sentence = () => {
    const words = Array.from({ length: 6 + next(20) }, word).join(" ")
    return `${words[0].toUpperCase()}${words.slice(1)}.`
  }
  return Array.from({ length: 3000 }, () => Array.from({ length: 2 + next(4) }, sentence).join(" "))
}
