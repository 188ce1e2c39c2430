import { describe, expect, it } from "vitest"
import { acronymLetters, isAcronym, isAcronymOf, longFormStart } from "../../src/entities/acronyms"

const isSmall = (word: string) => ["of", "the", "and", "for"].includes(word)

describe("isAcronym", () => {
  it.each(["SCO", "U.N.", "R&D", "UNICEF", "IMFs", "G20A"])("says yes to %s", (text) => {
    expect(isAcronym(text)).toBe(true)
  })

  it.each(["Xi", "Nato", "A", "iPhone", "ORGANIZATION", "", "123"])("says no to %s", (text) => {
    expect(isAcronym(text)).toBe(false)
  })
})

describe("isAcronymOf", () => {
  it.each([
    ["SCO", "Shanghai Cooperation Organization"],
    ["DRC", "Democratic Republic of the Congo"],
    ["DoD", "Department of Defense"],
    ["U.N.", "United Nations"],
    ["IPEF", "Indo-Pacific Economic Framework"],
    ["B&R", "Belt and Road"],
    ["SMEs", "Small Medium Enterprise"],
    ["ÉN", "École Normale"],
  ])("finds %s in %s", (acronym, long) => {
    expect(isAcronymOf(acronym, long.split(" "), isSmall)).toBe(true)
  })

  it.each([
    ["IMF", "World Bank"],
    ["SCO", "Cooperation Organization"],
    ["SCO", "Shanghai Cooperation and Trade Organization"],
    ["S", "Shanghai"],
    ["", ""],
  ])("does not find %s in %s", (acronym, long) => {
    expect(isAcronymOf(acronym, long.split(" "), isSmall)).toBe(false)
  })
})

describe("longFormStart", () => {
  it("leaves the words before the long form out", () => {
    expect(longFormStart("SCO", "Bishkek Shanghai Cooperation Organization".split(" "), isSmall)).toBe(1)
  })
})

describe("acronymLetters", () => {
  it("drops stops, signs and a plural", () => {
    expect(["U.N.", "B&R", "IMFs", "AS"].map(acronymLetters)).toEqual(["un", "br", "imf", "as"])
  })
})
