// The package as a stranger gets it: packed, installed into an empty project without network, used by import and by require.

import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

const ROOT = fileURLToPath(new URL("..", import.meta.url))
const project = mkdtempSync(join(tmpdir(), "proselens-"))
const installed = join(project, "node_modules/proselens")

const run = (command: string, args: readonly string[], cwd: string) =>
  execFileSync(command, args, { cwd, encoding: "utf8" })

/** Runs a script in the empty project and reads the JSON it prints. */
function runScript(name: string, code: string): unknown {
  writeFileSync(join(project, name), code)
  return JSON.parse(run(process.execPath, [name], project))
}

beforeAll(() => {
  if (!existsSync(join(ROOT, "dist/index.js"))) throw new Error("dist is missing: run npm run build first")
  run("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", project], ROOT)
  const tarball = readdirSync(project).find((name) => name.endsWith(".tgz")) ?? ""
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "stranger", private: true }))
  mkdirSync(join(project, "node_modules"), { recursive: true })
  run("npm", ["install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts", join(project, tarball)], project)
}, 120_000)

afterAll(() => rmSync(project, { recursive: true, force: true }))

const USE = `JSON.stringify(analyze("Kim Jong-un visited China.").entities.map(({ type, name, code }) => ({ type, name, code })))`
const EXPECTED = [
  { type: "person", name: "Kim Jong-un" },
  { type: "country", name: "China", code: "CN" },
]

describe("the packed package", () => {
  it("works by import", () => {
    const found = runScript("use.mjs", `import { analyze } from "proselens"\nconsole.log(${USE})`)
    expect(found).toEqual(expect.arrayContaining(EXPECTED))
  })

  it("works by require", () => {
    const found = runScript("use.cjs", `const { analyze } = require("proselens")\nconsole.log(${USE})`)
    expect(found).toEqual(expect.arrayContaining(EXPECTED))
  })

  it("brings no other package along", () => {
    const packages = readdirSync(join(project, "node_modules")).filter((name) => !name.startsWith("."))
    expect(packages).toEqual(["proselens"])
  })

  it("holds only what users need", () => {
    const files = readdirSync(installed, { recursive: true, encoding: "utf8" })
    const top = new Set(files.map((file) => file.split(/[\\/]/)[0]))
    expect([...top].sort()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "THIRD_PARTY.md", "dist", "package.json"])
    expect(files.filter((file) => file.endsWith(".map"))).toEqual([])
  })

  it("says how to get compromise when the compromise recognizer is used without it", () => {
    const script = `import("proselens/compromise").then(() => console.log('"loaded"'), (error) => console.log(JSON.stringify(error.message)))`
    expect(runScript("peer.mjs", script)).toMatch(/compromise/)
  })

  // A machine may be twice as slow as another, or as an hour ago. Decoding any model at import takes far longer than this allows.
  it("is imported in at most three times the time of a module of its size that is one string", () => {
    const { size } = statSync(join(installed, "dist/index.js"))
    writeFileSync(join(project, "string.mjs"), `export const text = "${"a".repeat(size)}"\n`)
    const importing = (specifier: string): number => {
      // Time of the processor, not of the clock: other jobs lengthen the one and not the other.
      const script = `const before = process.cpuUsage()\nawait import("${specifier}")\nconst { user, system } = process.cpuUsage(before)\nconsole.log(user + system)`
      return Number(runScript("load.mjs", script))
    }
    const durations = Array.from({ length: 7 }, () => [importing("proselens"), importing("./string.mjs")])
    const [ours, string] = [0, 1].map((column) => Math.min(...durations.map((pair) => pair[column])))
    expect(ours).toBeLessThan(3 * string)
  })

  it("loads without opening a file, a socket or a timer of its own", () => {
    const script = `import fs from "node:fs"
      const opened = []
      for (const name of ["readFileSync", "openSync", "readFile", "open"]) fs[name] = (...args) => { opened.push(String(args[0])); throw new Error("no") }
      const { analyze } = await import("proselens")
      analyze("Kenya and Peru.")
      console.log(JSON.stringify(opened.filter((file) => !file.includes("node_modules/proselens/"))))`
    expect(runScript("quiet.mjs", script)).toEqual([])
  })

  it("stays within its size", () => {
    const bytes = gzipSync(readFileSync(join(installed, "dist/index.js"))).length
    expect(bytes).toBeLessThan(1_700_000)
  })
})
