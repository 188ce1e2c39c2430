// A map from hashes to small numbers that does not hold its keys: three cells of a table, picked by the hash, are combined with
// exclusive or and give the value, and beside it a few check bits that show that the key was ever put in. 1.23 cells a key, so
// 40,000 words with 6-bit values take 75 KB in place of some 150 KB of compressed words, and nothing is unpacked into strings.
// The price: of the keys that are not in it, one in `2 ** checkBits` gives a value all the same.
// (D. Charles and K. Chellapilla, "Bloomier filters: a second look", 2008; T. M. Graf and D. Lemire, "Xor filters", 2020.)

import { hashPair } from "./hash"

export interface KeylessMap {
  readonly seed: number
  readonly valueBits: number
  readonly checkBits: number
  /** Three parts of equal length; every key has one cell in each. A cell holds the check bits above the value bits. */
  readonly cells: Uint16Array
}

const CELLS_PER_KEY = 1.23 // below it, building fails (Botelho, Pagh, Ziviani 2007)
const SPARE_CELLS = 32
const MAX_SEEDS = 1000
const HEADER_BYTES = 8
const BYTE_BITS = 8

/** The value of the key with this hash, or -1. */
export function lookUp({ seed, valueBits, checkBits, cells }: KeylessMap, key: number): number {
  const hash = hashPair(key, seed)
  const part = cells.length / 3
  const found = cells[cellIn(hash, 0, part)] ^ cells[cellIn(hash, 1, part)] ^ cells[cellIn(hash, 2, part)]
  const check = checkOf(hash, checkBits)
  return found >> valueBits === check ? found & ((1 << valueBits) - 1) : -1
}

/**
 * A map of these keys and values. `valueBits` and `checkBits` are at most 16 together; each hash may be a key only once.
 *
 * @throws {RangeError} if no table was found, which means that two keys are equal.
 */
export function buildKeylessMap(
  entries: readonly (readonly [key: number, value: number])[],
  valueBits: number,
  checkBits: number,
): KeylessMap {
  const part = Math.ceil((entries.length * CELLS_PER_KEY + SPARE_CELLS) / 3)
  for (let seed = 0; seed < MAX_SEEDS; seed++) {
    const hashes = entries.map(([key]) => hashPair(key, seed))
    const order = peel(hashes, part)
    if (order === undefined) continue
    const cells = new Uint16Array(part * 3)
    for (const { entry, cell } of order.reverse()) {
      const hash = hashes[entry]
      const others = [0, 1, 2].map((i) => cellIn(hash, i, part)).filter((other) => other !== cell)
      cells[cell] = ((checkOf(hash, checkBits) << valueBits) | entries[entry][1]) ^ cells[others[0]] ^ cells[others[1]]
    }
    return { seed, valueBits, checkBits, cells }
  }
  throw new RangeError(`buildKeylessMap: no table for ${entries.length} keys; two of them are equal`)
}

interface Peeled {
  readonly entry: number
  /** The cell that belongs to this entry alone once all entries before it in the order are gone. */
  readonly cell: number
}

// Takes away, again and again, an entry that has a cell to itself. If all can be taken, filling the cells in the opposite order
// never changes a cell that an earlier entry counts on.
function peel(hashes: readonly number[], part: number): Peeled[] | undefined {
  const counts = new Int32Array(part * 3)
  const entriesOf = new Int32Array(part * 3) // exclusive or of the entries in the cell: the entry itself when one is left
  const change = (entry: number, by: number) => {
    for (let i = 0; i < 3; i++) {
      const cell = cellIn(hashes[entry], i, part)
      counts[cell] += by
      entriesOf[cell] ^= entry
    }
  }
  for (let entry = 0; entry < hashes.length; entry++) change(entry, 1)
  const alone = [...counts.keys()].filter((cell) => counts[cell] === 1)
  const order: Peeled[] = []
  for (let cell = alone.pop(); cell !== undefined; cell = alone.pop()) {
    if (counts[cell] !== 1) continue
    const entry = entriesOf[cell]
    order.push({ entry, cell })
    change(entry, -1)
    for (let i = 0; i < 3; i++) {
      const touched = cellIn(hashes[entry], i, part)
      if (counts[touched] === 1) alone.push(touched)
    }
  }
  return order.length === hashes.length ? order : undefined
}

function cellIn(hash: number, i: number, part: number): number {
  return i * part + ((hashPair(hash, i) >>> 0) % part)
}

function checkOf(hash: number, checkBits: number): number {
  return hash >>> (32 - checkBits)
}

/** The map as bytes: seed, widths, number of cells, then the cells one after the other without gaps. */
export function encodeKeylessMap({ seed, valueBits, checkBits, cells }: KeylessMap): Uint8Array {
  const width = valueBits + checkBits
  const bytes = new Uint8Array(HEADER_BYTES + Math.ceil((cells.length * width) / BYTE_BITS))
  const header = new DataView(bytes.buffer)
  header.setUint16(0, seed)
  header.setUint8(2, valueBits)
  header.setUint8(3, checkBits)
  header.setUint32(4, cells.length)
  let pending = 0
  let pendingBits = 0
  let position = HEADER_BYTES
  for (const cell of cells) {
    pending = (pending << width) | cell
    pendingBits += width
    for (; pendingBits >= BYTE_BITS; pendingBits -= BYTE_BITS) bytes[position++] = pending >>> (pendingBits - BYTE_BITS)
    pending &= (1 << pendingBits) - 1
  }
  if (pendingBits > 0) bytes[position] = pending << (BYTE_BITS - pendingBits)
  return bytes
}

/** The map that `encodeKeylessMap` wrote. */
export function decodeKeylessMap(bytes: Uint8Array): KeylessMap {
  const header = new DataView(bytes.buffer, bytes.byteOffset)
  const [seed, valueBits, checkBits] = [header.getUint16(0), header.getUint8(2), header.getUint8(3)]
  const width = valueBits + checkBits
  const cells = new Uint16Array(header.getUint32(4))
  let pending = 0
  let pendingBits = 0
  let position = HEADER_BYTES
  for (let cell = 0; cell < cells.length; cell++) {
    for (; pendingBits < width; pendingBits += BYTE_BITS) pending = (pending << BYTE_BITS) | bytes[position++]
    pendingBits -= width
    cells[cell] = pending >>> pendingBits
    pending &= (1 << pendingBits) - 1
  }
  return { seed, valueBits, checkBits, cells }
}
