import { checkPostingTerms } from './check-posting-terms'
import { afterDraftSaved, afterReviewed, afterSubmitted } from './job-lifecycle'
import { postingTexts } from './posting-texts'

test('a new posting: draft, review, returned, review, published', () => {
  const draft = { status: 'draft', isInReview: false } as const
  const waiting = afterSubmitted(draft)
  expect(waiting).toEqual({ status: 'in-review', isInReview: true })
  if (typeof waiting === 'string') throw new Error(waiting)
  const returned = afterReviewed(waiting, 'return')
  expect(returned).toEqual({ status: 'returned', isInReview: false })
  if (typeof returned === 'string') throw new Error(returned)
  expect(afterDraftSaved(returned)).toEqual(returned)
  expect(afterReviewed(waiting, 'publish')).toEqual({ status: 'published', isInReview: false })
})

test('a change of a published posting leaves it published, whatever becomes of the change', () => {
  const published = { status: 'published', isInReview: false } as const
  expect(afterDraftSaved(published)).toEqual(published)
  expect(afterSubmitted(published)).toEqual({ status: 'published', isInReview: true })
  expect(afterReviewed({ status: 'published', isInReview: true }, 'return')).toEqual(published)
})

test('writing on takes a draft back from review, and then there is nothing to decide', () => {
  const taken = afterDraftSaved({ status: 'in-review', isInReview: true })
  expect(taken).toEqual({ status: 'draft', isInReview: false })
  if (typeof taken === 'string') throw new Error(taken)
  expect(afterReviewed(taken, 'publish')).toBe('ALREADY_DECIDED')
})

test('closed is closed', () => {
  const closed = { status: 'closed', isInReview: false } as const
  expect([afterDraftSaved(closed), afterSubmitted(closed), afterReviewed(closed, 'publish')]).toEqual(['JOB_CLOSED', 'JOB_CLOSED', 'ALREADY_DECIDED'])
})

const must = (id: string) => ({ id, isMust: true })
test.each([
  [{ salary: { min: 8000, max: 12000 }, competencies: [must('python'), must('sql')], closesOn: '2026-11-22' }, null],
  [{ salary: { min: 8000, max: 7000 }, competencies: [], closesOn: '2026-12-01' }, 'SALARY_RANGE_INVALID'],
  [{ salary: { min: 0, max: 0 }, competencies: [], closesOn: '2026-12-01' }, 'SALARY_RANGE_INVALID'],
  [{ salary: { min: 1, max: 1 }, competencies: ['a', 'b', 'c'].map(must), closesOn: '2026-12-01' }, 'TOO_MANY_MUSTS'],
  [{ salary: { min: 1, max: 1 }, competencies: [], closesOn: '2026-11-21' }, 'CLOSING_DATE_PAST'],
])('terms %#', (terms, expected) => {
  expect(checkPostingTerms(terms, '2026-11-22')).toBe(expected)
})

test('only what is written is checked', () => {
  expect(postingTexts({ title: '测试工程师', duties: '' })).toEqual([{ field: 'title', text: '测试工程师' }])
})
