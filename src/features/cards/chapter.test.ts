import { chapterOf, growthOf, type OwnCard } from './chapter'

const student = { studentId: 's', name: '林小满', schoolName: '北江理工大学', college: '', major: '080902', className: '', level: '21', graduationYear: 2027 } as const
const event = (kind: OwnCard['events'][number]['kind'], result = ''): OwnCard['events'][number] => ({ kind, at: '2026-11-01T00:00:00.000Z', jobId: null, jobTitle: '', employerName: '', result })
const card = (part: Partial<OwnCard>): OwnCard => ({
  student,
  wishes: null,
  competencies: [],
  confirmations: [],
  events: [],
  chapters: [],
  entries: [],
  evaluations: [],
  surveys: [],
  badges: [],
  goals: [],
  next: [],
  past: [],
  shown: [],
  today: '2026-11-22',
  ...part,
})
const wishes = { cities: [], occupations: [], salaryMin: 0 }

test.each([
  ['begin', card({ events: [event('claimed')] })],
  ['wishes', card({ wishes })],
  ['search', card({ wishes, events: [event('applied')] })],
  ['interview', card({ events: [event('applied'), event('invited', 'video')] })],
  ['interview', card({ events: [event('interview-result', 'decline')] })],
  ['arrived', card({ events: [event('interview-result', 'offer'), event('applied')] })],
])('the chapter is %s', (chapter, held) => {
  expect(chapterOf(held)).toBe(chapter)
})

test('a competency counts once, however often it is confirmed', () => {
  const competencies = [{ id: 'sql', level: 2, provenance: 'self' }, { id: 'sql', level: 3, provenance: 'record' }] as const
  expect(growthOf(card({ competencies: [...competencies], events: [event('applied'), event('interview-booked')] }))).toEqual({ competencies: 1, applications: 1, interviews: 1, rings: 2, moments: 1 })
})
