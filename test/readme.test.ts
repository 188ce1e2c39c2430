// The README promises a result: its first example is run as it stands there and must print what stands below it.

import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import * as proselens from "../src/index"

const README = readFileSync(fileURLToPath(new URL("../README.md", import.meta.url)), "utf8")

/** The first fenced block of a language. */
function firstBlock(language: string): string {
  const start = README.indexOf(`\`\`\`${language}\n`) + language.length + 4
  return README.slice(start, README.indexOf("\n```", start))
}

/** One line as a console prints it: strings bare, everything else as JSON. */
const printed = (values: readonly unknown[]) =>
  values
    .map((value) => (typeof value === "string" ? value : JSON.stringify(value)))
    .join(" ")
    .trimEnd()

describe("the README", () => {
  it("shows the result that its example prints", () => {
    const code = firstBlock("js").replace(/^import .*$/mu, "")
    const lines: string[] = []
    const console = { log: (...values: readonly unknown[]) => lines.push(printed(values)) }
    new Function("analyze", "console", code)(proselens.analyze, console)
    expect(lines.join("\n")).toBe(firstBlock("text"))
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
