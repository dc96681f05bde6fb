import type { PostingDraft } from '~/contract/jobs'
import { checkPostingTerms } from '~/domain/jobs/check-posting-terms'
import { postingLimits } from '~/domain/jobs/posting-limits'
import type { PostingPart } from './posting-parts'

export type PostingProblem = 'missing' | 'too-big' | 'salary-range' | 'months-range' | 'count-range' | 'closing-past' | 'too-many' | 'too-many-musts' | 'unknown-code' | 'invalid'
export type PostingProblems = Partial<Record<PostingPart, PostingProblem>>

const isBetween = (value: number, least: number, most: number) => value >= least && value <= most

/**
 * What keeps a draft from being sent, part by part; the server looks again.
 * @param today YYYY-MM-DD in China
 */
export function findPostingProblems(draft: PostingDraft, today: string): PostingProblems {
  const { title = '', occupation, duties = '', level, cities = [], majors = [], salary = {}, salaryMonths, headCount, closesOn, competencies = [] } = draft
  const problems: PostingProblems = {}
  if (!title.trim()) problems.title = 'missing'
  if (!occupation) problems.occupation = 'missing'
  if (!duties.trim()) problems.duties = 'missing'
  if (!level) problems.level = 'missing'
  if (majors.length > postingLimits.maxMajors) problems.majors = 'too-many'
  if (cities.length === 0) problems.cities = 'missing'
  if (salaryMonths === undefined) problems.salaryMonths = 'missing'
  else if (!isBetween(salaryMonths, 12, 24)) problems.salaryMonths = 'months-range'
  if (headCount === undefined) problems.headCount = 'missing'
  else if (!isBetween(headCount, 1, postingLimits.maxHeadCount)) problems.headCount = 'count-range'
  if (!closesOn) problems.closesOn = 'missing'
  const { min, max } = salary
  if (min === undefined || max === undefined) problems.salary = 'missing'
  const terms = checkPostingTerms({ salary: { min: min ?? 0, max: max ?? 1 }, competencies, closesOn: closesOn || today }, today)
  if (terms === 'SALARY_RANGE_INVALID') problems.salary ??= 'salary-range'
  if (terms === 'CLOSING_DATE_PAST') problems.closesOn = 'closing-past'
  if (terms === 'TOO_MANY_MUSTS') problems.competencies = 'too-many-musts'
  return problems
}

/** What the server said of a field, in the form's own codes. */
export function problemOfCode(code: string): PostingProblem {
  if (code === 'missing' || code === 'too-small') return 'missing'
  if (code === 'too-big' || code === 'unknown-code') return code
  if (code === 'CLOSING_DATE_PAST') return 'closing-past'
  if (code === 'SALARY_RANGE_INVALID') return 'salary-range'
  if (code === 'TOO_MANY_MUSTS') return 'too-many-musts'
  return 'invalid'
}
