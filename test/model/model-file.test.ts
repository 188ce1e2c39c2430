import { describe, expect, it } from "vitest"
import { encodeBase64 } from "../../src/model/base64"
import { fingerprintOf, openModel, sealModel } from "../../src/model/model-file"

const features = fingerprintOf(["word", "suffix"])
const content = Uint8Array.of(1, 2, 3)

describe("openModel", () => {
  it("gives back the content that was sealed", () => {
    expect(openModel("tagger", sealModel(features, content), features)).toEqual(content)
  })

  it("refuses a model of other features, naming both", () => {
    const others = fingerprintOf(["suffix", "word"])
    expect(() => openModel("tagger", sealModel(features, content), others)).toThrow(
      new RangeError(`tagger was trained for features ${features}, this build has ${others}; train it again`),
    )
  })

  it("refuses another format, and what is no model", () => {
    const future = encodeBase64(Uint8Array.of(80, 76, 77, 9, 0, 0, 0, 0))
    expect(() => openModel("tagger", future, features)).toThrow("tagger has format 9, this build reads 1")
    for (const sealed of ["", "AAAA", encodeBase64(new Uint8Array(20))]) {
      expect(() => openModel("tagger", sealed, features)).toThrow("openModel: tagger is not a model of proselens")
    }
  })
})
