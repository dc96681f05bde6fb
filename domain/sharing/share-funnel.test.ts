import fc from 'fast-check'
import { shareFunnel } from './share-funnel'

test('whoever opened has seen it', () => {
  expect(shareFunnel({ reach: 0, open: 1, apply: 0 })).toEqual({ reach: 1, open: 1, apply: 0 })
  expect(shareFunnel({ reach: 41, open: 12, apply: 1 })).toEqual({ reach: 41, open: 12, apply: 1 })
})

test('a funnel never widens, and no count is lost', () => {
  const count = fc.nat(1000)
  fc.assert(
    fc.property(fc.record({ reach: count, open: count, apply: count }), (counts) => {
      const { reach, open, apply } = shareFunnel(counts)
      expect(reach).toBeGreaterThanOrEqual(open)
      expect(open).toBeGreaterThanOrEqual(apply)
      expect([reach >= counts.reach, open >= counts.open, apply]).toEqual([true, true, counts.apply])
    }),
  )
})
