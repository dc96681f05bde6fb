import type { Share } from '../../ports/sharing-collections'
import type { Transaction } from '../../ports/documents'
import type { Ids } from '../../ports/ports'
import { notify } from '../alerts/notify'

interface Arrival {
  token: string | undefined
  jobId: string
  studentId: string
  /** who applies */
  accountId: string
  now: string
  ids: Ids
}

/**
 * Counts an application for the share it came by, once per share and student, and lets the senior know that it helped;
 * who applied stays with the one who did. An own share, one of another job, or one that was ended counts for nothing.
 * @returns the token it was attributed to
 */
export async function attributeApplication(tx: Transaction, arrival: Arrival): Promise<string | null> {
  const { token, jobId, accountId, studentId, now, ids } = arrival
  const share: Share | null = token ? await tx.get('shares', token) : null
  if (!share || share.endedAt || share.jobId !== jobId || share.sharerId === accountId) return null
  const visitId = `${share._id}|apply|${studentId}`
  if (await tx.get('share-visits', visitId)) return share._id
  await tx.create('share-visits', { _id: visitId, token: share._id, stage: 'apply', visitor: studentId, at: now })
  await tx.update('shares', share._id, { increment: { apply: 1 } })
  const detail = { jobTitle: share.jobTitle, employerName: share.employerName, channel: share.channel }
  await notify(tx, { now, ids, to: share.sharerId, kind: 'share-applied', detail, target: { page: 'shares', id: share._id } })
  return share._id
}
