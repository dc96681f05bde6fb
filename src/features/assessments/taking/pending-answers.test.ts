import { answersSoFar, batchOf, nextUnanswered, type PendingAnswers, withoutSent } from './pending-answers'

const pending: PendingAnswers = { a: { value: 3, time: 10 }, b: { value: 4, time: 20 } }

test('what arrived no longer waits; what was changed meanwhile does', () => {
  const sent = batchOf(pending)
  expect(withoutSent(pending, sent)).toEqual({})
  expect(withoutSent({ ...pending, b: { value: 5, time: 20 }, c: { value: 1, time: 5 } }, sent)).toEqual({ b: { value: 5, time: 20 }, c: { value: 1, time: 5 } })
})

test('a request carries no more than the operation takes', () => {
  const many: PendingAnswers = Object.fromEntries(Array.from({ length: 70 }, (_, index) => [`i${index}`, { value: 2, time: 1 }]))
  expect(batchOf(many)).toHaveLength(50)
})

test('the newer answer counts, wherever it is', () => {
  expect(answersSoFar({ a: 1, z: 2 }, pending)).toEqual({ a: 3, b: 4, z: 2 })
})

test('goes on at the next gap, then at the first one left behind', () => {
  const items = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
  expect(nextUnanswered(items, { a: 1 }, 0)).toBe(1)
  expect(nextUnanswered(items, { a: 1, c: 1 }, 2)).toBe(3)
  expect(nextUnanswered(items, { b: 1, c: 1, d: 1 }, 2)).toBe(0)
  expect(nextUnanswered(items, { a: 1, b: 1, c: 1, d: 1 }, 0)).toBe(-1)
})
