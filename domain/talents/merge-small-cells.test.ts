import fc from 'fast-check'
import { leastCell, mergeSmallCells } from './merge-small-cells'

const people = (counts: Record<string, number>) => Object.entries(counts).flatMap(([key, count]) => Array.from({ length: count }, () => [key]))
const merge = (counts: Record<string, number>, most = 8) => mergeSmallCells(people(counts), (keys) => keys, most)

test.each([
  [{ a: 9, b: 7 }, [['a', 9], ['b', 7]], 0],
  [{ a: 9, b: 3, c: 2 }, [['a', 9]], 5],
  // b alone would be told apart: the smallest of the others joins it.
  [{ a: 9, c: 6, b: 1 }, [['a', 9]], 7],
  [{ a: 9, b: 1 }, [], 10],
  [{ a: 3 }, [], 0],
] as const)('%j', (counts, cells, otherCount) => {
  expect(merge(counts)).toEqual({ cells: cells.map(([key, count]) => ({ key, count })), otherCount })
})

test('what is beyond the most that are shown is merged', () => {
  expect(merge({ a: 9, b: 8, c: 7 }, 2)).toEqual({ cells: [{ key: 'a', count: 9 }, { key: 'b', count: 8 }], otherCount: 7 })
})

test('no cell is ever small, and nothing of a small one can be worked out', () => {
  const market = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 3 }), { maxLength: 60 })
  fc.assert(
    fc.property(market, fc.integer({ min: 1, max: 5 }), (all, most) => {
      const { cells, otherCount } = mergeSmallCells(all, (keys) => keys, most)
      for (const { count } of cells) expect(count).toBeGreaterThanOrEqual(leastCell)
      expect(otherCount === 0 || otherCount >= leastCell).toBe(true)
      expect(cells.length).toBeLessThanOrEqual(most)
    }),
  )
})
