// Prints what every stage makes of two sentences: tokens, sentences, entities, terms, key phrases, a summary.

import {
  createDocument,
  extractKeyPhrases,
  findEntities,
  splitSentences,
  summarize,
  termFrequencies,
  tokenize,
} from "proselens"

const text =
  "The World Health Organization (WHO) sent 3.5 tons of aid to Kenya on 2 May. Kenyan doctors said the WHO's aid won't last."

// Every stage takes a text or a document. With a document, the text is cut into tokens only once.
const document = createDocument(text)

console.log("Tokens, and the kind of those that are no words")
console.log(
  tokenize(document)
    .map(({ text, kind }) => (kind === "word" ? text : `${text}/${kind}`))
    .join(" | "),
)

console.log("\nSentences, each with its offsets and tokens")
for (const { start, end, tokenStart, tokenEnd, text } of splitSentences(document)) {
  console.log(`${start}-${end}, tokens ${tokenStart}-${tokenEnd}: ${text}`)
}

console.log("\nEntities, each with its mentions")
for (const { id, mentions } of findEntities(document)) {
  console.log(
    `${id.padEnd(42)} ${mentions.map(({ text, start, form }) => `${text} (${form}, at ${start})`).join(", ")}`,
  )
}

console.log("\nTerms of one or two words, used at least twice")
for (const { term, count, frequency } of termFrequencies(document, { maxWords: 2, minCount: 2 })) {
  console.log(`${term.padEnd(42)} ${count} times, ${(100 * frequency).toFixed(1)}% of the words`)
}

console.log("\nKey phrases")
for (const { text, score } of extractKeyPhrases(document, { maxKeyPhrases: 5 })) {
  console.log(`${text.padEnd(42)} ${score.toFixed(2)}`)
}

console.log("\nThe sentence that says most")
for (const { text } of summarize(document, { sentences: 1 })) console.log(text)
