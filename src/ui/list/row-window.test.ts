import fc from 'fast-check'
import { rowOffsets, rowWindow } from './row-window'

test('every row in sight is drawn, and never the whole of a long list', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 20, max: 200 }), { minLength: 1, maxLength: 2000 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 100, max: 1200 }), (heights, share, view) => {
      const offsets = rowOffsets(heights, (height) => height, 1)
      const total = offsets[heights.length] ?? 0
      const top = Math.max(0, total - view) * share
      const { first, end } = rowWindow(offsets, top, view)
      heights.forEach((_, row) => {
        const isInSight = (offsets[row + 1] ?? 0) > top && (offsets[row] ?? 0) < top + view
        if (isInSight) expect(row >= first && row < end).toBe(true)
      })
      expect(end - first).toBeLessThanOrEqual(Math.ceil((3 * view) / 20) + 2)
    }),
  )
})

test('nothing of nothing', () => {
  expect(rowWindow([0], 0, 800)).toEqual({ first: 0, end: 0 })
})

test('offsets grow with the font scale', () => {
  expect(rowOffsets(['a', 'b'], 50, 1.5)).toEqual([0, 75, 150])
})
