import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Item, queueOf } from "../../src/summary/queue"

const bestFirst = (items: readonly Item[]) => [...items].sort((a, b) => b.value - a.value || a.place - b.place)

const items = () =>
  fc.array(fc.nat(9).map((value) => value)).map((values) => values.map((value, place) => ({ place, value })))

describe("queueOf", () => {
  it("gives the items best first, of equal ones the first, whenever they came", () => {
    fc.assert(
      fc.property(items(), fc.nat(), (all, split) => {
        const early = all.slice(0, split % (all.length + 1))
        const late = all.slice(early.length)
        const queue = queueOf(early)
        for (const item of late) queue.add(item)
        expect(all.map(() => queue.take())).toEqual(bestFirst(all))
        expect(queue.take()).toBeUndefined()
      }),
      { seed: 1964 },
    )
  })

  it("leaves the list that it was made of as it was", () => {
    const given = [1, 3, 2].map((value, place) => ({ place, value }))
    queueOf(given).take()
    expect(given.map(({ value }) => value)).toEqual([1, 3, 2])
  })
})
