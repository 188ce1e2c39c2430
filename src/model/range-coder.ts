// Adaptive binary range coding: a row of yes-or-no answers in about as many bits as they hold surprise. Each question has a
// chance, which moves a little towards every answer, so nothing about the data need be stored beforehand. Trained weights are
// mostly zero and come out a third smaller than gzip makes them. (G. N. N. Martin 1979; carries and constants as in LZMA.)

/** The learned chances of the questions one decoder or encoder asks: each the chance of a 0, of 4096. */
export type Chances = Uint16Array

export const CHANCE_BITS = 12
const ADAPTATION_SHIFT = 5 // each answer moves the chance by 1/32: 4: 2% larger, 6: 0.5% smaller, but slower to learn in small tables
const SMALLEST_RANGE = 2 ** 24
const FIRST_BYTES = 5

/** Chances for `count` questions, all even at first. */
export function evenChances(count: number): Chances {
  return new Uint16Array(count).fill(1 << (CHANCE_BITS - 1))
}

/** A place in what `createBitWriter` wrote, moved on by `readBit`. */
export interface BitReader {
  readonly bytes: Uint8Array
  /** Position, range and code. In an array, for as variables of a closure they would be a new object with every answer. */
  readonly state: Uint32Array
}

const POSITION = 0
const RANGE = 1
const CODE = 2

/** A reader of what `createBitWriter` wrote. Past the end of the bytes it reads zeros. */
export function createBitReader(bytes: Uint8Array, start: number): BitReader {
  const state = Uint32Array.of(start, 0xffffffff, 0)
  const reader = { bytes, state }
  for (let i = 0; i < FIRST_BYTES; i++) state[CODE] = (state[CODE] << 8) | nextByte(reader)
  return reader
}

/** The next answer, 0 or 1, to a question; the same questions must be asked in the order they were written in. */
export function readBit(reader: BitReader, chances: Chances, question: number): number {
  const { state } = reader
  const chance = chances[question]
  const bound = (state[RANGE] >>> CHANCE_BITS) * chance
  const bit = state[CODE] < bound ? 0 : 1
  if (bit === 0) {
    state[RANGE] = bound
    chances[question] = chance + (((1 << CHANCE_BITS) - chance) >> ADAPTATION_SHIFT)
  } else {
    state[CODE] -= bound
    state[RANGE] -= bound
    chances[question] = chance - (chance >> ADAPTATION_SHIFT)
  }
  while (state[RANGE] < SMALLEST_RANGE) {
    state[CODE] = (state[CODE] << 8) | nextByte(reader)
    state[RANGE] <<= 8
  }
  return bit
}

function nextByte({ bytes, state }: BitReader): number {
  const position = state[POSITION]++
  return position < bytes.length ? bytes[position] : 0
}

/** Takes answers one by one; `finish` gives all bytes, once. */
export interface BitWriter {
  readonly write: (chances: Chances, question: number, bit: number) => void
  readonly finish: () => Uint8Array
}

export function createBitWriter(): BitWriter {
  const bytes: number[] = []
  let low = 0 // up to 2 ** 40, exact in a double: bit 32 is a carry into bytes already held back
  let range = 0xffffffff
  let held = 0
  let heldCount = 1

  // The top byte of `low` leaves once no later carry can change it; bytes of 255 wait, since a carry would run through them.
  function shiftLow(): void {
    const carry = low >= 2 ** 32 ? 1 : 0
    if (carry === 1 || low < 0xff000000) {
      for (; heldCount > 0; heldCount--) {
        bytes.push((held + carry) & 0xff)
        held = 0xff
      }
      held = Math.floor(low / SMALLEST_RANGE) & 0xff
    }
    heldCount++
    low = (low % SMALLEST_RANGE) * 256
  }

  return {
    write(chances, question, bit) {
      const chance = chances[question]
      const bound = (range >>> CHANCE_BITS) * chance
      if (bit === 0) {
        range = bound
        chances[question] = chance + (((1 << CHANCE_BITS) - chance) >> ADAPTATION_SHIFT)
      } else {
        low += bound
        range -= bound
        chances[question] = chance - (chance >> ADAPTATION_SHIFT)
      }
      while (range < SMALLEST_RANGE) {
        range = (range << 8) >>> 0
        shiftLow()
      }
    },
    finish() {
      for (let i = 0; i < FIRST_BYTES; i++) shiftLow()
      return Uint8Array.from(bytes)
    },
  }
}
