// How many of a document's key phrases, as people chose them, stand in a summary of it: beside its first sentences, and those of
// highest tf-idf. Each takes whole sentences up to the length of the first three, so none wins by length. Build first.
//
//     node summaries.mjs [file of documents with key phrases ...]
//
// A line of a file is { text, keyphrases }. Without a file: the sets of news beside the repository.

import { readFileSync } from "node:fs"
import porterStemmer from "natural/lib/natural/stemmers/porter_stemmer.js"
import { analyze, summarize } from "../dist/index.js"

const SETS = ["duc2001/dev", "kpcrowd500n/dev"]
const SHARED = new URL("../../shared/data/", import.meta.url)
const MEASURED_SENTENCES = 3
/** Of shorter texts, three sentences are half of all: nothing is chosen. */
const MIN_SENTENCES = 6

const files =
  process.argv.length > 2 ? process.argv.slice(2) : SETS.map((set) => new URL(`keyphrases/${set}.jsonl`, SHARED))
const background = readBackground()

const contestants = [
  ["proselens, summarize", ({ analysis, room }) => summarize(analysis, { maxCharacters: room })],
  ["first sentences", ({ analysis, room }) => fill(analysis.sentences, room)],
  ["highest tf-idf, sum over words", ({ analysis, room }) => fill(byTfIdf(analysis, 0), room)],
  ["highest tf-idf, sum / root of length", ({ analysis, room }) => fill(byTfIdf(analysis, 0.5), room)],
  ["highest tf-idf, mean over words", ({ analysis, room }) => fill(byTfIdf(analysis, 1), room)],
]

for (const file of files) {
  const documents = readDocuments(file)
  console.log(`${String(file).split("/").slice(-2).join("/")}, ${documents.length} documents`)
  for (const [name, choose] of contestants) {
    const shares = documents.map((document) => covered(document, choose(document)))
    console.log(`  ${name.padEnd(40)} ${percent(mean(shares)).padStart(5)} ± ${percent(1.96 * standardError(shares))}`)
  }
}

function readDocuments(file) {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean)
  return lines.flatMap((line) => {
    const { text, keyphrases } = JSON.parse(line)
    const analysis = analyze(withoutHeadline(text))
    const inText = ` ${stems(analysis.text)} `
    const phrases = [...new Set(keyphrases.map(stems))].filter((phrase) => phrase && inText.includes(` ${phrase} `))
    if (analysis.sentences.length < MIN_SENTENCES || phrases.length === 0) return []
    const room = analysis.sentences
      .slice(0, MEASURED_SENTENCES)
      .reduce((sum, sentence) => sum + sentence.text.length, 0)
    return [{ analysis, phrases, room }]
  })
}

/** A headline is a summary already, so none may quote it: the text without a first line that has no stop at its end. */
function withoutHeadline(text) {
  return text.trimStart().replace(/^[^\n]*[^\n.!?"'”’)]\n+/u, "")
}

/** The share of the phrases that stand in the sentences, compared by stem. */
function covered({ phrases }, sentences) {
  const said = sentences.map(({ text }) => ` ${stems(text)} `)
  return phrases.filter((phrase) => said.some((sentence) => sentence.includes(` ${phrase} `))).length / phrases.length
}

/** Sentences from the front of the list as long as there is room; one that is too long is passed over. */
function fill(sentences, room) {
  let left = room
  return sentences.filter(({ text }) => {
    const fits = text.length <= left
    if (fits) left -= text.length
    return fits
  })
}

/** The sentences by the tf-idf of their words, each word once, divided by a power of the number of words. */
function byTfIdf({ tokens, sentences }, power) {
  const counts = new Map()
  for (const { kind, norm } of tokens) if (kind === "word") counts.set(norm, (counts.get(norm) ?? 0) + 1)
  const worthOf = ({ tokenStart, tokenEnd }) => {
    const words = tokens.slice(tokenStart, tokenEnd).filter(({ kind }) => kind === "word")
    const different = [...new Set(words.map(({ norm }) => norm))]
    return different.reduce((sum, word) => sum + counts.get(word) * idf(word), 0) / Math.max(1, words.length) ** power
  }
  const values = new Map(sentences.map((sentence) => [sentence, worthOf(sentence)]))
  return [...sentences].sort((a, b) => values.get(b) - values.get(a) || a.start - b.start)
}

/** How rare a word is in Wikipedia; words that its table lacks are as rare as its rarest. */
function idf(word) {
  return Math.log(background.total / (background.counts.get(word) ?? background.least))
}

function readBackground() {
  const lines = readFileSync(new URL("background/enwiki-word-counts.txt", SHARED), "utf8").split("\n").filter(Boolean)
  const counts = new Map(lines.map((line) => line.split(" ")).map(([word, count]) => [word, Number(count)]))
  const all = [...counts.values()]
  return { counts, total: all.reduce((sum, count) => sum + count, 0), least: all.at(-1) }
}

function stems(text) {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.map((word) => porterStemmer.stem(word)).join(" ")
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function standardError(values) {
  const average = mean(values)
  return Math.sqrt(mean(values.map((value) => (value - average) ** 2)) / values.length)
}

function percent(share) {
  return (100 * share).toFixed(1)
}
