import type { CompetencyLevel, Provenance } from '~/domain/catalogues/codes'
import { isWorth, nearestStep } from './steps'
import { MATCH_WEIGHTS } from './match-weights'

const stands = (level: CompetencyLevel, provenance: Provenance) => ({ credit: level * MATCH_WEIGHTS.confidence[provenance], provenance })
const both = { assessment: 3, course: 2 } as const
const none = { assessment: 0, course: 0 } as const

test.each([
  ['nothing is there and both exist', 2, undefined, both, 'assessment'],
  ['the course alone reaches it', 2, stands(1, 'self'), { assessment: 0, course: 2 }, 'course'],
  ['neither reaches it', 4, stands(2, 'self'), both, 'practice'],
  ['nothing is taught or assessed', 3, stands(1, 'self'), none, 'practice'],
  ['only the proof is missing and nothing but an employer can give it', 3, stands(3, 'self'), none, 'interview'],
  ['it was assessed, and a course says more', 2, stands(2, 'assessed'), both, 'course'],
  ['it was assessed lower', 3, stands(1, 'assessed'), both, 'practice'],
  ['it is on record: an assessment or a course would bring nothing', 2, stands(2, 'record'), both, 'interview'],
  ['more is claimed than the record shows', 4, stands(3, 'record'), both, 'interview'],
] as const)('%s', (_, required, standing, reach, step) => {
  expect(nearestStep(required, standing, reach)).toBe(step)
})

test('a way is worth it as long as it counts for more, up to the level asked for', () => {
  const gap = { required: 3, counted: 2, provenance: 'record' } as const
  expect(isWorth('course', 3, gap)).toBe(true)
  expect(isWorth('course', 2, gap)).toBe(false)
  expect(isWorth('assessment', 3, { required: 2, counted: 2, provenance: 'record' })).toBe(false)
})
