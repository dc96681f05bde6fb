import { readMyJob as operation } from '~/contract/jobs'
import { implementQuery } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { ownJob } from './own-job'
import { postingFindings } from './posting-findings'

/** One's own posting for the editor: the draft, what is public, and what the rules of today say of the draft. */
export const readMyJob = implementQuery(operation, async ({ input, actor, ports: { documents } }) => {
  const job = await ownJob(documents, input.jobId, actor.membership.scopeId)
  if (!job) return fail('NOT_FOUND')
  const { _id, status, revision, savedAt, draft, published, reviewNote } = job
  return ok({ jobId: _id, status, revision, savedAt, draft, published, reviewNote, findings: postingFindings(draft) })
})
