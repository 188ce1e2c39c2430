// From the inputs of a batch to its outputs, and from the gradient of the outputs back to that of every weight.

import { inputWidth, WINDOW_WORDS } from "../../src/model/window-network"
import { CORPUS_GROUPS, OUTPUTS } from "./layout"
import type { Trainer } from "./trainer"

export function runForward({ shape, options, at, f, kernels, random }: Trainer, group: number, rows: number): void {
  const { hidden } = shape
  for (let row = 0; row < rows; row++) f.copyWithin(at.units + row * hidden, at.firstBias, at.firstBias + hidden)
  kernels.gemm(at.input * 4, at.inputs, 1, at.first * 4, hidden, at.units * 4, hidden, rows, hidden, at.inputs, 1)
  const { contextUnits } = shape
  const context = [at.contextInput * 4, at.contextInputs, 1, at.context * 4, contextUnits] as const
  kernels.gemm(...context, at.units * 4, hidden, rows, contextUnits, at.contextInputs, 1)
  const kept = 1 - options.hiddenDropout
  for (let i = at.units; i < at.units + rows * hidden; i++) {
    f[i] = f[i] <= 0 || random() >= kept ? 0 : f[i] / kept
  }
  const own = at.groups + group * hidden * OUTPUTS
  for (let i = 0; i < hidden * OUTPUTS; i++) f[at.joined + i] = f[at.second + i] + f[own + i]
  for (let i = 0; i < rows * OUTPUTS; i++) {
    f[at.outputs + i] = f[at.secondBias + (i % OUTPUTS)] + f[at.groupBias + group * OUTPUTS + (i % OUTPUTS)]
  }
  kernels.gemm(at.units * 4, hidden, 1, at.joined * 4, OUTPUTS, at.outputs * 4, OUTPUTS, rows, OUTPUTS, hidden, 1)
}

export function runBackward({ shape, options, at, f, kernels }: Trainer, group: number, rows: number): void {
  const { hidden } = shape
  const gradient = (start: number): number => at.gradient + start
  const own = group * hidden * OUTPUTS
  kernels.gemm(
    at.units * 4,
    1,
    hidden,
    at.outputs * 4,
    OUTPUTS,
    gradient(at.second) * 4,
    OUTPUTS,
    hidden,
    OUTPUTS,
    rows,
    1,
  )
  // Places of other kinds learn in their own weights alone: what "@" means says nothing of other places.
  f.copyWithin(gradient(at.groups) + own, gradient(at.second), gradient(at.second) + hidden * OUTPUTS)
  for (let i = 0; i < rows * OUTPUTS; i++) {
    f[gradient(at.secondBias) + (i % OUTPUTS)] += f[at.outputs + i]
    f[gradient(at.groupBias) + group * OUTPUTS + (i % OUTPUTS)] += f[at.outputs + i]
  }
  if (group >= CORPUS_GROUPS) f.fill(0, gradient(at.second), gradient(at.secondBias) + OUTPUTS)
  transpose(f, at.joined, hidden, OUTPUTS, OUTPUTS, at.turned)
  kernels.gemm(at.outputs * 4, OUTPUTS, 1, at.turned * 4, hidden, at.unitGradient * 4, hidden, rows, hidden, OUTPUTS, 0)
  const kept = 1 - options.hiddenDropout
  for (let i = 0; i < rows * hidden; i++) {
    const isActive = f[at.units + i] > 0
    f[at.unitGradient + i] = isActive ? f[at.unitGradient + i] / kept : 0
    f[gradient(at.firstBias) + (i % hidden)] += f[at.unitGradient + i]
  }
  kernels.gemm(
    at.input * 4,
    1,
    at.inputs,
    at.unitGradient * 4,
    hidden,
    gradient(at.first) * 4,
    hidden,
    at.inputs,
    hidden,
    rows,
    1,
  )
  const { vectorWidth, featureWidth, contextUnits } = shape
  const context = [at.contextInput * 4, 1, at.contextInputs, at.unitGradient * 4, hidden] as const
  kernels.gemm(...context, gradient(at.context) * 4, contextUnits, at.contextInputs, contextUnits, rows, 1)
  for (let place = 0; place < WINDOW_WORDS; place++) {
    const column = place * inputWidth(shape) + vectorWidth
    transpose(f, at.first + column * hidden, featureWidth, hidden, hidden, at.turned)
    const out = (at.inputGradient + column) * 4
    kernels.gemm(
      at.unitGradient * 4,
      hidden,
      1,
      at.turned * 4,
      featureWidth,
      out,
      at.inputs,
      rows,
      featureWidth,
      hidden,
      0,
    )
  }
}

function transpose(f: Float32Array, from: number, rows: number, columns: number, rowLength: number, to: number): void {
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) f[to + column * rows + row] = f[from + row * rowLength + column]
  }
}
