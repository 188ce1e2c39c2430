// How central each word of a text is: PageRank over the graph of words that stand near each other.
// (S. Brin and L. Page, "The anatomy of a large-scale hypertextual web search engine", 1998.)

export interface WalkOptions {
  /** Words that stand less than this many places apart are neighbours. */
  readonly window: number
  /** The share with which a word is started at, by word number; they add up to 1. */
  readonly start: Float64Array
  /** Whether neighbours that stand together often are visited more often. */
  readonly isWeighted: boolean
}

const DAMPING = 0.85 // the chance to go on to a neighbour, and not back to the start; Brin and Page's value
const ROUNDS = 10 // 20 give the same F1

/**
 * The share of each word in an endless walk over the graph, by word number; they add up to 1 where every word has a neighbour. Time
 * grows linearly with the number of words.
 *
 * @param sequence For each place of the text, the number of its word, or -1 for a word that takes no part.
 */
export function centralities(sequence: readonly number[], { window, start, isWeighted }: WalkOptions): Float64Array {
  const { from, to, weight } = edgesOf(sequence, start.length, window)
  if (!isWeighted) weight.fill(1)
  const outgoing = new Float64Array(start.length)
  for (let i = 0; i < from.length; i++) outgoing[from[i]] += weight[i]
  for (let i = 0; i < from.length; i++) weight[i] *= DAMPING / outgoing[from[i]]
  const restarts = new Float64Array(start.length)
  for (let word = 0; word < start.length; word++) restarts[word] = (1 - DAMPING) * start[word]
  let shares = start.slice()
  let next = new Float64Array(start.length)
  for (let round = 0; round < ROUNDS; round++) {
    next.set(restarts)
    for (let i = 0; i < from.length; i++) next[to[i]] += weight[i] * shares[from[i]]
    const before = shares
    shares = next
    next = before
  }
  return shares
}

/** Equal shares for all words of the sequence. */
export function evenStart(sequence: readonly number[], wordCount: number): Float64Array {
  const shares = new Float64Array(wordCount)
  for (const word of sequence) if (word >= 0) shares[word] = 1
  return normalized(shares)
}

/** The more, the earlier and the more often a word stands: the sum of 1 / (place + offset) over its places, counted from 0. */
export function earlyStart(sequence: readonly number[], wordCount: number, offset: number): Float64Array {
  const shares = new Float64Array(wordCount)
  for (let place = 0; place < sequence.length; place++) {
    if (sequence[place] >= 0) shares[sequence[place]] += 1 / (place + offset)
  }
  return normalized(shares)
}

function normalized(shares: Float64Array): Float64Array {
  let sum = 0
  for (const share of shares) sum += share
  return sum === 0 ? shares : shares.map((share) => share / sum)
}

interface Edges {
  readonly from: Int32Array
  readonly to: Int32Array
  /** How often the two stand near each other. */
  readonly weight: Float64Array
}

/** Both directions of every pair of neighbours, each once. */
function edgesOf(sequence: readonly number[], wordCount: number, window: number): Edges {
  const weights = new Map<number, number>()
  for (let place = 0; place < sequence.length; place++) {
    const word = sequence[place]
    if (word < 0) continue
    const end = Math.min(sequence.length, place + window)
    for (let next = place + 1; next < end; next++) {
      const other = sequence[next]
      if (other < 0 || other === word) continue
      const pair = word < other ? word * wordCount + other : other * wordCount + word
      weights.set(pair, (weights.get(pair) ?? 0) + 1)
    }
  }
  const from = new Int32Array(2 * weights.size)
  const to = new Int32Array(2 * weights.size)
  const weight = new Float64Array(2 * weights.size)
  let i = 0
  for (const [pair, count] of weights) {
    const high = pair % wordCount
    const low = (pair - high) / wordCount
    from[i] = low
    to[i] = high
    from[i + 1] = high
    to[i + 1] = low
    weight[i] = count
    weight[i + 1] = count
    i += 2
  }
  return { from, to, weight }
}
