// What every part of the scanner is given, and the small questions they all ask.

import type { SegmentationKnowledge } from "../language"
import { classOfPair, SURROGATE, WHITE_SPACE, WORD_OR_DIGIT } from "../text/characters"
import type { TokenColumns } from "./columns"

/** One run over a text: what is read, and the tokens found so far. */
export interface Scanner {
  /** The text, and a line end after it: `inOnePiece`. */
  readonly text: string
  /** Length of the text without that line end. */
  readonly length: number
  /** Class of each code unit, `unitClasses()`. */
  readonly classes: Uint16Array
  readonly knowledge: SegmentationKnowledge
  readonly tokens: TokenColumns
}

/** The class of the code unit at `i`; white space beyond either end of the text. */
export function classAt({ text, classes }: Scanner, i: number): number {
  return i >= 0 && i < text.length ? classes[text.charCodeAt(i)] : WHITE_SPACE
}

/** The class of the character that starts at `i`, looking at both halves of a surrogate pair. */
export function characterClassAt(scanner: Scanner, i: number): number {
  const unitClass = classAt(scanner, i)
  return unitClass === SURROGATE ? classOfPair(scanner.text, i) : unitClass
}

/** Number of code units of the character that starts at `i`. */
export function characterLength(text: string, i: number): number {
  return (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1
}

/** Where the run of letters and digits that starts at `i` ends: `i` itself if there is none. */
export function endOfRun(scanner: Scanner, i: number): number {
  let end = i
  for (;;) {
    const unitClass = characterClassAt(scanner, end)
    if ((unitClass & WORD_OR_DIGIT) === 0) return end
    end += characterLength(scanner.text, end)
  }
}

/** Where the run of one repeated code unit that starts at `i` ends. */
export function endOfRepeat(text: string, i: number): number {
  const code = text.charCodeAt(i)
  let end = i + 1
  while (end < text.length && text.charCodeAt(end) === code) end++
  return end
}

/** The classes of all code units of a span, bit by bit. */
export function classesWithin({ text, classes }: Scanner, start: number, end: number): number {
  let seen = 0
  for (let i = start; i < end; i++) seen |= classes[text.charCodeAt(i)]
  return seen
}
