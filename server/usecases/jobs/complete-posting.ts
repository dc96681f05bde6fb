import * as z from 'zod/mini'
import { Posting, type PostingDraft } from '~/contract/jobs'
import { checkPostingTerms } from '~/domain/jobs/check-posting-terms'
import { chinaDateOf } from '~/domain/time/china-date'
import { fieldCodes } from '../../kernel/field-codes'
import { type Result, fail, ok } from '../../kernel/result'
import { unknownCodes } from '../catalogues/unknown-codes'

type TermsCode = NonNullable<ReturnType<typeof checkPostingTerms>>
const fieldOfTerms: Record<TermsCode, string> = { SALARY_RANGE_INVALID: 'salary', TOO_MANY_MUSTS: 'competencies', CLOSING_DATE_PAST: 'closesOn' }

/** Makes a posting of a draft, or says field by field what keeps it from being one. */
export function completePosting(draft: PostingDraft, now: string): Result<Posting, 'POSTING_INCOMPLETE' | TermsCode> {
  const parsed = z.safeParse(Posting, { benefits: '', ...draft })
  if (!parsed.success) return fail('POSTING_INCOMPLETE', fieldCodes(parsed.error.issues))
  const posting = parsed.data
  const unknown = unknownCodes({
    occupation: ['occupation', [posting.occupation]],
    majors: ['major', posting.majors],
    cities: ['city', posting.cities],
    competencies: ['competency', posting.competencies.map(({ id }) => id)],
  })
  if (unknown) return fail('POSTING_INCOMPLETE', unknown)
  const problem = checkPostingTerms(posting, chinaDateOf(now))
  return problem ? fail(problem, { [fieldOfTerms[problem]]: problem }) : ok(posting)
}
