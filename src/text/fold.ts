// Folding: one key for a name however carefully it is spelled, so that "São Paulo" and "Sao Paulo" are found under one entry.

import { isSmallAscii } from "./letter-case"

const NOT_ASCII = /[^\0-\x7f]/u
const MARKS = /\p{M}+/gu
// Letters that Unicode does not take apart into a plain letter and a mark.
const PLAIN: ReadonlyMap<string, string> = new Map([
  ["æ", "ae"],
  ["đ", "d"],
  ["ð", "d"],
  ["ı", "i"],
  ["ł", "l"],
  ["ø", "o"],
  ["œ", "oe"],
  ["ß", "ss"],
  ["þ", "th"],
])
const UNDIVIDED = /[æđðıłøœßþ]/gu

/** Lower case without accents: "Łódź" gives "lodz". A text of ASCII letters only comes back in lower case. */
export function foldName(text: string): string {
  if (isSmallAscii(text)) return text
  const lower = text.toLowerCase()
  if (!NOT_ASCII.test(lower)) return lower
  return lower
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(UNDIVIDED, (letter) => PLAIN.get(letter) ?? letter)
    .replace(/[\u2018\u2019\u02bc]/gu, "'")
}
