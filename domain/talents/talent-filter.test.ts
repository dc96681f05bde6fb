import { admitsTalent, type TalentFilter } from './talent-filter'
import type { TalentRow } from './talent-row'

const row: TalentRow = {
  id: 's1',
  schoolId: 'jcu',
  college: '计算机学院',
  major: '080901',
  level: '21',
  graduationYear: 2027,
  cities: ['420100'],
  occupations: [],
  competencies: [
    { id: 'python', level: 4, provenance: 'self' },
    { id: 'python', level: 3, provenance: 'record' },
  ],
  labels: ['language:en'],
}
const nothing: TalentFilter = { majors: [], levels: [], graduationYears: [], cities: [], occupations: [], competencies: [] }
const admits = (asked: Partial<TalentFilter>, over: Partial<TalentRow> = {}) => admitsTalent({ ...nothing, ...asked }, { ...row, ...over })

test('a filter that asks nothing admits everybody', () => {
  expect(admits({})).toBe(true)
})

test.each([
  [{ majors: ['08'] }, true],
  [{ majors: ['0809', '05'] }, true],
  [{ majors: ['080902'] }, false],
  [{ levels: ['14'] }, false],
  [{ graduationYears: [2026, 2027] }, true],
  [{ cities: ['310000'] }, false],
  [{ cities: ['310000', '420100'] }, true],
  [{ occupations: ['2-02-10-03'] }, true],
] satisfies [Partial<TalentFilter>, boolean][])('%j: %s', (asked, expected) => {
  expect(admits(asked)).toBe(expected)
})

test('a student without wishes would take any city', () => {
  expect(admits({ cities: ['310000'] }, { cities: [] })).toBe(true)
})

test.each([
  [4, 'self', true],
  [4, 'record', false],
  [3, 'record', true],
  [3, 'employer', false],
  [5, 'self', false],
] as const)('python at %i, at least %s: %s', (level, leastProvenance, expected) => {
  expect(admits({ competencies: [{ id: 'python', level, leastProvenance }] })).toBe(expected)
})
