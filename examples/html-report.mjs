// Writes a report of an article as one HTML file, which any browser shows without network or script, and prints where it is.
//   node examples/html-report.mjs [file] [out]      default: the bundled article, examples/out/report.html

import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { analyze, summarize } from "proselens"
import { reportPage } from "./report/page.mjs"
import { readArticle } from "./support/article.mjs"

const [file, out = fileURLToPath(new URL("out/report.html", import.meta.url))] = process.argv.slice(2)

const analysis = analyze(readArticle(file), { terms: { maxTerms: 12 }, keyPhrases: { maxKeyPhrases: 12 } })

mkdirSync(dirname(resolve(out)), { recursive: true })
writeFileSync(out, reportPage(analysis, summarize(analysis)))
console.log(`Wrote ${out}`)
