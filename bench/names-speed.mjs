// Speed of the names of people, organizations and places beside compromise, in one process, on the same texts. Build first.
//
//     node names-speed.mjs [FILE ...]
//
// A paragraph of a file is a text, paragraphs apart by an empty line. Without a file, whole articles and a megabyte of the training
// part of English Web Treebank, if they lie beside the repository.

import { existsSync, readdirSync, readFileSync } from "node:fs"
import nlp from "compromise"
import { createDocument, findEntities } from "../dist/index.js"
import { importSource } from "./import-source.mjs"

const ROUNDS = 15
const CHARACTERS = 1_000_000
const PEER_SHARE = 10 // of longer lists compromise reads every tenth text: it takes its time
const ARTICLES = new URL("../../shared/data/articles/", import.meta.url)
const TREEBANK = new URL("../../shared/data/ud/ewt/train.jsonl", import.meta.url)

// The package gives all entities, linked; the recognizer of names alone is bundled from the source.
const { countNames } = await importSource(`
  import { nameRecognizer } from "./src/entities/learned/recognize"
  import { english } from "./src/languages/en"
  import { nameModel } from "./src/languages/en/name-model"
  const language = { ...english, nameModel }
  const recognize = nameRecognizer(language)
  export const countNames = (document) => recognize(document, language).length
`)

for (const [name, texts] of readSets(process.argv.slice(2))) report(name, texts)

function report(name, texts) {
  const read = texts.map((text) => ({ text, tokens: createDocument(text).tokens.length }))
  const peers = read.length < PEER_SHARE ? read : read.filter((_, i) => i % PEER_SHARE === 0)
  console.log(`\n${name}: ${texts.length} texts, ${tokensOf(read)} tokens; best of ${ROUNDS} rounds`)
  const best = { tagging: 0, names: 0, entities: 0, compromiseTagging: 0, compromiseTopics: 0 }
  for (let round = 0; round < ROUNDS; round++) {
    for (const [stage, rate] of Object.entries({ ...ownRates(read), ...peerRates(peers) })) {
      best[stage] = Math.max(best[stage], rate)
    }
  }
  const own = together(best.tagging, best.names)
  const peer = together(best.compromiseTagging, best.compromiseTopics)
  print("proselens, names on top of tagging", best.names)
  print("proselens, all entities on top of tagging, linked", best.entities)
  print("proselens, from text to names", own)
  print("compromise, topics on top of its tagging", best.compromiseTopics)
  print("compromise, from text to topics", peer)
  console.log(`names on top of tagging: ${(best.names / best.compromiseTopics).toFixed(1)} x compromise's topics`)
  console.log(`names on top of tagging: ${(best.names / peer).toFixed(1)} x compromise from text to topics`)
  console.log(`from text to names:      ${(own / peer).toFixed(1)} x compromise`)
}

function ownRates(read) {
  let [tagging, names] = [0, 0]
  const documents = read.map(({ text }) => {
    const began = performance.now()
    const document = createDocument(text)
    const tagged = performance.now()
    countNames(document)
    names += performance.now() - tagged
    tagging += tagged - began
    return document
  })
  const began = performance.now()
  for (const document of documents) findEntities(document)
  const entities = performance.now() - began
  const tokens = tokensOf(read)
  return { tagging: tokens / tagging, names: tokens / names, entities: tokens / entities }
}

function peerRates(read) {
  let [tagging, topics] = [0, 0]
  for (const { text } of read) {
    const began = performance.now()
    const parsed = nlp(text)
    const tagged = performance.now()
    parsed.topics().out("array")
    topics += performance.now() - tagged
    tagging += tagged - began
  }
  const tokens = tokensOf(read)
  return { compromiseTagging: tokens / tagging, compromiseTopics: tokens / topics }
}

/** Tokens per millisecond of two stages one after the other. */
function together(first, second) {
  return 1 / (1 / first + 1 / second)
}

function tokensOf(read) {
  return read.reduce((sum, { tokens }) => sum + tokens, 0)
}

function print(what, rate) {
  console.log(`${what.padEnd(52)} ${(rate / 1000).toFixed(3).padStart(7)}M tokens/s`)
}

function readSets(files) {
  if (files.length > 0) return files.map((file) => [file, paragraphsOf(readFileSync(file, "utf8"))])
  const sets = []
  if (existsSync(TREEBANK)) {
    const documents = readFileSync(TREEBANK, "utf8").split("\n").filter(Boolean)
    sets.push(["treebank", firstMegabyte(documents.flatMap((line) => paragraphsOf(JSON.parse(line).text)))])
  }
  if (existsSync(ARTICLES)) {
    const names = readdirSync(ARTICLES).filter((name) => name.endsWith(".txt"))
    sets.push(["articles", names.map((name) => readFileSync(new URL(name, ARTICLES), "utf8"))])
  }
  if (sets.length === 0) throw new Error("names-speed: no texts lie beside the repository; name a file")
  return sets
}

function paragraphsOf(text) {
  return text.split(/\n\s*\n/u).filter((paragraph) => paragraph.trim() !== "")
}

function firstMegabyte(paragraphs) {
  let size = 0
  return paragraphs.filter((paragraph) => {
    size += paragraph.length
    return size - paragraph.length < CHARACTERS
  })
}
