// How time grows with length: the slope of log(time) over log(length).

const LENGTHS = [20_000, 40_000, 80_000, 160_000]
const MAX_ROUNDS = 8
/** Steeper slopes are measured again: a busy machine shows slopes that are not there, a square shows itself every time. */
const SURELY_LINEAR = 1.05

/**
 * The exponent of the growth of `run`'s time over strings of `unit` repeated: 1 is linear, 2 is quadratic. The shortest string is
 * run first to warm up. Of several rounds the quickest counts, since a busy machine only ever adds time; a millisecond is added
 * so that what takes no time has no slope.
 */
export function growthExponent(unit: string, run: (text: string) => unknown): number {
  const texts = LENGTHS.map((length) => unit.repeat(Math.ceil(length / unit.length)))
  const quickest = texts.map(() => Number.POSITIVE_INFINITY)
  let exponent = Number.POSITIVE_INFINITY
  run(texts[0])
  for (let round = 0; round < MAX_ROUNDS && exponent > SURELY_LINEAR; round++) {
    texts.forEach((text, i) => {
      quickest[i] = Math.min(
        quickest[i],
        durationMs(() => run(text)),
      )
    })
    exponent = slope(texts.map((text, i) => ({ x: Math.log(text.length), y: Math.log(1 + quickest[i]) })))
  }
  return exponent
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
