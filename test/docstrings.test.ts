// The examples in the comments of the public functions: what a line gives stands behind it after `//`.

import { readFileSync } from "node:fs"
import nlp from "compromise"
import { describe, expect, it } from "vitest"
import * as proselens from "../src/index"
import { compromiseRecognizer, entityPlugin } from "../src/recognizers/compromise"

const FILES = ["stages.ts", "analyze.ts", "countries.ts", "recognizers/compromise.ts", "recognizers/plugin.ts"]
const NAMES = { ...proselens, compromiseRecognizer, entityPlugin, nlp }

interface Example {
  /** The name of the function that the comment belongs to. */
  readonly of: string
  readonly setup: readonly string[]
  /** Each an expression and what it gives. */
  readonly promises: readonly (readonly string[])[]
}

function examplesOf(file: string): Example[] {
  const source = readFileSync(new URL(`../src/${file}`, import.meta.url), "utf8")
  return [...source.matchAll(/ \* @example\n((?: \* .*\n)+) \*\/\nexport function (\w+)/gu)].map(([, comment, of]) => {
    const lines = comment
      .trimEnd()
      .split("\n")
      .map((line) => line.slice(" * ".length))
    const setup = lines.filter((line) => !line.includes(" // "))
    return { of, setup, promises: lines.map((line) => line.split(" // ")).filter(({ length }) => length === 2) }
  })
}

/** What an expression gives after some statements, all public names at hand. */
function evaluate(expression: string, setup: readonly string[] = []): unknown {
  const body = [...setup, `return ${expression}`].join("\n")
  return new Function(...Object.keys(NAMES), body)(...Object.values(NAMES))
}

describe("the example in the comment of", () => {
  const examples = FILES.flatMap(examplesOf)

  it.each(examples)("$of gives what it says", ({ setup, promises }) => {
    expect(promises.length).toBeGreaterThan(0)
    for (const [expression, expected] of promises) {
      expect(evaluate(expression, setup), expression).toEqual(evaluate(expected))
    }
  })

  it("every function that reads a text is there, but for those that pick one type of entity", () => {
    const without = ["findOrganizations", "findCountries", "findPeople", "findPlaces", "nlp"]
    const functions = Object.entries(NAMES).filter(
      ([name, value]) => typeof value === "function" && !without.includes(name),
    )
    expect(examples.map(({ of }) => of).sort()).toEqual(functions.map(([name]) => name).sort())
  })
})
