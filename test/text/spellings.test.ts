import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { normalizeKey } from "../../src/text/normalize"
import { findSpelling, spellingsOf } from "../../src/text/spellings"

const words = new Map([
  ["cannot", 1],
  ["mr", 2],
  ["'tis", 3],
  ["e.g", 4],
  ["é", 5],
])
const spellings = spellingsOf(words)
const find = (word: string) => findSpelling(spellings, `<${word}>`, 1, 1 + word.length)

describe("findSpelling", () => {
  it.each(["cannot", "CANNOT", "Mr", "\u2019tis", "M\u00adr", "E.g", "e\u0301", "cannt", "m", "", "tis"])(
    "finds %s where its key is one of the words",
    (word) => expect(find(word)).toBe(words.get(normalizeKey(word))),
  )

  it("finds what a look at the key of each span finds", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(..."canotmreg'.\u2019\u00adEé\u0301CM"), { maxLength: 6 }), (units) => {
        const word = units.join("")
        return find(word) === words.get(normalizeKey(word))
      }),
    )
  })
})
