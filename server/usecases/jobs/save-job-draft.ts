import { saveJobDraft as operation } from '~/contract/jobs'
import { afterDraftSaved } from '~/domain/jobs/job-lifecycle'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { ownJob } from './own-job'

/**
 * Keeps what was typed. A draft that somebody saved in between (another device, a colleague) is not written over: the
 * writer is told and decides.
 */
export const saveJobDraft = implementCommand(operation, {
  async run({ input: { jobId, revision, draft }, actor, now, ports: { ids } }, tx) {
    const employer = await tx.get('employers', actor.membership.scopeId)
    if (!employer) return fail('EMPLOYER_MISSING')
    if (!jobId) {
      const id = `j${ids.random()}`
      await tx.create('jobs', {
        _id: id,
        employerId: employer._id,
        employerName: employer.name,
        isEmployerVerified: employer.status === 'verified',
        createdBy: actor.account._id,
        status: 'draft',
        isInReview: false,
        draft,
        revision: 1,
        savedAt: now,
        submittedAt: null,
        findings: [],
        reviewNote: '',
        published: null,
        publishedAt: null,
        offer: null,
        title: draft.title ?? '',
        closesOn: draft.closesOn ?? '',
        applicantCount: 0,
        newApplicantCount: 0,
        interviewCount: 0,
        updatedAt: now,
      })
      return ok({ jobId: id, revision: 1, savedAt: now })
    }
    const job = await ownJob(tx, jobId, employer._id)
    if (!job) return fail('NOT_FOUND')
    const state = afterDraftSaved(job)
    if (state === 'JOB_CLOSED') return fail(state)
    if (job.revision !== revision) return fail('STALE_REVISION')
    // The lists show what the public sees, and the draft only while there is nothing else.
    const shown = job.published ?? draft
    await tx.update('jobs', jobId, {
      set: { ...state, draft, revision: revision + 1, savedAt: now, title: shown.title ?? '', closesOn: shown.closesOn ?? '', updatedAt: now },
    })
    return ok({ jobId, revision: revision + 1, savedAt: now })
  },
})
