// The envelope of every trained model: what it is, and for which code it was trained. A model read by other code than the one
// that it was trained with would not fail, it would answer nonsense; so it is refused.
//
//     bytes 0-3  "PLM" and the version of the format      4-7  fingerprint of the features      8-  content

import { decodeBase64, encodeBase64 } from "./base64"
import { hashString } from "./hash"

const MAGIC = "PLM"
const VERSION = 1
const FINGERPRINT_AT = 4
const HEADER_BYTES = 8

/** Eight hexadecimal digits that change with the list: of features, labels, or whatever trainer and reader must agree on. */
export function fingerprintOf(parts: readonly string[]): string {
  return toHex(hashString(parts.join("\n")))
}

/** The content with its envelope, as base64. */
export function sealModel(fingerprint: string, content: Uint8Array): string {
  const bytes = new Uint8Array(HEADER_BYTES + content.length)
  for (let i = 0; i < MAGIC.length; i++) bytes[i] = MAGIC.charCodeAt(i)
  bytes[MAGIC.length] = VERSION
  new DataView(bytes.buffer).setUint32(FINGERPRINT_AT, Number.parseInt(fingerprint, 16))
  bytes.set(content, HEADER_BYTES)
  return encodeBase64(bytes)
}

/**
 * The content of a sealed model.
 *
 * @param name What the model is, for the message of an error: "tagger".
 * @throws {RangeError} if `sealed` is no model, is of another format, or was trained for other features.
 */
export function openModel(name: string, sealed: string, fingerprint: string): Uint8Array {
  const bytes = decodeBase64(sealed)
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length))
  if (magic !== MAGIC || bytes.length < HEADER_BYTES)
    throw new RangeError(`openModel: ${name} is not a model of proselens`)
  const version = bytes[MAGIC.length]
  if (version !== VERSION) {
    throw new RangeError(`openModel: ${name} has format ${version}, this build reads ${VERSION}; train it again`)
  }
  checkFingerprint(name, toHex(new DataView(bytes.buffer).getUint32(FINGERPRINT_AT)), fingerprint)
  return bytes.subarray(HEADER_BYTES)
}

/** @throws {RangeError} if a model was trained for other features than those it is to be used with. */
export function checkFingerprint(name: string, found: string, expected: string): void {
  if (found === expected) return
  throw new RangeError(`${name} was trained for features ${found}, this build has ${expected}; train it again`)
}

/** For a model whose numbers are not where this build looks for them, as in one that an older trainer wrote. */
export function layoutError(name: string): RangeError {
  return new RangeError(`${name} has another layout than this build reads; train it again`)
}

function toHex(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, "0")
}
