import { scoreMatch } from '~/domain/matching/score-match'
import { withConfirmed, type ConfirmationState } from './confirmed-competencies'

const stated = (competency: string, level: 1 | 2 | 3 | 4 | 5, state: ConfirmationState = 'shown') => ({ competency, level, state })

test('what employers confirmed stands beside what the student says, was assessed or recorded', () => {
  const held = [
    { id: 'java', level: 2, provenance: 'self' },
    { id: 'java', level: 3, provenance: 'record' },
    { id: 'sql', level: 5, provenance: 'employer' },
  ] as const
  expect(withConfirmed(held, [stated('java', 4), stated('git', 3)])).toEqual([
    { id: 'java', level: 2, provenance: 'self' },
    { id: 'java', level: 3, provenance: 'record' },
    { id: 'git', level: 3, provenance: 'employer' },
    { id: 'java', level: 4, provenance: 'employer' },
  ])
})

test('hidden and disputed levels do not count; of several the highest shown one does', () => {
  expect(withConfirmed([], [stated('java', 5, 'hidden'), stated('java', 4, 'disputed'), stated('java', 2), stated('java', 3)])).toEqual([{ id: 'java', level: 3, provenance: 'employer' }])
  expect(withConfirmed([], [stated('java', 5, 'disputed')])).toEqual([])
})

test('a confirmed level is worth more in a match than the same level claimed', () => {
  const job = { id: 'j', employerId: 'e', occupation: '2-02-10-03', level: '21', graduationYears: [], majors: [], schools: [], cities: [], salary: { min: 8000, max: 12000 }, competencies: [{ id: 'java', level: 4, weight: 3, isMust: false }], closesOn: '2026-12-31' } as const
  const student = { id: 's', schoolId: 'x', level: '21', graduationYear: 2027, major: '080901', cities: [], occupations: [], salaryMin: 0 } as const
  const score = (competencies: Parameters<typeof withConfirmed>[0]) =>
    scoreMatch({ ...job, graduationYears: [], majors: [], schools: [], cities: [], competencies: [...job.competencies] }, { ...student, cities: [], occupations: [], competencies: [...competencies] })
  const claimed = score([{ id: 'java', level: 4, provenance: 'self' }])
  const confirmed = score(withConfirmed([{ id: 'java', level: 4, provenance: 'self' }], [stated('java', 4)]))
  expect(confirmed.score).toBeGreaterThan(claimed.score)
  expect(confirmed.reasons.find(({ code }) => code === 'competency')).toMatchObject({ provenance: 'employer', isMet: true })
})
