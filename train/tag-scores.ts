// Makes src/data/en-tag-scores.ts: how many tags are right by how much they lead, on texts that the tagger was not trained on. Same
// corpora and tagger, same bytes.
//
//     npx tsx tag-scores.ts [folder of the corpora]

import { buildDocument } from "../src/document/document"
import { tagLeads } from "../src/document/tag-scores"
import { FIXED_LEAD } from "../src/document/tagging"
import { englishDocuments } from "../src/languages/en/documents"
import { corpusSources, writeModel } from "./model-output"
import { DEV_SETS, readDocuments } from "./ud"

// Each step holds some hundred tags and more.
const STEPS = [0, 1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 24, 32, 40, 48, 64]

interface Decision {
  readonly lead: number
  readonly isRight: boolean
}

const decisions = DEV_SETS.map((set) => decisionsIn(set))
const all = decisions.flat()
const ofFixed = shareOf(all.filter(({ lead }) => lead === FIXED_LEAD))
const steps = poolAdjacent(STEPS.map((lead, i) => ({ lead, decisions: inStep(all, i) })))

writeModel({
  name: "en-tag-scores",
  script: "tag-scores.ts",
  format:
    "numbers with spaces between: the least lead of each step, the share of right tags in it; and that of words with one tag",
  constants: {
    tagLeads: steps.map(({ lead }) => lead).join(" "),
    tagShares: steps.map((step) => shareOf(step.decisions).toFixed(3)).join(" "),
    tagShareOfFixed: ofFixed.toFixed(3),
  },
  sources: corpusSources(DEV_SETS).map((source) => ({ ...source, usedFor: "measuring" })),
  seeds: [],
  rows: all.length,
  accuracy: Object.fromEntries(DEV_SETS.map((set, i) => [set, { otherSetsTable: calibrationError(i) }])),
})

/** The tags of all tokens that are words of the corpus too. */
function decisionsIn(set: string): Decision[] {
  return readDocuments(set).flatMap(({ text, words }) => {
    const document = buildDocument(text, englishDocuments)
    const leads = tagLeads(document, englishDocuments)
    const gold = new Map(words.map(([start, end, tag]) => [`${start}-${end}`, tag]))
    return document.tokens.flatMap(({ start, end, pos }, i) => {
      const tag = gold.get(`${start}-${end}`)
      return tag === undefined ? [] : [{ lead: leads[i], isRight: tag === pos }]
    })
  })
}

function inStep(some: readonly Decision[], i: number): Decision[] {
  return some.filter(({ lead }) => lead >= STEPS[i] && lead < (STEPS.at(i + 1) ?? Number.POSITIVE_INFINITY))
}

function shareOf(some: readonly Decision[]): number {
  return some.filter(({ isRight }) => isRight).length / some.length
}

interface Step {
  readonly lead: number
  readonly decisions: readonly Decision[]
}

// Where a longer lead has a smaller share, which is chance, two steps become one (Ayer et al., 1955).
function poolAdjacent(steps: readonly Step[]): Step[] {
  const pooled: Step[] = []
  for (const step of steps) {
    let last = step
    for (let before = pooled.at(-1); before !== undefined; before = pooled.at(-1)) {
      if (shareOf(before.decisions) <= shareOf(last.decisions)) break
      pooled.pop()
      last = { lead: before.lead, decisions: [...before.decisions, ...last.decisions] }
    }
    pooled.push(last)
  }
  return pooled
}

/** How far the shares of one set are from those of the others, weighted by how many tags are in a step: 0 is perfect. In percent. */
function calibrationError(set: number): number {
  const others = decisions.filter((_, i) => i !== set).flat()
  const errors = STEPS.map((_, i) => {
    const own = inStep(decisions[set], i)
    const other = inStep(others, i)
    return own.length === 0 || other.length === 0 ? 0 : own.length * Math.abs(shareOf(own) - shareOf(other))
  })
  const total = decisions[set].filter(({ lead }) => lead !== FIXED_LEAD).length
  return Math.round((10_000 * errors.reduce((sum, error) => sum + error, 0)) / total) / 100
}
