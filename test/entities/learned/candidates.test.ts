import { describe, expect, it } from "vitest"
import { findCandidates, wordRole } from "../../../src/entities/learned/candidates"
import { wordFeatures } from "../../../src/entities/learned/word-features"
import { english } from "../../../src/languages/en"

// The places at which a name can be stand in brackets; tokens are parted by spaces.
const SENTENCES = [
  "[The] talks began",
  "[Kim] [Jong] [-] [un] spoke",
  "[Bank] [of] [China] [fell] sharply",
  "[United] [Nations] [in] [the] [United] [States] [said]",
  "[@] [name] said so",
  "[Boeing] [747] landed there",
  "quietly , then slowly",
]

function featuresOf(text: string) {
  return wordFeatures({ text, norm: text.toLowerCase(), pos: "PROPN" }, english.names(), "usual")
}

function candidatesOf(words: readonly string[], mayName = false): Uint8Array {
  return findCandidates(words.map((word) => ({ role: wordRole(word, featuresOf(word), true, mayName) })))
}

describe("findCandidates", () => {
  it.each(SENTENCES)("looks at: %s", (line) => {
    const words = line.split(" ").map((word) => word.replace(/^\[(.+)\]$/u, "$1"))
    const candidates = candidatesOf(words)
    expect(words.map((word, i) => (candidates[i] === 1 ? `[${word}]` : word)).join(" ")).toBe(line)
  })

  it("looks at all words that may name though they have no capital", () => {
    expect([...candidatesOf(["met", "martin", "short"], true)]).toEqual([1, 1, 1])
  })

  it("looks nowhere in an empty sentence", () => {
    expect(candidatesOf([])).toHaveLength(0)
  })
})
