import { semestersOf, type ChapterKey } from './chapters'
import { nextSteps, type CardState } from './next-steps'

const semesters = semestersOf({ level: '21', major: '080902', graduationYear: 2027 })
const reflection = (chapter: ChapterKey) => ({ kind: 'reflection', chapter }) as const
const done: CardState = {
  semesters,
  current: '2026-1',
  today: '2026-11-22',
  entries: [reflection('2025-2'), { kind: 'internship', chapter: '2025-2' }, { kind: 'wished-major', chapter: 'admission' }],
  hasWishes: true,
  competencyCount: 5,
  isFindable: true,
  goals: [{ goalId: 'g', byOn: '2027-06-01', isReached: false }],
  surveys: [{ round: 'half-year', state: 'ahead', finishedAt: null }],
}
const kindsOf = (part: Partial<CardState>) => nextSteps({ ...done, ...part }).map(({ kind }) => kind)

test('who has done it all is left in peace', () => {
  expect(kindsOf({})).toEqual([])
})

test.each<[string, Partial<CardState>]>([
  ['look-back', { entries: done.entries.filter(({ kind }) => kind !== 'reflection') }],
  ['name-competencies', { competencyCount: 0 }],
  ['say-wishes', { hasWishes: false }],
  ['be-found', { isFindable: false }],
  ['add-practice', { entries: done.entries.filter(({ kind }) => kind !== 'internship') }],
  ['set-goal', { goals: [] }],
  ['tell-beginning', { entries: done.entries.filter(({ kind }) => kind !== 'wished-major') }],
  ['answer-survey', { surveys: [{ round: 'half-year', state: 'open', finishedAt: null }] }],
  ['goal-due', { goals: [{ goalId: 'g', byOn: '2026-12-22', isReached: false }] }],
])('%s', (kind, part) => {
  expect(kindsOf(part)).toEqual([kind])
})

test.each([['closed', null], ['open', '2027-01-10T00:00:00.000Z']] as const)('a survey that is %s and answered %j is not asked for', (state, finishedAt) => {
  expect(kindsOf({ surveys: [{ round: 'half-year', state, finishedAt }] })).toEqual([])
})

test('a first-year student is not sent job hunting, and three are enough', () => {
  const fresh = { current: '2023-1', today: '2023-10-01', entries: [], hasWishes: false, competencyCount: 0, isFindable: false, goals: [] } as const
  expect(kindsOf(fresh)).toEqual(['name-competencies', 'set-goal', 'tell-beginning'])
  expect(kindsOf({ ...fresh, current: '2026-2', today: '2027-04-01' })).toEqual(['look-back', 'name-competencies', 'say-wishes'])
})

test('the semester before this one is looked back on, and before entry none', () => {
  expect(nextSteps({ ...done, entries: [] })[0]).toEqual({ kind: 'look-back', chapter: '2025-2' })
  expect(nextSteps({ ...done, current: 'after', entries: [] })[0]).toEqual({ kind: 'look-back', chapter: '2026-2' })
  expect(nextSteps({ ...done, current: 'admission', entries: [] }).some(({ kind }) => kind === 'look-back')).toBe(false)
})
