import { expect, it } from "vitest"
import { nameList } from "../../src/languages/en/name-list"

it("reads names between commas and line ends, without the lines that say what follows", () => {
  expect(nameList("  # Rivers\n  neva, volga\n  don", "  # Lakes\n  ladoga,")).toEqual([
    "neva",
    "volga",
    "don",
    "ladoga",
  ])
})

it("cuts possessives off, as texts do, and no other apostrophes", () => {
  expect(nameList("macy's, martha's vineyard, martyrs' brigade, cote d'azur")).toEqual([
    "macy 's",
    "martha 's vineyard",
    "martyrs ' brigade",
    "cote d'azur",
  ])
})
