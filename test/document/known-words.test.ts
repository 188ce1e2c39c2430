import { describe, expect, it } from "vitest"
import { buildDocument } from "../../src/document/document"
import {
  findKnownWord,
  type KnownWords,
  knownWordsFor,
  makeRoom,
  meetWord,
  REMEMBERED_WORDS,
  sumAt,
} from "../../src/document/known-words"
import { englishDocuments } from "../../src/languages/en/documents"
import { tagging } from "../../src/languages/en/tagging"

const tagsOf = (text: string) => buildDocument(text, englishDocuments).tokens.map(({ pos, lemma }) => `${pos} ${lemma}`)

// More than is remembered, so that no other test has met words in them.
const ownWords = () => knownWordsFor(tagging(), REMEMBERED_WORDS + 1)

function find(known: KnownWords, word: string): number {
  return findKnownWord(known, `(${word})`, 1, 1 + word.length)
}

describe("findKnownWord", () => {
  it("finds each word of the list where it stands, and no other", () => {
    const known = ownWords()
    const words = [...tagging().commonWords.keys()]
    const text = words.join(" ")
    let start = 0
    for (const word of words) {
      const found = findKnownWord(known, text, start, start + word.length)
      expect(known.texts[found]).toBe(word)
      const longer = findKnownWord(known, text, start, start + word.length + 1)
      expect(longer).toBe(-1)
      start += word.length + 1
    }
    expect(findKnownWord(known, "", 0, 0)).toBe(-1)
  })

  it("finds a word that was met under the number that it was given", () => {
    const known = ownWords()
    for (const word of ["Zyxwick", "zyxwick", "__proto__", "œuvre"]) {
      expect(find(known, word)).toBe(-1)
      const number = meetWord(known, word, word.toLowerCase())
      expect(find(known, word)).toBe(number)
    }
  })

  it("finds no word of more than 40 characters, and no more than a few of those that have one hash", () => {
    const known = ownWords()
    const long = "x".repeat(41)
    meetWord(known, long, long)
    expect(find(known, long)).toBe(-1)
    expect(known.texts).not.toContain(long)
    // Slots are what a text made for it would fill: a free one is not looked for to the end.
    known.slots.fill(2)
    meetWord(known, "Zyxwick", "zyxwick")
    expect(find(known, "Zyxwick")).toBe(-1)
  })
})

describe("makeRoom", () => {
  it("forgets what was met where there is no room for more, and nothing of the list", () => {
    const known = ownWords()
    meetWord(known, "Zyxwick", "zyxwick")
    const count = known.texts.length
    makeRoom(known, REMEMBERED_WORDS)
    expect(find(known, "Zyxwick")).toBeGreaterThan(0)
    makeRoom(known, REMEMBERED_WORDS + 1)
    expect(find(known, "Zyxwick")).toBe(-1)
    expect(known.texts.length).toBe(count - 1)
    for (const word of tagging().commonWords.keys()) expect(known.texts[find(known, word)]).toBe(word)
  })
})

describe("meetWord", () => {
  it("works out for a word what a word of that number did not leave", () => {
    const fresh = ownWords()
    const used = ownWords()
    meetWord(used, "Yxwock", "yxwock")
    makeRoom(used, REMEMBERED_WORDS + 1)
    const rows = [fresh, used].map((known) => {
      const number = meetWord(known, "Zyxwick", "zyxwick")
      return [
        number,
        known.keys[number],
        known.looks[number],
        [...known.sums.slice(sumAt(number, 0), sumAt(number + 1, 0))],
      ]
    })
    expect(rows[1]).toEqual(rows[0])
  })
})

describe("what the tagger keeps of words", () => {
  it.each([" ", ".\n\n"])(
    "changes nothing that is found, however many texts came before, words apart by %j",
    (between) => {
      const text =
        "Conjunctive grammars generalize parsing, and surrogate gauges measured subterranean trickles hourly."
      const before = tagsOf(text)
      const strangeWords = Array.from(
        { length: 20_000 },
        (_, i) => `${["wob", "kra", "lin"][i % 3]}${i.toString(36)}ing`,
      )
      tagsOf(strangeWords.join(between))
      expect(tagsOf(text)).toEqual(before)
    },
  )
})
