import { describe, expect, it } from "vitest"
import { words } from "../../src/languages/en/words"

const { stopWords, stem } = words()

describe("English stop words", () => {
  it("hold what the package's list lacks", () => {
    for (const word of ["she", "not", "when", "n't", "'s", "'re", "don't", "isn't", "says"])
      expect(stopWords).toContain(word)
  })

  it("hold what it has, but for nouns", () => {
    for (const word of ["the", "said", "make", "take"]) expect(stopWords).toContain(word)
    expect(stopWords).not.toContain("way")
  })

  it("are lower case, with straight apostrophes", () => {
    for (const word of stopWords) expect(word).toMatch(/^[a-z.']+$/u)
  })
})

describe("English stems", () => {
  it("are shared by the forms of a word", () => {
    expect(new Set(["policy", "policies"].map(stem)).size).toBe(1)
    expect(new Set(["organization", "organizations", "organized"].map(stem)).size).toBe(1)
    expect(new Set(["authority", "authorities"].map(stem)).size).toBe(1)
  })

  it("are not shared by words that only look like forms", () => {
    for (const [a, b] of [
      ["news", "new"],
      ["international", "internal"],
      ["united", "unit"],
      ["authority", "author"],
      ["importance", "import"],
      ["communism", "community"],
      ["organ", "organization"],
    ]) {
      expect(stem(a), `${a}, ${b}`).not.toBe(stem(b))
    }
  })

  it("of a long word take no time", () => {
    const long = "b".repeat(200_000)
    expect(stem(long)).toBe(long)
  })
})
