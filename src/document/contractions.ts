// Words that are written as one and are several: "don't", "China's", "cannot". The text stays; only the cuts are found.

import { APOSTROPHE, ASCII_LETTER } from "../text/characters"
import { findSpelling, mayBeSpelled } from "../text/spellings"
import { addToken, KIND_WORD } from "./columns"
import { classesWithin, type Scanner } from "./scanner"

const MAX_CLITIC_LENGTH = 3 // "n't", "'ll"
const MAX_CLITICS = 3 // "shouldn't've" has two; the bound keeps "'s's's's..." linear

/** Adds a word as one token, or as the tokens it is made of. */
export function addWord(scanner: Scanner, start: number, end: number, kind: number, classes: number): void {
  if ((classes & APOSTROPHE) !== 0) {
    addWithoutClitics(scanner, start, end, kind, MAX_CLITICS)
  } else if (kind !== KIND_WORD || !addFusedWord(scanner, start, end, classes)) {
    addToken(scanner.tokens, start, end, kind, classes)
  }
}

function addWithoutClitics(scanner: Scanner, start: number, end: number, kind: number, cliticsLeft: number): void {
  const cut = cliticsLeft === 0 ? end : startOfClitic(scanner, start, end)
  if (cut < end) {
    addWithoutClitics(scanner, start, cut, kind, cliticsLeft - 1)
    addToken(scanner.tokens, cut, end, KIND_WORD, classesWithin(scanner, cut, end))
  } else {
    const classes = classesWithin(scanner, start, end)
    if (kind !== KIND_WORD || !addFusedWord(scanner, start, end, classes)) {
      addToken(scanner.tokens, start, end, kind, classes)
    }
  }
}

// The longest ending first: "n't" before "'t".
function startOfClitic({ text, knowledge }: Scanner, start: number, end: number): number {
  for (let length = MAX_CLITIC_LENGTH; length > 1; length--) {
    const cut = end - length
    if (cut > start && findSpelling(knowledge.clitics, text, cut, end)) return cut
  }
  return end
}

function addFusedWord(scanner: Scanner, start: number, end: number, classes: number): boolean {
  const { text, knowledge, tokens } = scanner
  const { fusedWords } = knowledge
  const isAscii = (classes & ~ASCII_LETTER) === 0
  if (isAscii && !mayBeSpelled(fusedWords, text.charCodeAt(start), text.charCodeAt(end - 1), end - start)) return false
  const parts = findSpelling(fusedWords, text, start, end)
  if (parts === undefined || sumOf(parts) !== end - start) return false // with a soft hyphen inside it is longer than its key
  let cut = start
  for (const partLength of parts) {
    addToken(tokens, cut, cut + partLength, KIND_WORD, classesWithin(scanner, cut, cut + partLength))
    cut += partLength
  }
  return true
}

function sumOf(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0)
}
