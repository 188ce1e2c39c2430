// What words add to the first hidden units from beyond the window, by their vectors alone: for each part of the context a row.

import { codesOfRow, HIGHEST_UNIT_SUM, highUnit, inPair, lowUnit, rounded, sumProducts, within } from "./code-products"
import { type PackedNetwork, STEPS } from "./packed-network"
import { CONTEXT_PARTS, CONTEXT_WORDS } from "./window-network"

/** CONTEXT_PARTS rows of two units a number, in STEPS. */
export type ContextUnits = Int32Array

/** What a word adds at most, in steps: so the words before the window, those behind it and the mean of all keep to their lane. */
export const HIGHEST_CONTEXT_UNIT = Math.floor(HIGHEST_UNIT_SUM / (2 * CONTEXT_WORDS + 1)) // 6.3 units

/** A function that gives what the word in this row of the vectors adds; -1 is a word without a vector. */
export function contextUnitsReader({ contextProducts: products }: PackedNetwork): (row: number) => ContextUnits {
  const { width, vectors, steps } = products
  const sums = new Int32Array(width)
  const factor = STEPS / steps
  const none = new Int32Array(CONTEXT_PARTS * width)
  return (row) => {
    const codes = codesOfRow(vectors, row)
    if (codes === undefined) return none
    const units = new Int32Array(CONTEXT_PARTS * width)
    for (let part = 0; part < CONTEXT_PARTS; part++) {
      sumProducts(products, codes, part, sums)
      for (let i = 0; i < width; i++) {
        const low = lowUnit(sums[i])
        const high = highUnit(sums[i], low)
        units[part * width + i] = inPair(
          within(rounded(low * factor), HIGHEST_CONTEXT_UNIT),
          within(rounded(high * factor), HIGHEST_CONTEXT_UNIT),
        )
      }
    }
    return units
  }
}
