// The inner loops of training, compiled from assembly/kernels.ts (AssemblyScript) for the vector instructions of WebAssembly:
// some twenty times the speed of plain loops, and the same numbers on every machine.

import { readFileSync } from "node:fs"
import asc from "assemblyscript/asc"

export interface Kernels {
  /** c (rows x columns) = a (rows x inner) times b (inner x columns), added to c if `isAdded`; columns are a multiple of 8. */
  readonly gemm: (
    ...numbers: [
      a: number,
      aRow: number,
      aColumn: number,
      b: number,
      bRow: number,
      c: number,
      cRow: number,
      rows: number,
      columns: number,
      inner: number,
      isAdded: number,
    ]
  ) => void
  /** One step of Adam for `count` weights, a multiple of 4; clears the gradient. */
  readonly adam: (
    ...numbers: [
      weights: number,
      gradient: number,
      mean: number,
      square: number,
      count: number,
      rate: number,
      keepMean: number,
      keepSquare: number,
      tiny: number,
      decay: number,
    ]
  ) => void
}

const SOURCE = "entities/assembly/kernels.ts" // in the folder that npm runs scripts in
const PAGE_BYTES = 65_536

/** Kernels over a memory of at least so many bytes. Addresses are bytes, multiples of 16 for speed. */
export async function loadKernels(bytes: number): Promise<{ kernels: Kernels; memory: ArrayBuffer }> {
  const flags = { optimizeLevel: 3, enable: ["simd"], runtime: "stub", noAssert: true, importMemory: true }
  const compiled = await asc.compileString(readFileSync(SOURCE, "utf8"), flags)
  if (compiled.binary === null) throw new Error(`kernels do not compile: ${compiled.stderr.toString()}`)
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE_BYTES) + 1 })
  const { instance } = await WebAssembly.instantiate(new Uint8Array(compiled.binary), { env: { memory } })
  return { kernels: instance.exports as unknown as Kernels, memory: memory.buffer }
}
