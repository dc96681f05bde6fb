import type { MatchView } from '~/contract/match'
import { toldMatch } from './told-match'

const match: MatchView = {
  score: 0,
  isEligible: false,
  reasons: [{ side: 'employer', contribution: 0.2, code: 'major', major: '080901', token: '0809', fit: 'class' }],
  gaps: [{ code: 'competency', competency: 'python', required: 3, held: 0, counted: 0, provenance: 'self', isMust: true, step: 'course', gain: 0 }],
  blockers: [{ code: 'graduation-year', required: [2027], held: 2026 }, { code: 'must-competency', competency: 'python', required: 3, held: 0 }],
}

test('of competencies that are not shown nothing is said to be missing', () => {
  expect(toldMatch({ competencies: null, match })).toEqual({ ...match, gaps: [], blockers: [match.blockers[0]] })
})

test('of competencies that are shown everything is told', () => {
  expect(toldMatch({ competencies: [], match })).toBe(match)
  expect(toldMatch({ competencies: null, match: null })).toBeNull()
})
