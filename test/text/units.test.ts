import { describe, expect, it } from "vitest"
import { codePointAt, inOnePiece, unitAt } from "../../src/text/units"

describe("inOnePiece", () => {
  it("is the text and a line end", () => {
    for (const text of ["", "a", "Ünï 👩 \ud800", "x".repeat(1000).slice(1)]) expect(inOnePiece(text)).toBe(`${text}\n`)
  })
})

describe("unitAt and codePointAt", () => {
  it("give what stands there, and -1 beyond either end", () => {
    expect([-1, 0, 1, 2, 3].map((i) => unitAt("a👩", i))).toEqual([-1, 0x61, 0xd83d, 0xdc69, -1])
    expect([-1, 0, 1, 3].map((i) => codePointAt("a👩", i))).toEqual([-1, 0x61, 0x1f469, -1])
  })
})
