import { assign } from '../matching/assignment/assign'
import { figuresOf, plainTop } from './round-figures'

/** Ten students who all like the same job best, and three others nearly as much. */
const pairings = Array.from({ length: 10 }, (_, n) => ['star', 'a', 'b', 'c'].map((job, at) => ({ student: `s${n}`, job, score: 0.9 - at * 0.01 }))).flat()

test('without a balance everybody is shown the same; with caps every job gets a chance', () => {
  const plain = figuresOf(plainTop(pairings, 1), 5)
  const balanced = figuresOf(assign(pairings, { perStudent: 1, perJob: 3 }), 5)
  expect(plain).toMatchObject({ recommendations: 10, students: 10, jobs: 1, mostSeen: 10, gini: 0.8 })
  expect(balanced).toMatchObject({ recommendations: 10, students: 10, jobs: 4, mostSeen: 3 })
  expect(balanced.gini).toBeLessThan(plain.gini)
  expect(balanced.meanScore).toBeCloseTo(plain.meanScore, 1)
})

test('nothing recommended is nothing, not a division by nought', () => {
  expect(figuresOf([], 0)).toEqual({ recommendations: 0, students: 0, jobs: 0, gini: 0, mostSeen: 0, meanScore: 0 })
})
