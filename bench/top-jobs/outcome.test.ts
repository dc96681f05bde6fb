import { countEqual, type Outcome } from './outcome'

const outcome = (asked: number[], ...answers: [string, number][][]): Outcome => ({
  name: 'an engine',
  asked,
  answers: answers.map((answer) => answer.map(([id, score]) => ({ id, score }))),
  times: [],
  allTimes: [],
  firstMs: 1,
  buildMs: 1,
  megabytes: 1,
  kilobytes: 1,
})
const reference = outcome([0, 1, 2], [['a', 0.9]], [['b', 0.8], ['c', 0.7]], [])

test.each<[string, number, Outcome]>([
  ['all of them the same', 2, outcome([2, 0], [], [['a', 0.9]])],
  ['another job', 1, outcome([0, 1], [['a', 0.9]], [['b', 0.8], ['d', 0.7]])],
  ['another order', 0, outcome([1], [['c', 0.7], ['b', 0.8]])],
  ['a score a hair away', 0, outcome([0], [['a', 0.9 + 1e-9]])],
  ['one job less', 0, outcome([1], [['b', 0.8]])],
  ['an answer that is not there', 0, outcome([0])],
])('counts the answers that are the reference’s: %s', (_, equal, compared) => {
  expect(countEqual(compared, reference)).toBe(equal)
})

test('an answer with nothing to compare it with is not counted as equal', () => {
  expect(() => countEqual(outcome([3], [['a', 0.9]]), reference)).toThrow('student 3')
})
