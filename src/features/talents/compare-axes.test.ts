import { compareAxes } from './compare-axes'
import type { Talent } from './talent-search'

const talent = (studentId: string, levels: Record<string, number> | null, change: Partial<Talent> = {}): Talent => ({
  studentId,
  name: studentId,
  schoolName: '',
  college: '',
  major: '080901',
  level: '21',
  graduationYear: 2027,
  cities: [],
  occupations: [],
  competencies: levels && Object.entries(levels).map(([id, level]) => ({ id, level: level as 3, provenance: 'self' })),
  labels: [],
  match: null,
  application: null,
  invitation: null,
  isShortlisted: false,
  ...change,
})

test('without a posting: what most of them have comes first, then the higher', () => {
  const axes = compareAxes([talent('a', { python: 2, sql: 4, java: 5 }), talent('b', { sql: 3, python: 3 })])
  expect(axes).toEqual([
    { competencyId: 'sql', required: null, levels: [4, 3] },
    { competencyId: 'python', required: null, levels: [2, 3] },
    { competencyId: 'java', required: null, levels: [5, null] },
  ])
})

test('who keeps competencies private has none to compare', () => {
  expect(compareAxes([talent('a', { sql: 4 }), talent('b', null)])).toEqual([{ competencyId: 'sql', required: null, levels: [4, null] }])
})

test('against a posting: what it requires, the musts first', () => {
  const gap = { code: 'competency', competency: 'docker', required: 2, held: 0, counted: 0, provenance: 'self', isMust: false, step: 'course', gain: 0.1 } as const
  const reason = { code: 'competency', side: 'employer', contribution: 0.2, competency: 'python', required: 3, held: 4, provenance: 'self', isMust: true, isMet: true } as const
  const match = { score: 0.7, isEligible: true, reasons: [reason], gaps: [gap], blockers: [] }
  expect(compareAxes([talent('a', { python: 4, sql: 5 }, { match })])).toEqual([
    { competencyId: 'python', required: 3, levels: [4] },
    { competencyId: 'docker', required: 2, levels: [null] },
  ])
})
