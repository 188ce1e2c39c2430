// Cases are lines of a text file: what we promise, readable by anyone, extended without programming.

import { readFileSync } from "node:fs"

/** One case: the line without its comment, and where it stands, for the message of a failing test. */
export interface Case {
  readonly line: string
  readonly lineNumber: number
}

/**
 * The cases of `test/cases/<name>`, in the order of the file. Empty lines and lines that start with `#` are left out; a
 * comment may also follow a case after two spaces and `# `. `\n`, `\r`, `\t` and `\uXXXX` stand for the characters they name.
 */
export function readCases(name: string): readonly Case[] {
  const source = readFileSync(new URL(`../cases/${name}`, import.meta.url), "utf8")
  return source
    .split("\n")
    .map((line, i) => ({ line: unescapeLine(withoutComment(line)), lineNumber: i + 1 }))
    .filter(({ line }) => line !== "")
}

function withoutComment(line: string): string {
  if (line.startsWith("#")) return ""
  const comment = line.indexOf("  # ")
  return (comment < 0 ? line : line.slice(0, comment)).trimEnd()
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["\\n", "\n"],
  ["\\r", "\r"],
  ["\\t", "\t"],
])

function unescapeLine(line: string): string {
  return line.replace(/\\(?:u([0-9a-fA-F]{4})|[nrt])/gu, (sequence, code: string | undefined) =>
    code === undefined ? (ESCAPES.get(sequence) ?? sequence) : String.fromCharCode(Number.parseInt(code, 16)),
  )
}
