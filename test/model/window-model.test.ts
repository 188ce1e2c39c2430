import { describe, expect, it } from "vitest"
import { encodeBase64 } from "../../src/model/base64"
import { encodeHashes, rowOf, wordHash } from "../../src/model/vocabulary"
import { type PackedWindowModel, packMatrix, unpackWindowModel } from "../../src/model/window-model"
import { addSignals, addWord, inputWidth, scoreLabels, WINDOW_WORDS } from "../../src/model/window-network"

const SHAPE = {
  vectorWidth: 4,
  codeGroups: 2,
  featureRows: 8,
  featureWidth: 3,
  signals: 2,
  hidden: 8,
  labels: 3,
}
const INPUTS = WINDOW_WORDS * inputWidth(SHAPE) + SHAPE.signals
const HASHES = ["china", "egypt"].map(wordHash).sort((a, b) => a - b)

/** Small whole numbers that differ, so that nothing is lost in bytes. */
function numbers(count: number, factor: number): Float32Array {
  return Float32Array.from({ length: count }, (_, i) => ((i * factor) % 255) - 127)
}

function packed(): PackedWindowModel {
  return {
    shape: SHAPE,
    vocabulary: encodeBase64(encodeHashes(HASHES)),
    codes: encodeBase64(Uint8Array.of(3, 250, 7, 0)),
    codebook: packMatrix(numbers(256 * SHAPE.vectorWidth, 7), 2),
    features: packMatrix(numbers(SHAPE.featureRows * SHAPE.featureWidth, 11), SHAPE.featureWidth),
    first: packMatrix(numbers(INPUTS * SHAPE.hidden, 13), SHAPE.hidden),
    firstBias: [1, 2, 3, 4, 5, 6, 7, 8],
    second: [packMatrix(numbers(SHAPE.hidden * SHAPE.labels, 17), SHAPE.labels)],
    secondBias: [[0.5, -0.5, 0]],
  }
}

describe("window model", () => {
  it("finds in the sums of codes what the first layer makes of the whole vector", () => {
    const { network, products, vocabulary } = unpackWindowModel(packed())
    const row = rowOf(vocabulary, "china")
    const features = [1, 9, 4] // 9 is row 1 again: the table has 8 rows
    const sums = new Float32Array(WINDOW_WORDS * SHAPE.hidden)
    addWord(network, products, row, features, sums, 0)

    const vector = [0, 1].flatMap((group) => {
      const start = (group * 256 + network.codes[row * 2 + group]) * 2
      return [...network.codebook.subarray(start, start + 2)]
    })
    const features3 = [0, 1, 2].map((k) =>
      features.reduce((sum, feature) => sum + network.features[(feature % SHAPE.featureRows) * 3 + k], 0),
    )
    const input = [...vector, ...features3]
    for (let place = 0; place < WINDOW_WORDS; place++) {
      for (let unit = 0; unit < SHAPE.hidden; unit++) {
        const weightOf = (k: number) => network.first[(place * input.length + k) * SHAPE.hidden + unit]
        const expected = input.reduce((sum, value, k) => sum + value * weightOf(k), 0)
        expect(sums[place * SHAPE.hidden + unit]).toBeCloseTo(expected, 0)
      }
    }
  })

  it("adds the weights of the signals that are set", () => {
    const { network } = unpackWindowModel(packed())
    const hidden = new Float32Array(SHAPE.hidden)
    addSignals(network, 0b10, hidden)
    const start = (INPUTS - 1) * SHAPE.hidden
    expect([...hidden]).toEqual([...network.first.subarray(start, start + SHAPE.hidden)])
  })

  it("gives logarithms of probabilities that sum to one", () => {
    const { network } = unpackWindowModel(packed())
    const scores = new Float32Array(SHAPE.labels + 1)
    scoreLabels(network, 0, Float32Array.of(0.01, -5, 0.02, 0, 0, 0, 0, 0.005), scores, 1)
    const total = [...scores.subarray(1)].reduce((sum, score) => sum + Math.exp(score), 0)
    expect(total).toBeCloseTo(1, 5)
    expect(scores[0]).toBe(0)
  })

  it("refuses numbers that do not fit the shape", () => {
    expect(() => unpackWindowModel({ ...packed(), codes: encodeBase64(Uint8Array.of(1)) })).toThrow(RangeError)
  })
})
