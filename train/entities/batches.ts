// The places that the network learns from at once.

import { placeKind } from "../../src/entities/learned/tag"
import { BATCH, CORPUS_GROUPS, GROUP_COUNT } from "./layout"
import { shuffle } from "./random"
import type { LabelledSample } from "./samples"

/** One place in one sample. */
export interface Place {
  readonly sample: LabelledSample
  readonly i: number
}

/** Places of one group together, so that a batch has one matrix of output weights. */
export function makeBatches(
  samples: readonly LabelledSample[],
  random: () => number,
): { group: number; places: Place[] }[] {
  const byGroup: Place[][] = Array.from({ length: GROUP_COUNT }, () => [])
  for (const sample of samples) {
    sample.candidates.forEach((candidate, i) => {
      if (candidate === 1) byGroup[groupOf(sample, i)].push({ sample, i })
    })
  }
  const batches: { group: number; places: Place[] }[] = []
  byGroup.forEach((places, group) => {
    shuffle(places, random)
    for (let i = 0; i < places.length; i += BATCH) batches.push({ group, places: places.slice(i, i + BATCH) })
  })
  shuffle(batches, random)
  return batches
}

function groupOf(sample: LabelledSample, i: number): number {
  const kind = placeKind(sample, i)
  return kind === 0 ? sample.group : CORPUS_GROUPS + kind - 1
}
