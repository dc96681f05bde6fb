import { tellingAfter } from './telling'

const rules = { smallest: 11, republishedAfter: 5, largeGroup: 100 }
const after = (n: number, changed: number | null, hasLeft = false) => tellingAfter({ n, changed, hasLeft }, rules)

test('first from the smallest group on, then once enough have changed', () => {
  expect([after(10, null), after(11, null)]).toEqual(['nothing', 'anew'])
  expect([after(12, 1), after(15, 4), after(16, 5), after(6, 5)]).toEqual(['as before', 'as before', 'anew', 'nothing'])
})

test('a leaver is heeded at once: of a large group the rest is told, of a small one nothing', () => {
  expect([after(100, 1, true), after(99, 1, true), after(10, 1, true), after(99, 5, true)]).toEqual(['anew', 'withheld', 'withheld', 'anew'])
})
