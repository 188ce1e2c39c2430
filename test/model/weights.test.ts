import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  addHashedRows,
  columnOf,
  findLeader,
  leadOf,
  NUMBERS_PER_ROW,
  packRows,
  scoreOf,
  sumOfRows,
} from "../../src/model/lanes"
import { createBitReader, createBitWriter, evenChances, readBit } from "../../src/model/range-coder"
import { decodeWeights, encodeWeights, type WeightTable } from "../../src/model/weights"

const ROW_BITS = 4
const options = { seed: 42, numRuns: 300 }

const anyTable = (largest: number): fc.Arbitrary<WeightTable> =>
  fc.integer({ min: 2, max: 17 }).chain((columns) => {
    const weight = fc.oneof(
      { weight: 4, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: -largest, max: largest }) },
    )
    const size = 2 ** ROW_BITS * columns
    return fc
      .array(weight, { minLength: size, maxLength: size })
      .map((values) => ({ rowBits: ROW_BITS, columns, values: Int8Array.from(values) }))
  })

describe("createBitReader", () => {
  it("answers as createBitWriter was told, and in few bytes where the answers are alike", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(1)), { maxLength: 2000 }), (answers) => {
        const writer = createBitWriter()
        const written = evenChances(4)
        for (const [question, bit] of answers) writer.write(written, question, bit)
        const reader = createBitReader(writer.finish(), 0)
        const chances = evenChances(4)
        expect(answers.map(([question]) => readBit(reader, chances, question))).toEqual(answers.map(([, bit]) => bit))
      }),
      options,
    )
    const writer = createBitWriter()
    const chances = evenChances(1)
    for (let i = 0; i < 8000; i++) writer.write(chances, 0, 0)
    expect(writer.finish().length).toBeLessThan(100)
  })
})

describe("decodeWeights", () => {
  it("gives back the table that encodeWeights was given", () => {
    fc.assert(
      fc.property(anyTable(127), (table) => {
        expect(decodeWeights(encodeWeights(table))).toEqual(table)
      }),
      options,
    )
  })
})

describe("packRows", () => {
  it("gives sums whose leader and lead are those that adding column by column gives", () => {
    const rows = fc.array(fc.nat(2 ** ROW_BITS - 1), { minLength: 1, maxLength: 16 })
    fc.assert(
      fc.property(anyTable(127), rows, (table, chosen) => {
        const packed = packRows(table, 16)
        const rowsOfThree = new Float64Array(3 * NUMBERS_PER_ROW)
        addHashedRows(rowsOfThree, NUMBERS_PER_ROW, packed, chosen, chosen.length)
        const sums = new Float64Array(NUMBERS_PER_ROW)
        sumOfRows(sums, rowsOfThree, 0, NUMBERS_PER_ROW, 2 * NUMBERS_PER_ROW)
        const slowly = Array.from({ length: table.columns }, (_, column) =>
          chosen.reduce((sum, row) => sum + table.values[row * table.columns + column], 0),
        )
        const leader = findLeader(sums, table.columns)
        const [highest, second] = [...slowly].sort((a, b) => b - a)
        expect(columnOf(leader)).toBe(slowly.indexOf(highest))
        expect(leadOf(leader)).toBe(highest - second)
        const scores = slowly.map((_, column) => scoreOf(sums, table.columns, column))
        expect(scores).toEqual(slowly.map((score) => score - slowly[table.columns - 1]))
      }),
      options,
    )
  })

  it("refuses weights whose sums might not fit", () => {
    const table = { rowBits: 0, columns: 2, values: Int8Array.of(-127, 127) }
    expect(() => packRows(table, 17)).toThrow("packRows: 17 weights of 254 do not fit into 13 bits")
    expect(() => packRows({ rowBits: 0, columns: 18, values: new Int8Array(18) }, 1)).toThrow(RangeError)
  })
})
