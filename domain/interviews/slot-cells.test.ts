import fc from 'fast-check'
import { cellMinutes, cellsOf, isOnGrid } from './slot-cells'

const base = Date.parse('2026-11-24T00:00:00.000Z')
const slots = fc.record({ start: fc.integer({ min: 0, max: 96 }), cells: fc.integer({ min: 1, max: 16 }) }).map(({ start, cells }) => ({
  startsAt: new Date(base + start * cellMinutes * 60_000).toISOString(),
  minutes: cells * cellMinutes,
}))

test('two slots share a cell exactly when their times overlap', () => {
  fc.assert(
    fc.property(slots, slots, (a, b) => {
      const [startA, startB] = [Date.parse(a.startsAt), Date.parse(b.startsAt)]
      const doOverlap = startA < startB + b.minutes * 60_000 && startB < startA + a.minutes * 60_000
      const shared = cellsOf(a).filter((cell) => cellsOf(b).includes(cell))
      expect(shared.length > 0).toBe(doOverlap)
    }),
  )
})

test('what is no instant is not on the grid', () => {
  expect(isOnGrid({ startsAt: 'soon', minutes: 30 })).toBe(false)
  expect(isOnGrid({ startsAt: '2026-11-24T00:00:30.000Z', minutes: 30 })).toBe(false)
  expect(isOnGrid({ startsAt: '2026-11-24T00:45:00.000Z', minutes: 240 })).toBe(true)
})
