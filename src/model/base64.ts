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

  const bytes = new Uint8Array((length * 3) >> 2)
  let written = 0
  let group = 0
  for (let i = 0; i < length; i++) {
    const value = values[encoded.charCodeAt(i)] ?? NOT_IN_ALPHABET
    if (value === NOT_IN_ALPHABET) throw new RangeError(`decodeBase64: "${encoded[i]}" at ${i} is no base64 digit`)
    group = (group << 6) | value
    // After the first of four digits no byte is whole; after each other one is: the digit's place says where it starts.
    const place = i & 3
    if (place !== 0) bytes[written++] = group >>> (6 - 2 * place)
  }
  return bytes
}
