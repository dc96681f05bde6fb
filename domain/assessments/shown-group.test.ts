import { mayShowGroup, shownSize } from './shown-group'

test.each([
  [10, 40, false],
  [11, 40, true],
  // The other four would be the difference of the two.
  [11, 15, false],
  [11, 22, true],
  [30, 30, true],
])('a group of %i within %i may be shown: %s', (group, whole, isShown) => {
  expect(mayShowGroup({ group, whole, smallest: 11 })).toBe(isShown)
})

test('sizes are told in fives', () => {
  expect([11, 12, 13, 17, 18].map(shownSize)).toEqual([10, 10, 15, 15, 20])
})
