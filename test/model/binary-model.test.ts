import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { packBinaryModel, unpackBinaryModel } from "../../src/model/binary-model"
import { sealModel } from "../../src/model/model-file"

const model = (values: number[], thresholds: number[]) => ({
  fingerprint: "0badf00d",
  weights: { rowBits: 4, columns: 1, values: Int8Array.from(values) },
  thresholds,
})

describe("packBinaryModel", () => {
  it("keeps weights and thresholds", () => {
    const weights = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 16, maxLength: 16 })
    const thresholds = fc.array(fc.integer({ min: -32_768, max: 32_767 }), { maxLength: 4 })
    fc.assert(
      fc.property(weights, thresholds, (values, limits) => {
        const packed = packBinaryModel(model(values, limits))
        expect(unpackBinaryModel("test", packed, "0badf00d")).toEqual(model(values, limits))
      }),
      { seed: 42 },
    )
  })
})

describe("unpackBinaryModel", () => {
  it("refuses a model for other features, and names it", () => {
    const packed = packBinaryModel(model(new Array<number>(16).fill(1), [0]))
    expect(() => unpackBinaryModel("sentences", packed, "00000001")).toThrow(
      /sentences was trained for features 0badf00d/u,
    )
  })

  it("refuses a model of another layout, and names it", () => {
    for (const content of [[], [2, 0, 1], [0, 4, 2, 0, 0]]) {
      const packed = sealModel("0badf00d", Uint8Array.from(content))
      expect(() => unpackBinaryModel("sentences", packed, "0badf00d")).toThrow(
        new RangeError("sentences has another layout than this build reads; train it again"),
      )
    }
  })
})
