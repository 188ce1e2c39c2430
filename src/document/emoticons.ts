// Faces drawn with marks: ":)", ";-)", "=(", ":D".

import { TERMINAL, WHITE_SPACE, WORD_OR_DIGIT } from "../text/characters"
import { CLOSE_PARENTHESIS, COLON, EQUALS, HYPHEN_MINUS, OPEN_PARENTHESIS, SEMICOLON } from "../text/codes"
import { unitAt } from "../text/units"
import { classAt, endOfRepeat, type Scanner } from "./scanner"

const CAPITAL_D = 0x44
const CAPITAL_P = 0x50

/** Where the face that starts at `start` ends; `start` if there is none. A face stands after a space and before no word. */
export function endOfEmoticon(scanner: Scanner, start: number): number {
  const { text } = scanner
  const eyes = text.charCodeAt(start)
  if (eyes !== COLON && eyes !== SEMICOLON && eyes !== EQUALS) return start
  if ((classAt(scanner, start - 1) & (WHITE_SPACE | TERMINAL)) === 0) return start
  const mouth = unitAt(text, start + 1) === HYPHEN_MINUS ? start + 2 : start + 1
  if (!isMouth(unitAt(text, mouth))) return start
  const end = endOfRepeat(text, mouth) // ":)))"
  return (classAt(scanner, end) & WORD_OR_DIGIT) === 0 ? end : start
}

function isMouth(code: number): boolean {
  return code === CLOSE_PARENTHESIS || code === OPEN_PARENTHESIS || code === CAPITAL_D || code === CAPITAL_P
}
