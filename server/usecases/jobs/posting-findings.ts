import type { PostingDraft } from '~/contract/jobs'
import { type PostingFinding, checkPosting } from '~/domain/jobs/posting-check'
import { postingTexts } from '~/domain/jobs/posting-texts'

/** What the rules of today object to in a draft. */
export function postingFindings(draft: PostingDraft): PostingFinding[] {
  const { min, max } = draft.salary ?? {}
  return checkPosting(postingTexts(draft), { salary: { ...(min !== undefined && { min }), ...(max !== undefined && { max }) } })
}

/** Field → rule of the first unlawful finding in it; null when nothing unlawful stands there. */
export function unlawfulFields(findings: readonly PostingFinding[]): Record<string, string> | null {
  const fields: Record<string, string> = {}
  for (const { field, ruleId, severity } of findings) if (severity === 'unlawful') fields[field] ??= ruleId
  return Object.keys(fields).length > 0 ? fields : null
}
