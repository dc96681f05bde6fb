import type { MatchView } from '~/contract/match'
import { radarOfMatch } from './radar-of-match'

const match: MatchView = {
  score: 0.8,
  isEligible: true,
  reasons: [
    { code: 'pay', side: 'student', contribution: 0.2, pay: 9000, yardstick: 8000 },
    { code: 'competency', side: 'employer', contribution: 0.2, competency: 'python', required: 3, held: 4, provenance: 'self', isMust: false, isMet: true },
    { code: 'competency', side: 'employer', contribution: 0.1, competency: 'sql', required: 4, held: 2, provenance: 'record', isMust: true, isMet: false },
  ],
  gaps: [
    { code: 'competency', competency: 'sql', required: 4, held: 2, isMust: true, step: 'course', gain: 0.1 },
    { code: 'competency', competency: 'git', required: 2, held: 0, isMust: false, step: 'course', gain: 0.05 },
  ],
  blockers: [],
}

test('each competency stands on the radar once, musts first, with what is missing', () => {
  expect(radarOfMatch(match)).toEqual([
    { competencyId: 'sql', required: 4, own: 2, isMust: true },
    { competencyId: 'python', required: 3, own: 4, isMust: false },
    { competencyId: 'git', required: 2, own: 0, isMust: false },
  ])
})
