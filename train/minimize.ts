// The lowest point of a smooth convex function: L-BFGS (J. Nocedal, 1980) with steps halved until they go down.

const MEMORY = 10
const MAX_ROUNDS = 200
const MAX_HALVINGS = 30
const PRECISION = 1e-7 // of the loss: a smaller gain is the end

type Loss = (at: Float64Array, gradient: Float64Array) => number

/** Starts at 0. `loss` gives the value and fills in the gradient. */
export function minimize(size: number, loss: Loss): Float64Array {
  let at = new Float64Array(size)
  let gradient = new Float64Array(size)
  let value = loss(at, gradient)
  const memory: { step: Float64Array; change: Float64Array; scale: number }[] = []
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const direction = descent(gradient, memory)
    const slope = dot(direction, gradient)
    let length = memory.length === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1
    let next = at
    let nextGradient = gradient
    let nextValue = value
    for (let halving = 0; halving < MAX_HALVINGS; halving++, length /= 2) {
      next = at.map((x, k) => x + length * direction[k])
      nextGradient = new Float64Array(size)
      nextValue = loss(next, nextGradient)
      if (nextValue <= value + 1e-4 * length * slope) break
    }
    const step = next.map((x, k) => x - at[k])
    const change = nextGradient.map((x, k) => x - gradient[k])
    const curvature = dot(step, change)
    if (curvature > 0) memory.push({ step, change, scale: 1 / curvature })
    if (memory.length > MEMORY) memory.shift()
    const gain = value - nextValue
    at = next
    gradient = nextGradient
    value = nextValue
    if (gain <= PRECISION * Math.abs(value)) break
  }
  return at
}

function descent(
  gradient: Float64Array,
  memory: readonly { step: Float64Array; change: Float64Array; scale: number }[],
): Float64Array {
  const direction = gradient.map((x) => -x)
  const shares = memory.map(() => 0)
  for (let i = memory.length - 1; i >= 0; i--) {
    const { step, change, scale } = memory[i]
    shares[i] = scale * dot(step, direction)
    for (let k = 0; k < direction.length; k++) direction[k] -= shares[i] * change[k]
  }
  const newest = memory.at(-1)
  if (newest !== undefined) {
    const factor = 1 / newest.scale / dot(newest.change, newest.change)
    for (let k = 0; k < direction.length; k++) direction[k] *= factor
  }
  for (let i = 0; i < memory.length; i++) {
    const { step, change, scale } = memory[i]
    const share = shares[i] - scale * dot(change, direction)
    for (let k = 0; k < direction.length; k++) direction[k] += share * step[k]
  }
  return direction
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let k = 0; k < a.length; k++) sum += a[k] * b[k]
  return sum
}
