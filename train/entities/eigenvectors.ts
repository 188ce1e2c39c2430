// Eigenvectors of a symmetric matrix by Jacobi's rotations: slow, short and always the same.

const SWEEPS = 12
const TINY = 1e-12

/** Eigenvalues and eigenvectors of a symmetric matrix of `size` rows, in no order. */
export function eigenvectors(matrix: Float64Array, size: number): { values: number[]; columns: Float64Array[] } {
  const rest = Float64Array.from(matrix)
  const columns = Array.from({ length: size }, (_, i) => new Float64Array(size).fill(1, i, i + 1))
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(rest, columns, size, p, q)
  }
  return { values: columns.map((_, i) => rest[i * size + i]), columns }
}

/** Turns directions p and q so that nothing is left between them. */
function rotate(rest: Float64Array, columns: readonly Float64Array[], size: number, p: number, q: number): void {
  const between = rest[p * size + q]
  if (Math.abs(between) < TINY) return
  const theta = (rest[q * size + q] - rest[p * size + p]) / (2 * between)
  const tangent = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const cosine = 1 / Math.sqrt(tangent * tangent + 1)
  const sine = tangent * cosine
  const turn = (values: Float64Array, i: number, j: number): void => {
    const [x, y] = [values[i], values[j]]
    values[i] = cosine * x - sine * y
    values[j] = sine * x + cosine * y
  }
  for (let k = 0; k < size; k++) turn(rest, k * size + p, k * size + q)
  for (let k = 0; k < size; k++) turn(rest, p * size + k, q * size + k)
  const [first, second] = [columns[p], columns[q]]
  for (let k = 0; k < size; k++) {
    const [x, y] = [first[k], second[k]]
    first[k] = cosine * x - sine * y
    second[k] = sine * x + cosine * y
  }
}
