// Classes of code units: what the scanner asks of a character, answered by one look into a table. A class is a bit, so that
// one test asks for several classes, and the classes of all units of a token add up to one number.

import { once } from "./once"

export const LOWER = 1 //            a to z
export const UPPER = 2 //            A to Z
export const LETTER = 4 //           any other letter of a script that puts spaces between words, and letter-like numbers: "Ⅳ"
export const EXTEND = 8 //           changes the character before it: combining marks, joiners, variation selectors, soft hyphen
export const DIGIT = 16 //           any other number: digits of all scripts, "½", "²"
export const IDEOGRAPH = 32 //       a letter of a script without spaces between words: Han, kana
export const SPACE = 64
export const NEWLINE = 128 //        line feed, carriage return, line and paragraph separators
export const APOSTROPHE = 256 //     ' and the curly ’, which is also a closing quote
export const HYPHEN = 512 //         - and the hyphens U+2010 and U+2011; no dashes
export const PERIOD = 1024
export const TERMINAL = 2048 //      ! ? and the like in other scripts
export const PUNCTUATION = 4096
export const SYMBOL = 8192 //        all the rest
export const PICTOGRAPH = 16384 //   emoji that are one code unit
export const SURROGATE = 32768 //    half of a character beyond U+FFFF: look at the whole one

export const WHITE_SPACE = SPACE | NEWLINE
export const ASCII_LETTER = LOWER | UPPER
export const WORD = LOWER | UPPER | LETTER | EXTEND
export const WORD_OR_DIGIT = WORD | DIGIT

// Later rows win over earlier ones. White space is what `\s` matches, and the zero width space, which web pages put where a
// line may be broken.
const CLASS_PATTERNS: readonly (readonly [number, RegExp])[] = [
  [LETTER, /[\p{L}\p{Nl}]+/gu],
  [EXTEND, /[\p{M}\p{Cf}]+/gu],
  [DIGIT, /[\p{Nd}\p{No}]+/gu],
  [IDEOGRAPH, /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u30fc]+/gu],
  [PUNCTUATION, /\p{P}+/gu],
  [SYMBOL, /[#$%&*+/<=>@\\^_`|~]+/gu], // Unicode calls "#", "%", "&", "*", "/", "@" punctuation; readers do not
  [PICTOGRAPH, /(?:(?=[\u2600-\u27bf])\p{Extended_Pictographic}|\p{Emoji_Presentation})/gu], // "❤" and "⚡", not "©" or "▪"
  [SPACE, /[\s\u200b]+/gu],
  [NEWLINE, /[\n\r\u2028\u2029]+/gu],
  [APOSTROPHE, /['\u2019]+/gu],
  [HYPHEN, /[-\u2010\u2011]+/gu],
  [PERIOD, /\.+/gu],
  [TERMINAL, /[!?\u203c\u203d\u2047-\u2049\u061f\u3002\uff01\uff1f\u0964]+/gu],
  [LOWER, /[a-z]+/gu],
  [UPPER, /[A-Z]+/gu],
]

const FIRST_SURROGATE = 0xd800
const LAST_SURROGATE = 0xdfff

// Unicode has decided on the stretches between these, so they need no look at every unit: 3 ms in place of 12.
const LOOKED_AT: readonly (readonly [number, number])[] = [
  [0x0000, 0x3400],
  [0xa000, 0xac00],
  [0xd7a4, 0xd800],
  [0xf900, 0x10000],
]

/** The class of each UTF-16 code unit, by code unit. */
export const unitClasses = once(() => {
  const classes = new Uint16Array(0x10000).fill(SYMBOL)
  classes.fill(IDEOGRAPH, 0x3400, 0xa000) // Han
  classes.fill(LETTER, 0xac00, 0xd7a4) // Hangul
  classes.fill(SURROGATE, FIRST_SURROGATE, LAST_SURROGATE + 1)
  for (const [first, end] of LOOKED_AT) {
    const units = String.fromCharCode(...Array.from({ length: end - first }, (_, i) => first + i))
    for (const [unitClass, pattern] of CLASS_PATTERNS) {
      for (const { 0: run, index } of units.matchAll(pattern)) {
        classes.fill(unitClass, first + index, first + index + run.length)
      }
    }
  }
  return classes
})

/**
 * Whether a code unit is one of a to z and A to Z. It takes less time than a look at its class. The numbers are written out, since a
 * bundle makes variables of the constants of its modules.
 */
export function isAsciiLetter(unit: number): boolean {
  return ((unit | 0x20) - 0x61) >>> 0 < 26 // "A" and "a" differ in one bit, and no letter is below "a"
}

/** The classes of ASCII letters: from the bits that are set in any of their units, and from those that are set in all. */
export function letterClasses(inAny: number, inAll: number): number {
  return ((inAny >> 5) & 1) | ((~inAll >> 4) & 2)
}

/** The class of the character whose first half is at `i`; a surrogate without its other half is a symbol. */
export function classOfPair(text: string, i: number): number {
  const code = text.codePointAt(i) ?? 0
  if (code < 0x10000) return SYMBOL
  if (code < 0x1f000) return code >= 0x1d000 && code < 0x1d400 ? SYMBOL : isMathDigit(code) ? DIGIT : LETTER
  if (code < 0x20000) return code < 0x1fb00 ? PICTOGRAPH : SYMBOL // playing cards, emoji; legacy computing
  if (code < 0x40000) return IDEOGRAPH
  return code >= 0xe0000 && code < 0xf0000 ? EXTEND : SYMBOL // tags and variation selectors; private use
}

function isMathDigit(code: number): boolean {
  return code >= 0x1d7ce && code < 0x1d800
}
