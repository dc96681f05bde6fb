import { postingLimits } from './posting-limits'

export interface PostingTerms {
  salary: { min: number; max: number }
  competencies: readonly { id: string; isMust: boolean }[]
  /** YYYY-MM-DD */
  closesOn: string
}

/**
 * What is wrong with a complete posting as a whole, field by field where the schema cannot tell.
 * @param today date in China; the closing date is the last day the posting is open
 */
export function checkPostingTerms({ salary, competencies, closesOn }: PostingTerms, today: string): 'SALARY_RANGE_INVALID' | 'TOO_MANY_MUSTS' | 'CLOSING_DATE_PAST' | null {
  if (salary.min > salary.max || salary.max === 0) return 'SALARY_RANGE_INVALID'
  if (competencies.filter(({ isMust }) => isMust).length > postingLimits.maxMusts) return 'TOO_MANY_MUSTS'
  if (closesOn < today) return 'CLOSING_DATE_PAST'
  return null
}
