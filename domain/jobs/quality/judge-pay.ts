import { statedTerms } from './stated-terms'
import type { Complaint, DraftToJudge } from './quality'
import { QUALITY_RULES } from './quality-rules'

const rules = QUALITY_RULES.pay

/** Pay that is there, that says something, and that the text does not contradict. */
export function judgePay(draft: DraftToJudge): Complaint[] {
  const { min, max } = draft.salary ?? {}
  const stated = statedTerms(draft).salary
  if (min === undefined || max === undefined || max === 0) return [{ code: 'pay-missing', field: 'salary', cost: rules.missing, values: {} }]
  const complaints: Complaint[] = []
  const ratio = min === 0 ? Infinity : max / min
  if (ratio > rules.veryWideFrom) complaints.push({ code: 'pay-very-wide', field: 'salary', cost: rules.veryWide, values: { low: min, high: max } })
  else if (ratio > rules.wideFrom) complaints.push({ code: 'pay-wide', field: 'salary', cost: rules.wide, values: { low: min, high: max } })
  const isOther = stated !== undefined && ((stated.min !== undefined && stated.min !== min) || (stated.max !== undefined && stated.max !== max))
  if (stated && isOther) complaints.push({ code: 'pay-differs', field: 'salary', cost: rules.differs, values: { words: stated.words } })
  return complaints
}
