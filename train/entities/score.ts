// Strict F1 over people, organizations and places, from raw text.

import { buildDocument } from "../../src/document/document"
import { NAME_KINDS } from "../../src/entities/learned/labels"
import { learnedRecognizer } from "../../src/entities/learned/recognize"
import type { Language } from "../../src/language"
import type { WindowModel } from "../../src/model/window-model"
import type { GoldSentence } from "./corpora"

export interface Figures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface CorpusFigures extends Figures {
  readonly person: Figures
  readonly organization: Figures
  readonly place: Figures
}

const SCORED = ["person", "organization", "place"] as const

/** The figures of one corpus in percent, a sentence at a time. */
export function scoreCorpus(sentences: readonly GoldSentence[], language: Language, model: WindowModel): CorpusFigures {
  const recognize = learnedRecognizer(language, model)
  const counts = { person: [0, 0, 0], organization: [0, 0, 0], place: [0, 0, 0] }
  for (const { text, names } of sentences) {
    const found = recognize(buildDocument(text, language))
    for (const type of SCORED) {
      const gold = new Set(
        names.filter(({ kind }) => NAME_KINDS[kind] === type).map(({ start, end }) => `${start} ${end}`),
      )
      const own = found.filter((mention) => mention.type === type)
      counts[type][0] += own.filter(({ start, end }) => gold.has(`${start} ${end}`)).length
      counts[type][1] += own.length
      counts[type][2] += gold.size
    }
  }
  const all = [0, 1, 2].map((i) => SCORED.reduce((sum, type) => sum + counts[type][i], 0))
  const [person, organization, place] = SCORED.map((type) => figuresOf(counts[type]))
  return { ...figuresOf(all), person, organization, place }
}

function figuresOf([correct, found, gold]: readonly number[]): Figures {
  const round = (value: number): number => Math.round(value * 100) / 100
  return {
    precision: round((100 * correct) / Math.max(1, found)),
    recall: round((100 * correct) / Math.max(1, gold)),
    f1: round((200 * correct) / Math.max(1, found + gold)),
  }
}
