// Shows proselens to the scorers: names, tokens with sentences, key phrases. Build first (`npm run build`).

import { readFileSync } from "node:fs"
import { createDocument, extractKeyPhrases, findEntities } from "../../dist/index.js"

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"))

const SCORED_TYPES = new Map([
  ["person", "PER"],
  ["organization", "ORG"],
  ["country", "LOC"],
  ["place", "LOC"],
  ["nationality", "MISC"],
  ["other", "MISC"],
])

function tag(text) {
  return findEntities(text)
    .filter(({ type }) => SCORED_TYPES.has(type))
    .flatMap(({ type, mentions }) => mentions.map(({ start, end }) => ({ start, end, type: SCORED_TYPES.get(type) })))
    .sort((a, b) => a.start - b.start)
}

function segment(text) {
  const { tokens, sentences } = createDocument(text)
  return { tokens: tokens.map(({ start, end, pos, lemma }) => ({ start, end, upos: pos, lemma })), sentences }
}

function keyphrases(text, n) {
  return extractKeyPhrases(text, { maxKeyPhrases: n }).map((phrase) => phrase.text)
}

export default async () => ({ name: `proselens ${version}`, tag, segment, keyphrases })
