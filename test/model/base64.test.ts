import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { decodeBase64, encodeBase64 } from "../../src/model/base64"

const anyBytes = () => fc.uint8Array({ maxLength: 100 })
const options = { seed: 42, numRuns: 500 }

describe("decodeBase64", () => {
  it("gives back what encodeBase64 was given, with padding and without", () => {
    fc.assert(
      fc.property(anyBytes(), (bytes) => {
        const encoded = encodeBase64(bytes)
        expect(decodeBase64(encoded)).toEqual(bytes)
        expect(decodeBase64(encoded.replaceAll("=", ""))).toEqual(bytes)
      }),
      options,
    )
  })

  it("reads what other encoders write", () => {
    fc.assert(
      fc.property(anyBytes(), (bytes) => {
        expect(encodeBase64(bytes)).toBe(btoa(String.fromCharCode(...bytes)))
      }),
      options,
    )
  })

  it.each(["A", "AAAAA", "AA A", "AA=A", "é===", "AAA\n"])("refuses %j", (encoded) => {
    expect(() => decodeBase64(encoded)).toThrow(RangeError)
  })
})
