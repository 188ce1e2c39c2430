// Front coding: a sorted word list in which each word is written as the length of what it shares with the word before it, and
// the rest. The length is a capital letter, "A" for 0, which also marks where a word starts, so words must not hold any.
//
//     abbas abbey aberdeen  ->  AabbasDeyCerdeen

const ZERO = 65 // "A"
const MAX_SHARED = 25 // "Z"

/** The words as one string. They come back in the order of code units, each once. */
export function encodeWords(words: readonly string[]): string {
  const sorted = [...new Set(words)].sort()
  let encoded = ""
  let previous = ""
  for (const word of sorted) {
    if (word === "" || /[A-Z]/u.test(word))
      throw new RangeError(`encodeWords: "${word}" is empty or holds a capital letter`)
    const shared = Math.min(sharedLength(previous, word), MAX_SHARED)
    encoded += String.fromCharCode(ZERO + shared) + word.slice(shared)
    previous = word
  }
  return encoded
}

/** The words of an encoded list, in the order of code units. */
export function decodeWords(encoded: string): string[] {
  const words: string[] = []
  let previous = ""
  for (let i = 0; i < encoded.length; ) {
    let end = i + 1
    while (end < encoded.length && !isLength(encoded.charCodeAt(end))) end++
    previous = previous.slice(0, encoded.charCodeAt(i) - ZERO) + encoded.slice(i + 1, end)
    words.push(previous)
    i = end
  }
  return words
}

function isLength(code: number): boolean {
  return code >= ZERO && code <= ZERO + MAX_SHARED
}

function sharedLength(a: string, b: string): number {
  let i = 0
  while (i < a.length && i < b.length && a.charCodeAt(i) === b.charCodeAt(i)) i++
  return i
}
