import { describe, expect, it } from "vitest"
import { type CodedVectors, decodeVector, vectorRow } from "../../src/model/coded-vectors"
import { addColumns, addHashedRows, NUMBERS_PER_ROW } from "../../src/model/lanes"
import { decodeVocabulary, encodeHashes, wordHash } from "../../src/model/vocabulary"
import { packWindowModel, unpackWindowModel, type WindowModelParts } from "../../src/model/window-model"
import { addSignals, addWord, inputWidth, scoreLabels, WINDOW_WORDS } from "../../src/model/window-network"

const FINGERPRINT = "0badcafe"
const SHAPE = { vectorWidth: 4, featureRows: 8, featureWidth: 3, signals: 2, hidden: 8, labels: 3 }
const INPUTS = WINDOW_WORDS * inputWidth(SHAPE) + SHAPE.signals
const COMMON = encodeHashes(["china", "egypt"].map(wordHash).sort((a, b) => a - b))
const RARE = encodeHashes([wordHash("bishkek")])

/** Small whole numbers that differ, so that nothing is lost in bytes. */
function numbers(count: number, factor: number): Float32Array {
  return Float32Array.from({ length: count }, (_, i) => ((i * factor) % 255) - 127)
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
      expect(Math.abs(value - PARTS.network.first[i])).toBeLessThanOrEqual(0.5)
    })
  })

  it.each(["china", "egypt", "bishkek"])(
    "finds in the sums of codes what the first layer makes of the vector of %s",
    (word) => {
      const { network, products } = unpacked()
      const features = [1, 9, 4] // 9 is row 1 again: the table has 8 rows
      const row = vectorRow(network.vectors, wordHash(word))
      const sums = new Float32Array(WINDOW_WORDS * SHAPE.hidden)
      addWord(network, products, row, features, sums, 0)

      const featureSums = [0, 1, 2].map((k) =>
        features.reduce((sum, feature) => sum + network.features[(feature % SHAPE.featureRows) * 3 + k], 0),
      )
      const input = [...decodeVector(network.vectors, row), ...featureSums]
      for (let place = 0; place < WINDOW_WORDS; place++) {
        for (let unit = 0; unit < SHAPE.hidden; unit++) {
          const weightOf = (k: number) => network.first[(place * input.length + k) * SHAPE.hidden + unit]
          const expected = input.reduce((sum, value, k) => sum + value * weightOf(k), 0)
          expect(sums[place * SHAPE.hidden + unit]).toBeCloseTo(expected, 0)
        }
      }
    },
  )

  it("adds the weights of the signals that are set", () => {
    const { network } = unpacked()
    const hidden = new Float32Array(SHAPE.hidden)
    addSignals(network, 0b10, hidden)
    const start = (INPUTS - 1) * SHAPE.hidden
    expect([...hidden]).toEqual([...network.first.subarray(start, start + SHAPE.hidden)])
  })

  it("gives logarithms of probabilities that sum to one", () => {
    const { network } = unpacked()
    const scores = new Float32Array(SHAPE.labels + 1)
    scoreLabels(network, 0, Float32Array.of(0.01, -5, 0.02, 0, 0, 0, 0, 0.005), scores, 1)
    const total = [...scores.subarray(1)].reduce((sum, score) => sum + Math.exp(score), 0)
    expect(total).toBeCloseTo(1, 5)
    expect(scores[0]).toBe(0)
  })

  it("adds up the rows of the linear part, each score times the factor", () => {
    const { linear, linearFactor } = unpacked()
    const sums = new Float64Array(NUMBERS_PER_ROW)
    addHashedRows(sums, 0, linear, Int32Array.of(0, 1, 2), 3) // rows 0, 1 and 0 again
    const scores = Float32Array.of(9, 1, 1, 1)
    addColumns(sums, SHAPE.labels, linearFactor, scores, 1)
    expect([...scores]).toEqual([9, 1 + 13 / 2, 1 + 14 / 2, 1]) // above the last column's -8
  })

  it("refuses a model of other features", () => {
    expect(() => unpackWindowModel("test", packWindowModel(FINGERPRINT, PARTS), "00000000")).toThrow(RangeError)
  })
})
