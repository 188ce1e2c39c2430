// How time grows with length: the slope of log(time) over log(length).

const LENGTHS = [20_000, 40_000, 80_000, 160_000]
const ROUNDS = 3

/**
 * The exponent of the growth of `run`'s time over strings of `unit` repeated: 1 is linear, 2 is quadratic. Of several rounds the
 * quickest counts, since a busy machine only ever adds time; a millisecond is added so that what takes no time has no slope.
 */
export function growthExponent(unit: string, run: (text: string) => unknown): number {
  const points = LENGTHS.map((length) => {
    const text = unit.repeat(Math.ceil(length / unit.length))
    const durations = Array.from({ length: ROUNDS }, () => durationMs(() => run(text)))
    return { x: Math.log(text.length), y: Math.log(1 + Math.min(...durations)) }
  })
  return slope(points)
}

function durationMs(run: () => unknown): number {
  const before = performance.now()
  run()
  return performance.now() - before
}

function slope(points: readonly { readonly x: number; readonly y: number }[]): number {
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / points.length
  const meanY = points.reduce((sum, { y }) => sum + y, 0) / points.length
  const covariance = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0)
  return covariance / points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0)
}
