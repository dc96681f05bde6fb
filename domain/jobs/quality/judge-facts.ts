import { daysBetween } from '~/domain/time/days-between'
import type { Complaint, DraftToJudge, JudgingFacts } from './quality'
import { QUALITY_RULES } from './quality-rules'

const rules = QUALITY_RULES.facts

/** Where, how many, until when. */
export function judgeFacts({ cities = [], headCount, closesOn }: DraftToJudge, { today }: JudgingFacts): Complaint[] {
  const complaints: Complaint[] = []
  if (cities.length === 0) complaints.push({ code: 'cities-missing', field: 'cities', cost: rules.citiesMissing, values: {} })
  if (!headCount) complaints.push({ code: 'count-missing', field: 'headCount', cost: rules.headCountMissing, values: {} })
  if (!closesOn) return [...complaints, { code: 'closing-missing', field: 'closesOn', cost: rules.closingMissing, values: {} }]
  const days = daysBetween(today, closesOn)
  if (days < rules.closingSoonBelow) complaints.push({ code: 'closing-soon', field: 'closesOn', cost: rules.closingSoon, values: { n: Math.max(0, days) } })
  else if (days >= rules.closingFarFrom) complaints.push({ code: 'closing-far', field: 'closesOn', cost: rules.closingFar, values: { n: days } })
  return complaints
}
