// F1 and speed of key phrases beside other packages, measured in one run by the scorer that lies beside the repository. Build first
// (`npm run build` in the root). Prints a table in Markdown: F1@5/10/15, convention A, and documents a second on news.
//
//     npm run keyphrases

import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"

const SCORER = fileURLToPath(new URL("../../shared/score/keyphrases.mjs", import.meta.url))
const ADAPTER = fileURLToPath(new URL("adapters/keyphrases.mjs", import.meta.url))
const SPEED_SET = "duc2001"

const CONTESTANTS = [
  "proselens",
  "proselens:tf-idf",
  "proselens:yake",
  "proselens:textrank",
  "proselens:positionrank",
  "retext-keywords",
  "rake-modified",
  "keyword-extractor",
  "compromise",
]

const rows = CONTESTANTS.map((contestant) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCORER, "--adapter", ADAPTER, "--json"], {
    env: { ...process.env, KEYPHRASES: contestant },
    encoding: "utf8",
  })
  if (status !== 0) throw new Error(`${contestant}: the scorer ended with ${status}: ${stderr}`)
  return {
    contestant,
    sets: stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line)),
  }
})

const names = rows[0].sets.map(({ data }) => data)
console.log(`| | ${names.join(" | ")} | documents/s |`)
console.log(`| --- |${" --- |".repeat(names.length + 1)}`)
for (const { contestant, sets } of rows) {
  const figures = sets.map(({ A }) => A.map((f1) => f1.toFixed(1)).join(" / "))
  const speed = sets.find(({ data }) => data.includes(SPEED_SET))?.documentsPerSecond ?? 0
  console.log(`| ${contestant.replace(":", ", ")} | ${figures.join(" | ")} | ${Math.round(speed)} |`)
}
