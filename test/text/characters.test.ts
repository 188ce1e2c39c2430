import { describe, expect, it } from "vitest"
import * as characters from "../../src/text/characters"

// The slow, obvious answer: one expression a class, asked of one unit at a time, the last that matches wins.
const RULES: readonly (readonly [number, RegExp])[] = [
  [characters.SYMBOL, /^.$/su],
  [characters.LETTER, /^[\p{L}\p{Nl}]$/u],
  [characters.EXTEND, /^[\p{M}\p{Cf}]$/u],
  [characters.DIGIT, /^[\p{Nd}\p{No}]$/u],
  [characters.PUNCTUATION, /^\p{P}$/u],
  [characters.SPACE, /^[\s\u200b]$/u],
  [characters.NEWLINE, /^[\n\r\u2028\u2029]$/u],
  [characters.LOWER, /^[a-z]$/u],
  [characters.UPPER, /^[A-Z]$/u],
]
const SPECIAL =
  characters.IDEOGRAPH |
  characters.SYMBOL |
  characters.PICTOGRAPH |
  characters.APOSTROPHE |
  characters.HYPHEN |
  characters.PERIOD |
  characters.TERMINAL |
  characters.SURROGATE

describe("unitClasses", () => {
  it("gives letters, marks, digits and white space the class that Unicode gives them", () => {
    const classes = characters.unitClasses()
    for (let code = 0; code < 0x10000; code++) {
      if ((classes[code] & SPECIAL) !== 0) continue
      const unit = String.fromCharCode(code)
      const expected = RULES.reduce((found, [unitClass, rule]) => (rule.test(unit) ? unitClass : found), 0)
      if (classes[code] !== expected) expect([code.toString(16), classes[code]]).toEqual([code.toString(16), expected])
    }
  })

  it.each([
    [characters.IDEOGRAPH, "中ひカ"],
    [characters.LETTER, "éжΩ한ة"],
    [characters.APOSTROPHE, "'’"],
    [characters.HYPHEN, "-\u2010\u2011"],
    [characters.PERIOD, "."],
    [characters.TERMINAL, "!?。؟"],
    [characters.PUNCTUATION, ",;:()“”–—…•"],
    [characters.SYMBOL, "#$%&*+/<=>@^_`|~€°©"],
    [characters.PICTOGRAPH, "⚡❤✅"],
    [characters.SURROGATE, "\ud800\udfff"],
  ])("says %i of each of %s", (unitClass, units) => {
    const classes = characters.unitClasses()
    for (let i = 0; i < units.length; i++)
      expect([units[i], classes[units.charCodeAt(i)]]).toEqual([units[i], unitClass])
  })
})

describe("classOfPair", () => {
  it.each([
    [characters.PICTOGRAPH, "😀"],
    [characters.LETTER, "𝒜"],
    [characters.DIGIT, "𝟗"],
    [characters.IDEOGRAPH, "𠀀"],
    [characters.EXTEND, "\u{e0067}"],
    [characters.SYMBOL, "\ud800x"],
  ])("says %i of %s", (characterClass, text) => {
    expect(characters.classOfPair(text, 0)).toBe(characterClass)
  })
})
