import { describe, expect, it } from "vitest"
import { foldName } from "../../src/text/fold"

describe("foldName", () => {
  it.each([
    ["Łódź", "lodz"],
    ["São Paulo", "sao paulo"],
    ["Tromsø", "tromso"],
    ["Groß", "gross"],
    ["O’Neill", "o'neill"],
    ["習近平", "習近平"],
    ["", ""],
  ])("makes %s %s", (text, folded) => {
    expect(foldName(text)).toBe(folded)
  })
})
