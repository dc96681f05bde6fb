import { nextUnanswered } from './next-unanswered'

test('goes on at the next gap, then at the first one left behind', () => {
  const questions = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
  expect(nextUnanswered(questions, { a: 1 }, 0)).toBe(1)
  expect(nextUnanswered(questions, { a: 1, c: 1 }, 2)).toBe(3)
  expect(nextUnanswered(questions, { b: 1, c: 1, d: 1 }, 2)).toBe(0)
  expect(nextUnanswered(questions, { a: 1, b: 1, c: 1, d: 1 }, 0)).toBe(-1)
})
