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
  const { low, high, weight } = pairsOf(sequence, start.length, window)
  if (!isWeighted) weight.fill(1)
  const outgoing = new Float64Array(start.length)
  for (let i = 0; i < low.length; i++) {
    outgoing[low[i]] += weight[i]
    outgoing[high[i]] += weight[i]
  }
  const upward = new Float64Array(low.length)
  const downward = new Float64Array(low.length)
  for (let i = 0; i < low.length; i++) {
    upward[i] = weight[i] * (DAMPING / outgoing[low[i]])
    downward[i] = weight[i] * (DAMPING / outgoing[high[i]])
  }
  const restarts = new Float64Array(start.length)
  for (let word = 0; word < start.length; word++) restarts[word] = (1 - DAMPING) * start[word]
  let shares = start.slice()
  let next = new Float64Array(start.length)
  for (let round = 0; round < ROUNDS; round++) {
    next.set(restarts)
    for (let i = 0; i < low.length; i++) {
      next[high[i]] += upward[i] * shares[low[i]]
      next[low[i]] += downward[i] * shares[high[i]]
    }
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
  for (let word = 0; word < shares.length; word++) sum += shares[word]
  if (sum > 0) for (let word = 0; word < shares.length; word++) shares[word] /= sum
  return shares
}

/** Words that stand near each other, the lower number first, each pair once. */
interface Pairs {
  readonly low: Int32Array
  readonly high: Int32Array
  /** How often the two stand near each other. */
  readonly weight: Float64Array
}

function pairsOf(sequence: readonly number[], wordCount: number, window: number): Pairs {
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
  const low = new Int32Array(weights.size)
  const high = new Int32Array(weights.size)
  const weight = new Float64Array(weights.size)
  let i = 0
  for (const [pair, count] of weights) {
    high[i] = pair % wordCount
    low[i] = (pair - high[i]) / wordCount
    weight[i] = count
    i++
  }
  return { low, high, weight }
}
