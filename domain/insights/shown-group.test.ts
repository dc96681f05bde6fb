import fc from 'fast-check'
import { shownGroups, shownSize } from './shown-group'

test('sizes are told in fives', () => {
  expect([11, 12, 13, 17, 18].map(shownSize)).toEqual([10, 10, 15, 15, 20])
})

test.each([
  [{ a: 12, b: 11, c: 7 }, ['a']],
  [{ a: 12, b: 11 }, ['a', 'b']],
  [{ a: 12, b: 11, c: 11 }, ['a', 'b', 'c']],
  [{ a: 12, b: 7 }, []],
  [{ a: 30, b: 6, c: 6 }, ['a']],
  [{ a: 10 }, []],
])('of %j those shown are %j', (sizes, shown) => {
  expect([...shownGroups(sizes, 11)].sort()).toEqual(shown)
})

test('whatever the sizes, what is hidden is nobody or enough', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1, maxLength: 2 }), fc.integer({ min: 0, max: 30 })), (sizes) => {
      const shown = shownGroups(sizes, 11)
      const hidden = Object.entries(sizes).reduce((sum, [group, size]) => sum + (shown.has(group) ? 0 : size), 0)
      for (const group of shown) expect(sizes[group]).toBeGreaterThanOrEqual(11)
      expect(shown.size === 0 || hidden === 0 || hidden >= 11).toBe(true)
    }),
  )
})
