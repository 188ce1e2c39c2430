import { describe, expect, it } from "vitest"
import { type CodedVectors, decodeVector, vectorRow } from "../../src/model/coded-vectors"
import { contextUnitsReader } from "../../src/model/context-units"
import { addColumns, addHashedRows, NUMBERS_PER_ROW } from "../../src/model/lanes"
import { openModel, sealModel } from "../../src/model/model-file"
import { type PackedNetwork, STEPS } from "../../src/model/packed-network"
import { labelWriter } from "../../src/model/place-labels"
import { decodeVocabulary, encodeHashes, wordHash } from "../../src/model/vocabulary"
import { packWindowModel, unpackWindowModel, type WindowModelParts } from "../../src/model/window-model"
import { CONTEXT_PARTS, inputWidth, WINDOW_WORDS } from "../../src/model/window-network"
import { signalUnits, wordUnitsWriter } from "../../src/model/word-units"

const FINGERPRINT = "0badcafe"
const SHAPE = { vectorWidth: 4, featureRows: 8, featureWidth: 3, signals: 2, hidden: 8, contextUnits: 4, labels: 3 }
const INPUTS = WINDOW_WORDS * inputWidth(SHAPE) + SHAPE.signals
const COMMON = encodeHashes(["china", "egypt"].map(wordHash).sort((a, b) => a - b))
const RARE = encodeHashes([wordHash("bishkek")])

/** Numbers from -1 to 1 that a byte holds. */
function numbers(count: number, factor: number): Float32Array {
  return Float32Array.from({ length: count }, (_, i) => (((i * factor) % 255) - 127) / 127)
}

const VECTORS: CodedVectors = {
  width: SHAPE.vectorWidth,
  stages: 1,
  groups: 2,
  common: decodeVocabulary(COMMON),
  rare: decodeVocabulary(RARE),
  commonCodes: Uint8Array.of(3, 250, 7, 0, 9, 255),
  rareCodes: Uint8Array.of(77),
  stageBook: numbers(256 * SHAPE.vectorWidth, 7),
  groupBook: numbers(2 * 256 * 2, 23),
}

const PARTS: WindowModelParts = {
  network: {
    shape: SHAPE,
    vectors: VECTORS,
    features: numbers(SHAPE.featureRows * SHAPE.featureWidth, 11),
    first: numbers(INPUTS * SHAPE.hidden, 13),
    firstBias: Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8),
    context: numbers(CONTEXT_PARTS * SHAPE.vectorWidth * SHAPE.contextUnits, 19),
    second: [numbers(SHAPE.hidden * SHAPE.labels, 17)],
    secondBias: [Float32Array.of(0.5, -0.5, 0)],
  },
  commonHashes: COMMON,
  rareHashes: RARE,
  linear: { rowBits: 1, columns: SHAPE.labels, values: Int8Array.of(0, 3, -4, 5, 0, 0) },
  linearFactor: 0.5,
  maxFeatures: 10,
  reliability: Float32Array.of(0, 0.5, 1),
}

const TOLERANCE = 0.03 // rounding of codes and of features, in units

/** What a word adds to the units, by plain sums: for each place in the window a row. */
function plainUnits({ network }: PackedNetwork, row: number, hashes: readonly number[]): number[] {
  const features = [0, 1, 2].map((k) =>
    hashes.reduce((sum, hash) => sum + network.features[(hash % SHAPE.featureRows) * SHAPE.featureWidth + k], 0),
  )
  const vector = row < 0 ? new Float32Array(SHAPE.vectorWidth) : decodeVector(network.vectors, row)
  const input = [...vector, ...features]
  return Array.from({ length: WINDOW_WORDS * SHAPE.hidden }, (_, at) => {
    const [place, unit] = [Math.floor(at / SHAPE.hidden), at % SHAPE.hidden]
    const weightOf = (k: number) => network.first[(place * input.length + k) * SHAPE.hidden + unit]
    return input.reduce((sum, value, k) => sum + value * weightOf(k), 0)
  })
}

function unitAt(units: Int32Array, row: number, unit: number): number {
  const pair = units[row + (unit >> 1)]
  const low = (pair << 16) >> 16
  return ((unit & 1) === 0 ? low : (pair - low) >> 16) / STEPS
}

function unpacked() {
  return unpackWindowModel("test", packWindowModel(FINGERPRINT, PARTS), FINGERPRINT)
}

describe("window model", () => {
  it("comes back as it was packed, numbers rounded", () => {
    const { network, reliability } = unpacked()
    expect(network.shape).toEqual(SHAPE)
    expect(network.vectors.commonCodes).toEqual(VECTORS.commonCodes)
    expect(network.vectors.rareCodes).toEqual(VECTORS.rareCodes)
    expect(network.secondBias).toEqual(PARTS.network.secondBias)
    expect(reliability).toEqual(PARTS.reliability)
    // Rounded to bytes: at most half of what a byte can tell apart.
    network.first.forEach((value, i) => {
      expect(Math.abs(value - PARTS.network.first[i])).toBeLessThanOrEqual(0.5 / 127)
    })
  })

  it.each(["china", "egypt", "bishkek", "elsewhere"])(
    "finds what the first layer makes of %s, in any order",
    (word) => {
      const { network, packed } = unpacked()
      const hashes = [1, 9, 4] // 9 is row 1 again: the table has 8 rows
      const row = vectorRow(network.vectors, wordHash(word))
      const expected = plainUnits(packed, row, hashes)
      const write = wordUnitsWriter(packed)
      const units = new Int32Array(WINDOW_WORDS * packed.width)
      for (const places of [0b10100, 0b01011]) {
        write(row, hashes, places, units)
        for (let place = 0; place < WINDOW_WORDS; place++) {
          const isWritten = ((places >>> place) & 1) === 1 || places === 0b01011
          for (let unit = 0; unit < SHAPE.hidden; unit++) {
            const found = unitAt(units, place * packed.width, unit)
            expect(Math.abs(found - (isWritten ? expected[place * SHAPE.hidden + unit] : 0))).toBeLessThan(TOLERANCE)
          }
        }
      }
    },
  )

  it.each(["china", "egypt", "bishkek", "elsewhere"])("finds what the context makes of %s", (word) => {
    const { network, packed } = unpacked()
    const row = vectorRow(network.vectors, wordHash(word))
    const vector = row < 0 ? new Float32Array(SHAPE.vectorWidth) : decodeVector(network.vectors, row)
    const units = contextUnitsReader(packed)(row)
    for (let part = 0; part < CONTEXT_PARTS; part++) {
      for (let unit = 0; unit < SHAPE.contextUnits; unit++) {
        const weightOf = (k: number) => network.context[(part * SHAPE.vectorWidth + k) * SHAPE.contextUnits + unit]
        const expected = vector.reduce((sum, value, k) => sum + value * weightOf(k), 0)
        expect(Math.abs(unitAt(units, part * packed.contextProducts.width, unit) - expected)).toBeLessThan(TOLERANCE)
      }
    }
  })

  it("adds the weights of the signals that are set to the bias", () => {
    const { network, packed } = unpacked()
    const units = signalUnits(packed, 0b10)
    for (let unit = 0; unit < SHAPE.hidden; unit++) {
      const expected = network.firstBias[unit] + network.first[(INPUTS - 1) * SHAPE.hidden + unit]
      expect(Math.abs(unitAt(units, 0, unit) - expected)).toBeLessThan(1 / STEPS)
    }
  })

  it("adds for each label what the units above 0 weigh", () => {
    const { network, packed } = unpacked()
    const word = new Int32Array(WINDOW_WORDS * packed.width)
    const values = [0.5, -5, 0.25, 0, -0.5, 0.75, -1, 2]
    values.forEach((value, unit) => {
      word[unit >> 1] += (unit & 1) === 0 ? value * STEPS : (value * STEPS) << 16
    })
    const none = new Int32Array(word.length)
    const scores = Float64Array.of(9, 1, 1, 1)
    labelWriter(packed)(0, [word, none, none, none, none], new Int32Array(packed.width), scores, 1)
    const expected = [0, 1, 2].map((label) =>
      values.reduce(
        (sum, value, unit) => sum + Math.max(0, value) * network.second[0][unit * SHAPE.labels + label],
        1 + network.secondBias[0][label],
      ),
    )
    expect(scores[0]).toBe(9)
    for (let label = 0; label < SHAPE.labels; label++) expect(scores[label + 1]).toBeCloseTo(expected[label], 4)
  })

  it("adds up the rows of the linear part, each score times the factor", () => {
    const { linear, linearFactor } = unpacked()
    const sums = new Float64Array(NUMBERS_PER_ROW)
    addHashedRows(sums, 0, linear, Int32Array.of(0, 1, 2), 3) // rows 0, 1 and 0 again
    const scores = Float64Array.of(9, 1, 1, 1)
    addColumns(sums, SHAPE.labels, linearFactor, scores, 1)
    expect([...scores]).toEqual([9, 1 + 13 / 2, 1 + 14 / 2, 1]) // above the last column's -8
  })

  it("refuses a model of another layout, and names it", () => {
    const content = openModel("test", packWindowModel(FINGERPRINT, PARTS), FINGERPRINT)
    const withoutNumber = (at: number) => [...content.subarray(0, at), ...content.subarray(at + 4)]
    const others = [
      ...Array.from({ length: 15 }, (_, i) => withoutNumber(4 * i)), // each of the sizes at its head
      ...[[], content.subarray(0, 100), content.subarray(0, -1), [...content, 0]],
    ]
    for (const other of others) {
      const packed = sealModel(FINGERPRINT, Uint8Array.from(other))
      expect(() => unpackWindowModel("names", packed, FINGERPRINT)).toThrow(
        new RangeError("names has another layout than this build reads; train it again"),
      )
    }
  })

  it("refuses a model of other features", () => {
    expect(() => unpackWindowModel("test", packWindowModel(FINGERPRINT, PARTS), "00000000")).toThrow(RangeError)
  })
})
