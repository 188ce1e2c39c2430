// Every example runs alone, as a reader would run it, against the built package.

import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { once } from "../src/text/once"

const ROOT = fileURLToPath(new URL("..", import.meta.url))
const ARTICLE = readFileSync(join(ROOT, "examples/articles/nuclear-talks.txt"), "utf8")

/** What an example prints. It is no terminal, so there are no colours. */
function run(name: string, ...args: string[]): string {
  return execFileSync(process.execPath, [join(ROOT, "examples", name), ...args], { encoding: "utf8", cwd: ROOT })
}

// Each run takes a second, so what several tests read is run for the first of them only.
const articleReport = once(() => run("analyze-article.mjs"))
const sideBySide = once(() => run("compromise-side-by-side.mjs"))
const pages = new Map<string, string>()

const folder = mkdtempSync(join(tmpdir(), "proselens-examples-"))

/** The name of a new file that holds the text. */
function fileWith(text: string): string {
  const file = join(folder, "article.txt")
  writeFileSync(file, text)
  return file
}

/** The page that html-report.mjs writes for a text. */
function pageOf(text: string): string {
  const page = pages.get(text) ?? writtenPage(text)
  pages.set(text, page)
  return page
}

function writtenPage(text: string): string {
  const out = join(folder, "report.html")
  expect(run("html-report.mjs", fileWith(text), out)).toBe(`Wrote ${out}\n`)
  return readFileSync(out, "utf8")
}

beforeAll(() => {
  if (existsSync(join(ROOT, "dist/index.js")) && existsSync(join(ROOT, "dist/compromise.js"))) return
  throw new Error("The examples run the built package, and dist is missing: run npm run build first.")
})

afterAll(() => rmSync(folder, { recursive: true }))

describe("the examples", () => {
  it("print a report of the bundled article", () => {
    const report = articleReport()
    expect(report).toContain("Vienna Talks Bring Central Asia Closer to a Shared Uranium Bank")
    expect(report).toMatch(/IN SHORT\n {2}VIENNA - Five governments agreed on Thursday/u)
    expect(report).toMatch(/WHO\n {2}Aigerim Sadykova .* 3/u)
    expect(report).toMatch(/KZ {2}Kazakhstan .* \d+ {2}.*Kazakh/u)
    expect(report).toMatch(/International Atomic Energy Agency .* \d+ {2}IAEA/u)
    expect(report).toMatch(/WHEN\n(.*\n)?.*March 14, 2024/u)
    expect(report).toMatch(/HOW MUCH\n(.*\n)?.*\$240 million/u)
    expect(report).toMatch(/KEY PHRASES\n(.*\n)*.*uranium/u)
    expect(report).toMatch(/TOP TERMS\n(.*\n)*.*uranium/u)
  })

  it("print reports no wider than 88 columns where there is no terminal", () => {
    const lines = [articleReport(), sideBySide()].flatMap((printed) => printed.split("\n"))
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(88)
  })

  it.each(["", " \n", "one", "A line\n\nand\n\nthree paragraphs"])("print a report of %j", (text) => {
    expect(run("analyze-article.mjs", fileWith(text))).toContain("words")
    expect(pageOf(text)).toContain("</html>")
  })

  it("highlight without changing a character of the text", () => {
    const shown = run("highlight.mjs")
    expect(shown).toContain("[person Helena Marchetti]")
    expect(shown).toContain("([organization IAEA])")
    expect(shown.replace(/\[[a-z]+ ([^\]]+)\]/gu, "$1").trimEnd()).toBe(ARTICLE.trimEnd())
  })

  it("print a summary of as many sentences as asked for", () => {
    const printed = run("summarize.mjs", fileWith(ARTICLE), "2")
    expect(printed).toMatch(/^██████████ 1\.00 {2}after \d+% of the text\n {2}VIENNA - Five governments agreed/u)
    expect(printed).toMatch(/\n\d+ of \d+ characters, 2 of \d+ sentences\n$/u)
  })

  it("run as CommonJS", () => {
    const printed = run("commonjs.cjs")
    expect(printed).toContain("Angela Merkel ×2")
    expect(printed).toContain("German: nationality with code DE")
  })

  it("find names of a gazetteer", () => {
    const [before = "", after = ""] = run("own-gazetteer.mjs").split("With names and stop words of your own")
    expect(before).not.toContain("Danube circle")
    expect(after).toMatch(/organization +Blue Danube Forum ×3, also .*Danube circle/u)
    expect(after).toMatch(/place +Novi Grad ×1/u)
    expect(after).not.toContain("Friends")
  })

  it("put compromise beside the built-in recognizer", () => {
    const printed = sideBySide()
    expect(printed).toMatch(/^Built-in +compromise\n/u)
    expect(printed).toMatch(/person: \d+ and \d+/u)
    expect(printed.match(/Jonas Ehrlich/gu)).toHaveLength(2)
  })

  it("show every stage", () => {
    const printed = run("stages.mjs")
    expect(printed).toContain("wo | n't")
    expect(printed).toContain("organization:world-health-organization")
    expect(printed).toMatch(/country:ke .*Kenya \(name, at \d+\)/u)
  })
})

describe("the HTML report", () => {
  it("marks entities with their type and full name", () => {
    const page = pageOf(ARTICLE)
    expect(page).toContain('<mark class="person" title="Person">Jonas Ehrlich</mark>')
    expect(page).toContain('title="Organization: International Atomic Energy Agency">IAEA</mark>')
    expect(page).toContain('title="Nationality: Kazakh')
  })

  it("holds the whole text", () => {
    const shown = pageOf(ARTICLE)
      .replace(/^[\s\S]*?<h1>/u, "")
      .replace(
        /<dl[\s\S]*?<\/dl>|<section class="summary">[\s\S]*?<\/section>|<fieldset[\s\S]*?<\/fieldset>|<div class="panels">[\s\S]*/gu,
        "",
      )
      .replace(/<[^>]+>/gu, "")
    const words = (text: string) => text.split(/\s+/u).filter((word) => word !== "")
    expect(words(shown.replaceAll("&quot;", '"').replaceAll("&#39;", "'"))).toEqual(words(ARTICLE))
  })

  it("has a summary at its head, marked like the text", () => {
    const summary = pageOf(ARTICLE).match(/<section class="summary">[\s\S]*?<\/section>/u)?.[0] ?? ""
    expect(summary.match(/<li>/gu)).toHaveLength(3)
    expect(summary).toMatch(/<mark class="country" [^>]*>Kazakhstan<\/mark>/u)
    expect(pageOf("\n")).not.toContain('class="summary"')
  })

  it.each([
    ["CONTACT US\n\nDAILY NEWS     Sport     Weather", "\n\nBy Ann Lee\nMay 4, 2021\n\n"],
    ["Subscribe to our newsletter for more of the same\nHome | News | Sport", "\nAnn Lee\n"],
    ["", "\n"],
  ])("has the headline as its title, not %j", (above, below) => {
    const prose = "The ferries of Vesk stayed in the harbour on Monday. Crews on strike want higher pay than before."
    expect(pageOf(`${above}\nFerry Crews Strike on Vesk${below}${prose}`)).toContain(
      "<title>Ferry Crews Strike on Vesk</title>",
    )
    expect(pageOf(prose)).toContain("<title>Untitled text</title>")
  })

  it("shows a script in the article as text", () => {
    const page = pageOf(
      'Mr. John "<script>alert(1)</script>" Smith & Sons\n\n<img src=x onerror="alert(2)"> Ann <b>Lee</b> met \'Bob\' in Rome.',
    )
    expect(page).not.toMatch(/<(script|img|b)\b/u)
    expect(page).toContain("&lt;script&gt;")
    expect(page.match(/<title>.*<\/title>/gu)).toHaveLength(1)
  })

  it("loads nothing and needs no script", () => {
    const page = pageOf(`${ARTICLE}\n\nSee https://example.org/a.js?x=1&y=2 for more.`)
    expect(page).not.toMatch(
      /<(script|link|img|iframe|object|base|form)\b|@import|url\(|javascript:|\son\w+=|\b(src|href)=/u,
    )
  })
})
