import type { PostingDraft } from '~/contract/jobs'
import { blankPosting, differingParts, partOfField } from './posting-parts'
import { findPostingProblems, problemOfCode } from './posting-problems'

const whole: PostingDraft = {
  ...blankPosting,
  title: '后端开发工程师',
  occupation: '2-02-10-03',
  duties: '写服务。',
  cities: ['230100'],
  salary: { min: 8000, max: 12000 },
  closesOn: '2026-12-01',
}
const problems = (change: PostingDraft) => findPostingProblems({ ...whole, ...change }, '2026-11-22')

test('a whole posting has no problems, a blank one says what is missing', () => {
  expect(problems({})).toEqual({})
  expect(findPostingProblems(blankPosting, '2026-11-22')).toEqual({
    title: 'missing',
    occupation: 'missing',
    duties: 'missing',
    cities: 'missing',
    salary: 'missing',
    closesOn: 'missing',
  })
})

test('names what cannot be, part by part', () => {
  expect(problems({ salary: { min: 9000, max: 8000 } })).toEqual({ salary: 'salary-range' })
  expect(problems({ closesOn: '2026-11-21' })).toEqual({ closesOn: 'closing-past' })
  expect(problems({ closesOn: '2026-11-22' })).toEqual({})
  expect(problems({ salaryMonths: 25, headCount: 0 })).toEqual({ salaryMonths: 'months-range', headCount: 'count-range' })
  const must = (id: string) => ({ id, level: 3 as const, weight: 3 as const, isMust: true })
  expect(problems({ competencies: ['a', 'b', 'c'].map(must) })).toEqual({ competencies: 'too-many-musts' })
  expect(problems({ title: '  ' })).toEqual({ title: 'missing' })
})

test('two versions differ where they say different things', () => {
  expect(differingParts(whole, { ...whole, benefits: undefined })).toEqual([])
  expect(differingParts(whole, { ...whole, salary: { min: 8000, max: 13000 }, title: '后端' })).toEqual(['title', 'salary'])
})

test('what the server says finds its place in the form', () => {
  expect(partOfField('salary.min')).toBe('salary')
  expect(partOfField('competencies.0.id')).toBe('competencies')
  expect(partOfField('jobId')).toBeUndefined()
  expect(problemOfCode('too-small')).toBe('missing')
  expect(problemOfCode('malformed')).toBe('invalid')
})
