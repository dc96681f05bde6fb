import { submitJob as operation } from '~/contract/jobs'
import { afterSubmitted } from '~/domain/jobs/job-lifecycle'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { completePosting } from './complete-posting'
import { ownJob } from './own-job'
import { postingFindings, unlawfulFields } from './posting-findings'

/** Sends a complete and lawful draft of a verified employer to the career office. */
export const submitJob = implementCommand(operation, {
  async run({ input: { jobId, revision }, actor, now }, tx) {
    const [job, employer] = [await ownJob(tx, jobId, actor.membership.scopeId), await tx.get('employers', actor.membership.scopeId)]
    if (!job || !employer) return fail('NOT_FOUND')
    const state = afterSubmitted(job)
    if (state === 'JOB_CLOSED') return fail(state)
    if (job.revision !== revision) return fail('STALE_REVISION')
    const posting = completePosting(job.draft, now)
    if (!posting.isOk) return posting
    const findings = postingFindings(posting.value)
    const unlawful = unlawfulFields(findings)
    if (unlawful) return fail('POSTING_UNLAWFUL', unlawful)
    if (employer.status !== 'verified') return fail('EMPLOYER_NOT_VERIFIED')
    await tx.update('jobs', jobId, { set: { ...state, findings, submittedAt: now, reviewNote: '', updatedAt: now } })
    return ok({ status: state.status, findings })
  },
})
