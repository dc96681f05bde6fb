import type { PostingFinding } from '../posting-check'
import type { Complaint, DraftToJudge, JudgingFacts, QualityField } from './quality'
import { QUALITY_RULES } from './quality-rules'

const rules = QUALITY_RULES.lawful
const OFF_PLATFORM: readonly PostingFinding['category'][] = ['off-platform', 'public-mailbox']
const fields: readonly QualityField[] = ['title', 'duties', 'benefits']

/** What the posting rules object to, beside the width of the pay, which the pay itself answers for. */
export function judgeLawfulness(_draft: DraftToJudge, { findings }: JudgingFacts): Complaint[] {
  return findings
    .filter(({ category }) => category !== 'salary-range')
    .map(({ field, matched, severity, category }) => {
      const isElsewhere = OFF_PLATFORM.includes(category)
      const code = severity === 'unlawful' ? 'unlawful' : isElsewhere ? 'off-platform' : 'suspicious'
      const cost = severity === 'unlawful' ? rules.unlawful : isElsewhere ? rules.offPlatform : rules.suspicious
      return { code, field: fields.find((one) => one === field) ?? 'duties', cost, values: { words: matched } }
    })
}
