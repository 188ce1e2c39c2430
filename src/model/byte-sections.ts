// Numbers one after the other in bytes, and back: what a model is made of when it is sealed.

import { layoutError } from "./model-file"

const NUMBER_BYTES = 4
const HIGHEST = 127 // of what a byte with a sign holds, kept even on both sides

/** Reads sections in the order in which they were written. */
export interface SectionReader {
  readonly whole: () => number
  /** A view of the bytes, no copy. */
  readonly bytes: (count: number) => Uint8Array
  readonly exact: (count: number) => Float32Array
  readonly matrix: (rows: number, columns: number) => Float32Array
  /** To be called behind the last section: throws if there is more. */
  readonly expectEnd: () => void
}

/**
 * A reader whose functions throw a RangeError that names the model where its sections are not those that are asked for: where the
 * content is too short, or too long in the end. Sections of other numbers and the same length cannot be told apart.
 */
export function sectionReader(name: string, content: Uint8Array): SectionReader {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength)
  let at = 0
  const take = (count: number): number => {
    if (!Number.isInteger(count) || at + count > content.length) throw layoutError(name)
    at += count
    return at - count
  }
  // Plain loops: `Float32Array.from` with a function takes twenty times as long, and a model has a million numbers.
  const exact = (count: number): Float32Array => {
    const start = take(count * NUMBER_BYTES)
    const numbers = new Float32Array(count)
    for (let i = 0; i < count; i++) numbers[i] = view.getFloat32(start + i * NUMBER_BYTES)
    return numbers
  }
  return {
    whole: () => view.getUint32(take(NUMBER_BYTES)),
    bytes: (count) => content.subarray(take(count), at),
    exact,
    matrix(rows, columns) {
      const factors = exact(columns)
      const whole = new Int8Array(content.buffer, content.byteOffset + take(rows * columns), rows * columns)
      const numbers = new Float32Array(whole.length)
      for (let row = 0; row < whole.length; row += columns) {
        for (let column = 0; column < columns; column++) numbers[row + column] = whole[row + column] * factors[column]
      }
      return numbers
    },
    expectEnd() {
      if (at !== content.length) throw layoutError(name)
    },
  }
}

/** Whole numbers from 0 to 2 ** 32 - 1, four bytes each. */
export function wholeSection(numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(numbers.length * NUMBER_BYTES)
  const view = new DataView(bytes.buffer)
  numbers.forEach((number, i) => {
    view.setUint32(i * NUMBER_BYTES, number)
  })
  return bytes
}

/** Numbers as they are, four bytes each. */
export function exactSection(numbers: Float32Array): Uint8Array {
  const bytes = new Uint8Array(numbers.length * NUMBER_BYTES)
  const view = new DataView(bytes.buffer)
  numbers.forEach((number, i) => {
    view.setFloat32(i * NUMBER_BYTES, number)
  })
  return bytes
}

/** Numbers rounded to one byte each: first the factor of each column, then the numbers row by row. */
export function matrixSection(values: Float32Array, columns: number): Uint8Array {
  const largest = new Float32Array(columns)
  for (let i = 0; i < values.length; i++) largest[i % columns] = Math.max(largest[i % columns], Math.abs(values[i]))
  const factors = largest.map((value) => value / HIGHEST || 1)
  const rounded = Int8Array.from(values, (value, i) => Math.round(value / factors[i % columns]))
  return joinSections([exactSection(factors), new Uint8Array(rounded.buffer)])
}

export function joinSections(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
