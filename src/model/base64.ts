// Base64 in plain code: `atob` and `Buffer` are each missing from some runtime, and `atob` gives a string to be taken apart again.

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
const PADDING = 0x3d // "="
const NOT_IN_ALPHABET = 64

/** The bytes as base64 with padding. */
export function encodeBase64(bytes: Uint8Array): string {
  let encoded = ""
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i
    const group = (bytes[i] << 16) | ((left > 1 ? bytes[i + 1] : 0) << 8) | (left > 2 ? bytes[i + 2] : 0)
    encoded += ALPHABET[group >>> 18] + ALPHABET[(group >>> 12) & 63]
    encoded += (left > 1 ? ALPHABET[(group >>> 6) & 63] : "=") + (left > 2 ? ALPHABET[group & 63] : "=")
  }
  return encoded
}

/**
 * The bytes of a base64 string, with or without padding.
 *
 * @throws {RangeError} if it holds another character, white space included, or has a length that no bytes give.
 */
export function decodeBase64(encoded: string): Uint8Array {
  let length = encoded.length
  while (length > 0 && encoded.charCodeAt(length - 1) === PADDING) length--
  if (length % 4 === 1) throw new RangeError(`decodeBase64: ${length} characters are no whole number of bytes`)
  const values = new Uint8Array(128).fill(NOT_IN_ALPHABET)
  for (let i = 0; i < ALPHABET.length; i++) values[ALPHABET.charCodeAt(i)] = i

  const digitAt = (i: number): number => {
    const value = values[encoded.charCodeAt(i)] ?? NOT_IN_ALPHABET
    if (value === NOT_IN_ALPHABET) throw new RangeError(`decodeBase64: "${encoded[i]}" at ${i} is no base64 digit`)
    return value
  }
  const bytes = new Uint8Array((length * 3) >> 2)
  let written = 0
  let i = 0
  for (; i + 4 <= length; i += 4) {
    const group = (digitAt(i) << 18) | (digitAt(i + 1) << 12) | (digitAt(i + 2) << 6) | digitAt(i + 3)
    bytes[written] = group >>> 16
    bytes[written + 1] = group >>> 8
    bytes[written + 2] = group
    written += 3
  }
  // Two or three digits are left, or none: a byte or two.
  const left = length - i
  if (left > 1) bytes[written++] = (digitAt(i) << 2) | (digitAt(i + 1) >>> 4)
  if (left > 2) bytes[written] = (digitAt(i + 1) << 4) | (digitAt(i + 2) >>> 2)
  return bytes
}
