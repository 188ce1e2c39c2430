// How wrong the outputs of a batch are, and in which direction they would be less so.

import { LABEL_COUNT, OUTSIDE } from "../../src/entities/learned/labels"
import type { Place } from "./batches"
import { BATCH, OUTPUTS } from "./layout"
import type { LabelledSample } from "./samples"
import type { Trainer } from "./trainer"

export const OTHER_LABELS = 13 // the first label of kind "other"

/** Where a corpus does not label other names, outside means "outside or other". */
export function isOpenPlace({ words, labels, lacksOther }: LabelledSample, i: number): boolean {
  return labels[i] === 0 && lacksOther && words[i].features.writing >= 1
}

/** Turns outputs into the gradient of the loss; gives the loss. */
export function lossGradient({ options, at, f }: Trainer, places: readonly Place[]): number {
  let loss = 0
  const chances = new Float64Array(LABEL_COUNT)
  places.forEach(({ sample, i }, row) => {
    const start = at.outputs + row * OUTPUTS
    let highest = Number.NEGATIVE_INFINITY
    for (let label = 0; label < LABEL_COUNT; label++) highest = Math.max(highest, f[start + label])
    let sum = 0
    for (let label = 0; label < LABEL_COUNT; label++) sum += chances[label] = Math.exp(f[start + label] - highest)
    const gold = sample.labels[i]
    const isOpen = isOpenPlace(sample, i)
    let right = chances[gold]
    if (isOpen) for (let label = OTHER_LABELS; label < LABEL_COUNT; label++) right += chances[label]
    loss -= Math.log(right / sum + 1e-12)
    const trust = gold === OUTSIDE ? (right / sum) ** options.doubt : 1
    for (let label = 0; label < OUTPUTS; label++) {
      const isRight = label === gold || (isOpen && label >= OTHER_LABELS)
      const wanted = isRight ? chances[label] / right : 0
      f[start + label] = label < LABEL_COUNT ? (trust * (chances[label] / sum - wanted)) / BATCH : 0
    }
  })
  return loss
}
