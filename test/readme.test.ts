// The README promises results: its examples are run as they stand there and must print what stands below them.

import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import nlp from "compromise"
import { describe, expect, it } from "vitest"
import * as proselens from "../src/index"
import * as forCompromise from "../src/recognizers/compromise"

const README = readFileSync(fileURLToPath(new URL("../README.md", import.meta.url)), "utf8")

interface Example {
  readonly code: string
  /** What stands right below the code as its output. */
  readonly output: string | undefined
}

/** All blocks of JavaScript, in order. */
function readExamples(): Example[] {
  const blocks = [...README.matchAll(/^```(\w+)\n(.*?)^```\n/gmsu)]
  return blocks.flatMap(([all, language, code], i) => {
    if (language !== "js") return []
    const next = blocks.at(i + 1)
    const isBelow = next?.[1] === "text" && README.slice(blocks[i].index + all.length, next.index).trim() === ""
    return [{ code, output: isBelow ? next[2].trimEnd() : undefined }]
  })
}

const MODULES = { proselens, "proselens/compromise": forCompromise, compromise: { default: nlp } }

/** The code with its imports taken from `modules`. */
function withoutImports(code: string): string {
  return code
    .replace(/^import (\{.*\}) from (".*")$/gmu, "const $1 = modules[$2]")
    .replace(/^import (\w+) from (".*")$/gmu, "const $1 = modules[$2].default")
}

/** One line as a console prints it: strings bare, everything else as JSON. */
const printed = (values: readonly unknown[]) =>
  values
    .map((value) => (typeof value === "string" ? value : JSON.stringify(value)))
    .join(" ")
    .trimEnd()

describe("the README", () => {
  const examples = readExamples()

  it.each(examples)("runs example %# and prints what stands below it", ({ code, output }) => {
    const lines: string[] = []
    const console = { log: (...values: readonly unknown[]) => lines.push(printed(values)) }
    new Function("modules", "console", withoutImports(code))(MODULES, console)
    expect(lines.join("\n")).toBe(output ?? "")
  })

  it("shows what comes out of its first example", () => {
    expect(examples.length).toBeGreaterThan(1)
    expect(examples[0].output).toContain("person")
  })

  it("names the two commands of setting up", () => {
    expect(README).toContain("npm ci && npm run example")
    expect(README).toContain("npm ci && npm test")
  })

  it("lists every function of the package", () => {
    const functions = Object.entries(proselens).filter(([, value]) => typeof value === "function")
    expect(functions.length).toBeGreaterThan(10)
    for (const [name] of functions) expect(README, name).toContain(name)
  })
})
