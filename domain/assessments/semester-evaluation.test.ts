import { SCORING_RULES } from '~/reference/instruments/scoring-rules'
import type { ScaleScore } from './score-answers'
import { quarterOf, withFinished } from './semester-evaluation'

const scores = (means: Readonly<Record<string, number>>): ScaleScore[] => Object.entries(means).map(([scale, mean]) => ({ scale, mean, sum: mean * 8, answered: 8 }))

test('each instrument adds what a chapter says of it; another semester stays as it was', () => {
  const interests = withFinished({}, '2026-1', { id: 'interests', scores: scores({ realistic: 4, investigative: 4.5, artistic: 1, social: 2, enterprising: 2, conventional: 3 }) }, SCORING_RULES)
  expect(interests['2026-1']).toEqual({ finished: ['interests'], interests: ['investigative', 'realistic', 'conventional'], direction: null, readiness: null })
  const later = withFinished(interests, '2026-2', { id: 'decision', scores: scores({ knowing: 4, finding: 3 }) }, SCORING_RULES)
  const both = withFinished(later, '2026-2', { id: 'adaptability', scores: scores({ concern: 3, control: 3.33 }) }, SCORING_RULES)
  expect(both).toEqual({ ...interests, '2026-2': { finished: ['decision', 'adaptability'], interests: null, direction: 3.5, readiness: 3.17 } })
})

test('interests that lie close together have no code', () => {
  const flat = scores({ realistic: 3, investigative: 3.2, artistic: 3, social: 3, enterprising: 3.1, conventional: 3 })
  expect(withFinished({}, '2026-1', { id: 'interests', scores: flat }, SCORING_RULES)['2026-1']?.interests).toEqual([])
})

test.each([
  [3.5, 3.5, 'moving'],
  [3.5, 3.4, 'aiming'],
  [3.4, 3.5, 'searching'],
  [3.4, 3.4, 'gathering'],
] as const)('direction %d and readiness %d: %s', (direction, readiness, quarter) => {
  expect(quarterOf({ direction, readiness }, SCORING_RULES)).toBe(quarter)
})
