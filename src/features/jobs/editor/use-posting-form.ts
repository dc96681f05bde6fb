import { useMemo, useState } from 'react'
import { checkPosting } from '~/domain/jobs/posting-check'
import { postingTexts } from '~/domain/jobs/posting-texts'
import { scorePosting } from '~/domain/jobs/quality/score-posting'
import { chinaDateOf } from '~/domain/time/china-date'
import { useText } from '~/src/i18n/use-text'
import type { PostingFormProps } from './posting-form'
import { type PostingPart, partOfField } from './posting-parts'
import { type PostingProblems, findPostingProblems, problemOfCode } from './posting-problems'
import type { PostingEditor } from './use-posting-editor'

/** What the form shows beside its fields: after the first look at a field, after an attempt to send, after the server's word. */
export function usePostingForm({ draft, change }: Pick<PostingEditor, 'draft' | 'change'>) {
  const { t } = useText()
  const [touched, setTouched] = useState<ReadonlySet<PostingPart>>(new Set())
  const [isTried, setTried] = useState(false)
  const [refused, setRefused] = useState<PostingProblems>({})
  const today = chinaDateOf(new Date().toISOString())
  const findings = useMemo(() => {
    const { min, max } = draft.salary ?? {}
    return checkPosting(postingTexts(draft), { salary: { ...(min !== undefined && { min }), ...(max !== undefined && { max }) } })
  }, [draft])
  const quality = useMemo(() => scorePosting(draft, { today, findings }), [draft, today, findings])
  const own = useMemo(() => findPostingProblems(draft, today), [draft, today])
  const problems: PostingProblems = { ...refused, ...own }

  const form: PostingFormProps = {
    draft,
    change: (part) => {
      setRefused((before) => Object.fromEntries(Object.entries(before).filter(([name]) => !(name in part))))
      change(part)
    },
    touch: (part) => setTouched((before) => (before.has(part) ? before : new Set([...before, part]))),
    errorOf: (part) => {
      const problem = isTried || touched.has(part) || refused[part] ? problems[part] : undefined
      return problem && t(`postings.problem.${problem}`)
    },
    findingsOf: (part) => findings.filter(({ field }) => field === part),
  }
  return {
    form,
    today,
    findings,
    quality,
    problems,
    hasUnlawful: findings.some(({ severity }) => severity === 'unlawful'),
    suspiciousCount: findings.filter(({ severity }) => severity === 'suspicious').length,
    /** Shows every problem; answers whether there is none. */
    attempt: () => {
      setTried(true)
      return Object.keys(problems).length === 0 && !findings.some(({ severity }) => severity === 'unlawful')
    },
    /** Puts the server's refusal beside its fields. */
    refuse: (fields: Record<string, string> | undefined) => {
      const entries = Object.entries(fields ?? {}).flatMap(([path, code]) => {
        const part = partOfField(path)
        return part ? [[part, problemOfCode(code)] as const] : []
      })
      setRefused(Object.fromEntries(entries))
    },
  }
}
