import { judgeDuties } from './judge-duties'
import { judgeFacts } from './judge-facts'
import { judgeLawfulness } from './judge-lawfulness'
import { judgePay } from './judge-pay'
import { judgeRequirements } from './judge-requirements'
import type { Complaint, DraftToJudge, JudgingFacts, PostingQuality, QualityFinding } from './quality'
import { QUALITY_RULES, qualityParts, type QualityPart } from './quality-rules'

const judges: Readonly<Record<QualityPart, (draft: DraftToJudge, facts: JudgingFacts) => Complaint[]>> = {
  pay: judgePay,
  duties: judgeDuties,
  requirements: judgeRequirements,
  lawful: judgeLawfulness,
  facts: judgeFacts,
}

/**
 * How well a posting tells a student what the job is, 0–100, in parts, with what would make it better. Pure and quick
 * enough for every keystroke; no dictionary of the language is needed. It says nothing about the employer.
 */
export function scorePosting(draft: DraftToJudge, facts: JudgingFacts): PostingQuality {
  const findings: QualityFinding[] = []
  const parts = qualityParts.map((part) => {
    let points: number = QUALITY_RULES.parts[part]
    for (const complaint of judges[part](draft, facts).sort((a, b) => b.cost - a.cost)) {
      const cost = Math.min(points, complaint.cost)
      points -= cost
      // A part that has nothing left to lose still says what else is wrong.
      findings.push({ ...complaint, part, cost })
    }
    return { part, points, of: QUALITY_RULES.parts[part] }
  })
  return { score: parts.reduce((sum, { points }) => sum + points, 0), parts, findings: findings.sort((a, b) => b.cost - a.cost) }
}
