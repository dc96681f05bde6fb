import { openShare as operation } from '~/contract/sharing'
import { visitLimits } from '~/domain/sharing/visit-limits'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import type { ShareVisit } from '../../ports/sharing-collections'
import type { Transaction } from '../../ports/documents'
import { isOpenForApplications, jobView } from '../jobs/job-view'

/** What anybody with the token sees, signed in or not; each device counts once per share and stage, while the share stands. */
export const openShare = implementCommand(operation, {
  // A visit counts once by its own id; the reply names the sharer.
  isRecorded: false,
  async run({ input: { token, stage, visitorKey }, actor, now }, tx) {
    const share = await tx.get('shares', token)
    const job = share && (await tx.get('jobs', share.jobId))
    const employer = job && (await tx.get('employers', job.employerId))
    const view = employer && jobView(job, employer)
    if (!share || !view) return fail('NOT_FOUND')
    const visit: ShareVisit = { _id: `${token}|${stage}|${visitorKey}`, token, stage, visitor: visitorKey, at: now }
    if (!share.endedAt && actor.account?._id !== share.sharerId && (await counts(tx, visit, now))) {
      await tx.create('share-visits', visit)
      await tx.update('shares', token, { increment: stage === 'reach' ? { reach: 1 } : { open: 1 } })
    }
    return ok({ job: view, sharer: share.endedAt ? null : { name: share.sharerName, schoolName: share.sharerSchoolName }, isOpen: isOpenForApplications(job, now) && employer.status !== 'suspended' })
  },
})

/** A first visit, by a device that has not counted more often today than a person would. */
async function counts(tx: Transaction, { _id, visitor }: ShareVisit, now: string): Promise<boolean> {
  if (await tx.get('share-visits', _id)) return false
  const since = new Date(Date.parse(now) - 86_400_000).toISOString()
  const lately = await tx.find('share-visits', { visitor, at: { gt: since } }, { fields: ['_id'], limit: visitLimits.perVisitorAndDay })
  return lately.length < visitLimits.perVisitorAndDay
}
