// The sequence of labels that fits a sentence best, found by dynamic programming (Viterbi).

import { LABEL_COUNT, NAME_KINDS, OUTSIDE } from "./labels"

const KINDS = NAME_KINDS.length
const LABELS_PER_KIND = 4 // in the order begin, inside, end, single
const ROW = KINDS + 1

/**
 * Writes a label for each of the tokens `start` up to `end`: the sequence with the highest sum of scores among those that spell
 * whole names. `scores` holds a row of LABEL_COUNT per token. How likely labels follow each other is left out: the network sees the
 * neighbours itself, and the more it weighed, the worse (2.5 points of F1 from weight 0.4 to 0.8).
 */
export function writeBestPath(scores: Float64Array, start: number, end: number, labels: Uint8Array): void {
  // Only what may follow tells labels apart: behind a token either no name is open or one of some kind. For each token and each
  // kind the best label that leaves a name of it open; in the last column the best one that leaves none.
  const best = new Uint8Array((end - start) * ROW)
  const open = new Array<number>(KINDS).fill(Number.NEGATIVE_INFINITY)
  let closed = 0
  for (let i = start; i < end; i++) {
    const row = (i - start) * ROW
    const scoreAt = i * LABEL_COUNT
    let closedLabel = OUTSIDE
    let nextClosed = closed + scores[scoreAt + OUTSIDE]
    for (let kind = 0; kind < KINDS; kind++) {
      const begin = 1 + LABELS_PER_KIND * kind
      const at = scoreAt + begin
      const begun = closed + scores[at]
      const continued = open[kind] + scores[at + 1]
      const ended = open[kind] + scores[at + 2]
      const single = closed + scores[at + 3]
      if (ended > nextClosed) {
        nextClosed = ended
        closedLabel = begin + 2
      }
      if (single > nextClosed) {
        nextClosed = single
        closedLabel = begin + 3
      }
      open[kind] = Math.max(begun, continued)
      best[row + kind] = continued > begun ? begin + 1 : begin
    }
    closed = nextClosed
    best[row + KINDS] = closedLabel
  }
  let column: number = KINDS // no name is open behind the last token
  for (let i = end - 1; i >= start; i--) {
    const label = best[(i - start) * ROW + column]
    labels[i] = label
    column = columnBefore(label)
  }
}

/** What a label needs before it: an open name of its kind if it is inside or end of one, and none otherwise. */
function columnBefore(label: number): number {
  if (label === OUTSIDE) return KINDS
  const place = (label - 1) % LABELS_PER_KIND
  return place === 1 || place === 2 ? (label - 1 - place) / LABELS_PER_KIND : KINDS
}
