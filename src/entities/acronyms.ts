// Acronyms and what they stand for.

import type { NameKnowledge } from "../language"
import { foldName } from "../text/fold"
import { FIRST_BEYOND_ASCII, isCapitalCode, isSmallCode } from "../text/letter-case"
import type { Token } from "../types"

const MAX_ACRONYM_LENGTH = 8 // "MINUSCA" has seven

/** Two to eight characters, mostly capitals: "SCO", "UNICEF", "R&D", "M23", "IMFs"; also "U.N.". */
export function isAcronym(text: string): boolean {
  if (text.length < 2 || text.length > MAX_ACRONYM_LENGTH) return false
  let capitals = 0
  let small = 0
  // Most words end here at their second small letter.
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= FIRST_BEYOND_ASCII) return hasMostlyCapitals(text)
    if (isCapitalCode(code)) capitals++
    else if (isSmallCode(code) && ++small > 1) return false
  }
  return capitals >= 2
}

function hasMostlyCapitals(text: string): boolean {
  let capitals = 0
  let small = 0
  for (const character of text) {
    if (character !== character.toLowerCase()) capitals++
    else if (character !== character.toUpperCase()) small++
  }
  return capitals >= 2 && small <= 1
}

/** The acronym in brackets that token `i` opens, if there is one. `brackets` are those that count, in pairs: "()[]". */
export function acronymInBrackets(tokens: readonly Token[], i: number, brackets: string): string | undefined {
  const open = tokens.at(i)
  if (open?.text.length !== 1) return undefined // most tokens end here
  const [acronym, close] = [tokens.at(i + 1), tokens.at(i + 2)]
  if (acronym === undefined || close?.text.length !== 1) return undefined
  const isEnclosed = brackets.indexOf(open.text) % 2 === 0 && brackets.indexOf(close.text) % 2 === 1
  return isEnclosed && isAcronym(acronym.text) ? acronym.text : undefined
}

/**
 * The index of the word with which the long form of an acronym begins, if the words from there to the last have its letters as
 * initials; -1 if they do not. A small word may give a letter or none ("DRC": Democratic Republic of the Congo), every other word
 * must give one, and a word with hyphens one for each part, or one for the first or the last. Stops and a plural "s" do not count.
 */
export function longFormStart(
  acronym: string,
  words: readonly string[],
  isSmallWord: (word: string) => boolean,
): number {
  const letters = acronymLetters(acronym)
  if (letters.length < 2) return -1
  let left = letters.length
  for (let i = words.length - 1; i >= 0; i--) {
    const word = foldName(words[i])
    const taken = lettersTaken(word, letters.slice(0, left))
    if (taken === 0 && !isSmallWord(word)) return -1
    left -= taken
    if (left === 0) return i
  }
  return -1
}

/** Whether all the words together are the long form of the acronym. */
export function isAcronymOf(
  acronym: string,
  words: readonly string[],
  isSmallWord: (word: string) => boolean,
): boolean {
  return longFormStart(acronym, words, isSmallWord) === 0
}

/** The letters of an acronym, folded: "U.N." gives "un", "IMFs" "imf", "R&D" "rd". */
export function acronymLetters(acronym: string): string {
  return foldName(singularAcronym(acronym)).replace(/[^\p{L}\p{N}]/gu, "")
}

/** The acronym of one of several: "MP" of "MPs". "CDS" is a name of its own. */
export function singularAcronym(acronym: string): string {
  return acronym.length > 2 && acronym.endsWith("s") ? acronym.slice(0, -1) : acronym
}

/** Whether a word, folded, may stand in a long form and give no letter: "of", "the", "and", "de". */
export function smallWordTest(names: NameKnowledge): (word: string) => boolean {
  return (word) =>
    names.connectors.has(word) || names.joints.has(word) || names.articles.has(word) || names.particles.has(word)
}

// How many of the last letters a word gives: the initials of all its parts if they fit, "IP" of "Indo-Pacific", or that of its first
// or of its last, "I" of "al-Islam".
function lettersTaken(word: string, letters: string): number {
  const initials = word
    .split("-")
    .map((part) => part.charAt(0))
    .join("")
  if (initials === "") return 0
  if (letters.endsWith(initials)) return initials.length
  return letters.endsWith(initials.charAt(0)) || letters.endsWith(initials.charAt(initials.length - 1)) ? 1 : 0
}
