// Where an emoji ends: it may be one character, or several that are drawn as one.

import { classOfPair, PICTOGRAPH, unitClasses } from "../text/characters"
import { EMOJI_STYLE, KEYCAP, ZERO_WIDTH_JOINER } from "../text/codes"
import { codePointAt, unitAt } from "../text/units"
import { characterLength } from "./scanner"

const FIRST_REGIONAL_INDICATOR = 0x1f1e6 // two of these are a flag
const LAST_REGIONAL_INDICATOR = 0x1f1ff
const FIRST_SKIN_TONE = 0x1f3fb
const LAST_SKIN_TONE = 0x1f3ff
const FIRST_TAG = 0xe0020 // tags spell the region in the flags of England, Scotland and Wales
const LAST_TAG = 0xe007f

/** Where the emoji that starts at `i` ends, with its modifiers and all that joiners hold together; `i` if there is none. */
export function endOfEmoji(text: string, i: number): number {
  if (!isPictograph(text, i) && unitAt(text, i + 1) !== EMOJI_STYLE) return i
  if (isRegionalIndicator(text, i)) return isRegionalIndicator(text, i + 2) ? i + 4 : i + 2
  let end = endOfModifiers(text, i + characterLength(text, i))
  while (unitAt(text, end) === ZERO_WIDTH_JOINER && isJoinable(text, end + 1)) {
    end = endOfModifiers(text, end + 1 + characterLength(text, end + 1))
  }
  return end
}

/** Where "1" with the keycap sign around it ends; `i` if there is none at `i`. */
export function endOfKeycap(text: string, i: number): number {
  if (unitAt(text, i + 1) === KEYCAP) return i + 2
  return unitAt(text, i + 1) === EMOJI_STYLE && unitAt(text, i + 2) === KEYCAP ? i + 3 : i
}

function endOfModifiers(text: string, i: number): number {
  let end = i
  for (;;) {
    const code = codePointAt(text, end)
    if (code === EMOJI_STYLE) end++
    else if (isWithin(code, FIRST_SKIN_TONE, LAST_SKIN_TONE) || isWithin(code, FIRST_TAG, LAST_TAG)) end += 2
    else return end
  }
}

// After a joiner also signs that are no emoji alone: the "♀" of a woman runner.
function isJoinable(text: string, i: number): boolean {
  return isPictograph(text, i) || unitAt(text, i + 1) === EMOJI_STYLE
}

function isPictograph(text: string, i: number): boolean {
  if (i >= text.length) return false
  const unit = text.charCodeAt(i)
  return unitClasses()[unit] === PICTOGRAPH || classOfPair(text, i) === PICTOGRAPH
}

function isRegionalIndicator(text: string, i: number): boolean {
  return isWithin(codePointAt(text, i), FIRST_REGIONAL_INDICATOR, LAST_REGIONAL_INDICATOR)
}

function isWithin(code: number, first: number, last: number): boolean {
  return first <= code && code <= last
}
