import { saveToShortlist as operation } from '~/contract/talents'
import { talentLimits } from '~/domain/talents/talent-limits'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { ownJob } from '../jobs/own-job'
import { shortlistIdOf } from './shortlist-id'
import { isListed } from './talent-row-of'

/** Keeps a student in mind, for all colleagues; again: with another note. */
export const saveToShortlist = implementCommand(operation, {
  async prepare({ actor: { membership }, ports: { documents } }) {
    return ok(await documents.count('shortlist-entries', { employerId: membership.scopeId }))
  },

  async run({ input: { studentId, jobId, note }, actor: { account, membership }, now }, tx, count) {
    const employerId = membership.scopeId
    const employer = await tx.get('employers', employerId)
    if (employer?.status !== 'verified') return fail('TALENTS_LOCKED')
    const job = jobId === null ? null : await ownJob(tx, jobId, employerId)
    if (jobId !== null && !job) return fail('NOT_FOUND')
    const _id = shortlistIdOf(employerId, jobId, studentId)
    const earlier = await tx.get('shortlist-entries', _id)
    if (!earlier && count >= talentLimits.mostShortlisted) return fail('SHORTLIST_FULL')
    if (!isListed(await tx.get('cards', studentId))) return fail('NO_LONGER_FINDABLE')
    await tx.put('shortlist-entries', {
      _id,
      employerId,
      jobId,
      jobTitle: job?.title ?? null,
      studentId,
      note,
      addedBy: earlier?.addedBy ?? account._id,
      addedByName: earlier?.addedByName ?? account.displayName,
      addedAt: earlier?.addedAt ?? now,
    })
    return ok({ savedAt: now })
  },
})
