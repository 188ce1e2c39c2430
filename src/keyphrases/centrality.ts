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
  const met = neighboursOf(sequence, window)
  const { from, to } = isWeighted ? met : distinct(met, start.length)
  const neighbourCounts = new Float64Array(start.length)
  for (let i = 0; i < from.length; i++) {
    neighbourCounts[from[i]]++
    neighbourCounts[to[i]]++
  }
  const flow = new Float64Array(start.length)
  const shares = start.slice()
  for (let round = 0; round < ROUNDS; round++) {
    for (let word = 0; word < start.length; word++) {
      flow[word] = (DAMPING * shares[word]) / neighbourCounts[word] // to each neighbour; without one, never read
      shares[word] = (1 - DAMPING) * start[word]
    }
    for (let i = 0; i < from.length; i++) {
      shares[to[i]] += flow[from[i]]
      shares[from[i]] += flow[to[i]]
    }
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

/** Pairs of words that stand near each other. */
interface WordPairs {
  readonly from: Int32Array
  readonly to: Int32Array
}

/** A pair for each time that two words stand near each other, so that no map has to count them. */
function neighboursOf(sequence: readonly number[], window: number): WordPairs {
  const from = new Int32Array(sequence.length * (window - 1))
  const to = new Int32Array(from.length)
  let count = 0
  for (let place = 0; place < sequence.length; place++) {
    const word = sequence[place]
    if (word < 0) continue
    const end = Math.min(sequence.length, place + window)
    for (let next = place + 1; next < end; next++) {
      const other = sequence[next]
      if (other < 0 || other === word) continue
      from[count] = word
      to[count++] = other
    }
  }
  return { from: from.subarray(0, count), to: to.subarray(0, count) }
}

/** Each pair once, whichever of the two comes first. */
function distinct({ from, to }: WordPairs, wordCount: number): WordPairs {
  const pairs = new Set<number>()
  for (let i = 0; i < from.length; i++) pairs.add(Math.min(from[i], to[i]) * wordCount + Math.max(from[i], to[i]))
  return {
    from: Int32Array.from(pairs, (pair) => Math.floor(pair / wordCount)),
    to: Int32Array.from(pairs, (pair) => pair % wordCount),
  }
}
