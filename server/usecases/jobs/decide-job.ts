import { decideJob as operation } from '~/contract/jobs'
import { afterReviewed } from '~/domain/jobs/job-lifecycle'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { enqueue } from '../alerts/enqueue'
import { notify } from '../alerts/notify'
import { markJobChanged } from '../matching/mark-changed'
import { markSearchable } from '../search/mark-searchable'
import { searchDocumentOf } from '../search/search-document-of'
import { completePosting } from './complete-posting'
import { postingFindings, unlawfulFields } from './posting-findings'
import { publishedFields } from './published-fields'

/** Publishes what waits, if it still may be, or sends it back with a note. The writer is told either way. */
export const decideJob = implementCommand(operation, {
  async run({ input: { jobId, decision, note = '', revision }, now, ports: { ids } }, tx) {
    const job = await tx.get('jobs', jobId)
    if (!job) return fail('NOT_FOUND')
    const state = afterReviewed(job, decision)
    if (state === 'ALREADY_DECIDED') return fail(state)
    if (revision !== undefined && revision !== job.revision) return fail('STALE_REVISION')
    if (decision === 'return' && note === '') return fail('NOTE_REQUIRED', { note: 'missing' })

    if (decision === 'publish') {
      // The employer, the rules and the calendar may have moved since the draft was sent.
      const employer = await tx.get('employers', job.employerId)
      if (employer?.status !== 'verified') return fail('EMPLOYER_NOT_VERIFIED')
      const posting = completePosting(job.draft, now)
      if (!posting.isOk) return fail(posting.code === 'CLOSING_DATE_PAST' ? posting.code : 'POSTING_INCOMPLETE', posting.fields)
      const unlawful = unlawfulFields(postingFindings(posting.value))
      if (unlawful) return fail('POSTING_UNLAWFUL', unlawful)
      await tx.update('jobs', jobId, {
        set: {
          ...state,
          ...publishedFields({ ...job, employerName: employer.name }, posting.value),
          draft: posting.value,
          employerName: employer.name,
          isEmployerVerified: true,
          publishedAt: job.publishedAt ?? now,
          reviewNote: note,
          updatedAt: now,
        },
      })
      await enqueue(tx, { id: `job-published|${jobId}|${now}`, task: { kind: 'job-published', jobId }, now })
      await markJobChanged(tx, job, now)
      await markSearchable(tx, jobId, searchDocumentOf(jobId, posting.value, employer, job.publishedAt ?? now), now)
    } else {
      await tx.update('jobs', jobId, { set: { ...state, reviewNote: note, updatedAt: now } })
    }
    const detail = { jobTitle: job.draft.title ?? job.title, decision, note }
    await notify(tx, { now, ids, to: job.createdBy, kind: 'job-decided', detail, target: { page: 'my-job', id: jobId } })
    return ok({ status: state.status })
  },
})
