import { describe, expect, it } from "vitest"
import { expectGrowthAtMost, repeated } from "./timing"

/** Takes time in proportion to `steps`: some ten milliseconds for a million. */
function spend(steps: number): number {
  let sum = 0
  for (let i = 0; i < steps; i++) sum += Math.sqrt(i + sum)
  return sum
}

describe("expectGrowthAtMost", () => {
  it("lets pass what takes twice the time for twice the length", () => {
    expectGrowthAtMost(1.1, repeated("a"), (text) => spend(20 * text.length))
  })

  it("finds a square, and the square root of one", () => {
    const square = (text: string) => spend(text.length ** 2 / 5000)
    const root = (text: string) => spend(text.length ** 1.5 / 20)
    expect(() => expectGrowthAtMost(1.6, repeated("a"), square)).toThrow(/less than or equal to 1.6/u)
    expect(() => expectGrowthAtMost(1.1, repeated("a"), root)).toThrow(/less than or equal to 1.1/u)
  })
})
