// Ordinary words: a list and the endings that make more of them. The trainer leaves out what the endings give.

const ENDINGS = ["s", "es", "ly", "ing", "ed", "er", "ers", "ist", "ists", "ness", "ism"]
const MIN_STEM_LENGTH = 4 // shorter ones are the beginnings of names: "Bangs", "Waters"

/** Whether a lower-case word is listed, or is a listed word with an ending: "approvers", "biographies". */
export function isCommon(word: string, listed: ReadonlySet<string>): boolean {
  return listed.has(word) || hasCommonStem(word, listed)
}

/** Whether a lower-case word is a listed word with an ending. */
export function hasCommonStem(word: string, listed: ReadonlySet<string>): boolean {
  if (word.endsWith("ies") && listed.has(`${word.slice(0, -"ies".length)}y`)) return true
  return ENDINGS.some((ending) => {
    if (word.length < MIN_STEM_LENGTH + ending.length || !word.endsWith(ending)) return false
    const stem = word.slice(0, -ending.length)
    return listed.has(stem) || listed.has(`${stem}e`)
  })
}
