import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { LABEL_COUNT, mayFollow, NAME_KINDS, OUTSIDE, readNames, writeName } from "../../../src/entities/learned/labels"

/** Names side by side, with gaps of none to three tokens before each. */
const namesWithGaps = fc
  .array(
    fc.record({
      gap: fc.nat(3),
      length: fc.integer({ min: 1, max: 4 }),
      kind: fc.nat(NAME_KINDS.length - 1),
    }),
    { maxLength: 6 },
  )
  .map((parts) => {
    let end = 0
    return parts.map(({ gap, length, kind }) => {
      const tokenStart = end + gap
      end = tokenStart + length
      return { tokenStart, tokenEnd: end, kind }
    })
  })

describe("labels", () => {
  it("spell the names that were written, also side by side", () => {
    fc.assert(
      fc.property(namesWithGaps, (names) => {
        const labels = new Uint8Array(names.at(-1)?.tokenEnd ?? 0)
        for (const name of names) writeName(labels, name)
        expect(readNames(labels)).toEqual(names)
      }),
    )
  })

  it("spell only names that are whole, whatever the labels", () => {
    const anyLabels = fc.array(fc.nat(LABEL_COUNT - 1), { maxLength: 12 })
    fc.assert(
      fc.property(anyLabels, (labels) => {
        for (const { tokenStart, tokenEnd, kind } of readNames(labels)) {
          const rewritten = new Uint8Array(labels.length)
          writeName(rewritten, { tokenStart, tokenEnd, kind })
          expect(labels.slice(tokenStart, tokenEnd)).toEqual([...rewritten.subarray(tokenStart, tokenEnd)])
        }
      }),
    )
  })

  it("may follow each other just where every name stays whole", () => {
    for (let previous = 0; previous < LABEL_COUNT; previous++) {
      for (let next = 0; next < LABEL_COUNT; next++) {
        const closed = [OUTSIDE, 3, 4, 7, 8, 11, 12, 15, 16].includes(previous) // outside, end, single
        const opens = [OUTSIDE, 1, 4, 5, 8, 9, 12, 13, 16].includes(next) // outside, begin, single
        const sameKind = Math.ceil(previous / 4) === Math.ceil(next / 4)
        expect(mayFollow(previous, next)).toBe(closed ? opens : !opens && sameKind)
      }
    }
  })
})
