// A queue that gives its best item first: a binary heap.

/** Something with a value. Of equal values the lower place is the better. */
export interface Item {
  readonly place: number
  readonly value: number
}

export interface Queue {
  /** The best item, taken out; undefined where none is left. Takes the logarithm of their number, and so does `add`. */
  readonly take: () => Item | undefined
  readonly add: (item: Item) => void
}

/** A queue that holds the items. Takes time in proportion to their number. */
export function queueOf(items: readonly Item[]): Queue {
  // No item is better than the one at half its position: its parent.
  const heap = [...items]
  for (let i = (heap.length >> 1) - 1; i >= 0; i--) sink(heap, i)
  return {
    take() {
      const best = heap.at(0)
      const last = heap.pop()
      if (last !== undefined && heap.length > 0) {
        heap[0] = last
        sink(heap, 0)
      }
      return best
    },
    add(item) {
      heap.push(item)
      rise(heap)
    },
  }
}

function isBetter(a: Item, b: Item): boolean {
  return a.value > b.value || (a.value === b.value && a.place < b.place)
}

/** Moves an item down to where it is better than its children. */
function sink(heap: Item[], from: number): void {
  const item = heap[from]
  let i = from
  for (let child = 2 * i + 1; child < heap.length; child = 2 * i + 1) {
    if (child + 1 < heap.length && isBetter(heap[child + 1], heap[child])) child++
    if (!isBetter(heap[child], item)) break
    heap[i] = heap[child]
    i = child
  }
  heap[i] = item
}

/** Moves the last item up to where its parent is better. */
function rise(heap: Item[]): void {
  let i = heap.length - 1
  const item = heap[i]
  while (i > 0) {
    const parent = (i - 1) >> 1
    if (!isBetter(item, heap[parent])) break
    heap[i] = heap[parent]
    i = parent
  }
  heap[i] = item
}
