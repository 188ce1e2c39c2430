// How often the recognizer is right when it gives a probability, measured on sentences that it was not trained on.

import { buildDocument } from "../../src/document/document"
import { NAME_KINDS } from "../../src/entities/learned/labels"
import { learnedRecognizer } from "../../src/entities/learned/recognize"
import type { Language } from "../../src/language"
import type { WindowModel } from "../../src/model/window-model"
import type { GoldSentence } from "./corpora"

const BINS = 10
const PRIOR = 4 // names by which a bin is taken to be as good as it says before any is seen

interface Bin {
  right: number
  found: number
}

/** The table for `reliability` of a model, one number more than there are bins. Prints what was counted. */
export function measureReliability(
  sentences: readonly GoldSentence[],
  language: Language,
  model: WindowModel,
  report: (line: string) => void,
): Float32Array {
  const bins = countBins(sentences, language, model)
  const shares = bins.map(({ right, found }, b) => (right + (PRIOR * (b + 0.5)) / BINS) / (found + PRIOR))
  bins.forEach(({ right, found }, b) => {
    report(`probability from ${b / BINS}: ${found} names, ${((100 * right) / Math.max(1, found)).toFixed(1)} % right`)
  })
  const rising = poolAdjacent(shares, bins)
  return Float32Array.from({ length: BINS + 1 }, (_, k) => {
    if (k === 0) return rising[0] / 2
    if (k === BINS) return Math.min(1, rising[BINS - 1] + (rising[BINS - 1] - rising[BINS - 2]) / 4)
    return (rising[k - 1] + rising[k]) / 2
  })
}

function countBins(sentences: readonly GoldSentence[], language: Language, model: WindowModel): Bin[] {
  const recognize = learnedRecognizer(language, { ...model, reliability: new Float32Array(0) })
  const bins: Bin[] = Array.from({ length: BINS }, () => ({ right: 0, found: 0 }))
  for (const { text, names, lacksOther } of sentences) {
    const gold = new Set(names.map(({ start, end, kind }) => `${start} ${end} ${NAME_KINDS[kind]}`))
    for (const { start, end, type, score } of recognize(buildDocument(text, language))) {
      if (type === "other" && lacksOther) continue
      const bin = bins[Math.min(BINS - 1, Math.floor(score * BINS))]
      bin.found++
      if (gold.has(`${start} ${end} ${type}`)) bin.right++
    }
  }
  return bins
}

/** The shares made to rise: neighbours that fall are replaced by their mean (pool adjacent violators, Ayer et al. 1955). */
function poolAdjacent(shares: readonly number[], bins: readonly Bin[]): number[] {
  const pools: { share: number; weight: number; size: number }[] = []
  shares.forEach((share, b) => {
    pools.push({ share, weight: bins[b].found + PRIOR, size: 1 })
    for (let last = pools.length - 1; last > 0 && pools[last - 1].share > pools[last].share; last--) {
      const [before, after] = [pools[last - 1], pools[last]]
      const weight = before.weight + after.weight
      const mean = (before.share * before.weight + after.share * after.weight) / weight
      pools.splice(last - 1, 2, { share: mean, weight, size: before.size + after.size })
    }
  })
  return pools.flatMap(({ share, size }) => Array.from({ length: size }, () => share))
}
