import type { Documents } from '../../ports/documents'
import { returnQuota } from './quota'

const batch = 200

/** A job that closed is announced to nobody any more: messages not yet on their way go, and their units come back. */
export async function retractAlerts(documents: Documents, jobId: string): Promise<void> {
  const waiting = await documents.find('outbox', { _id: { startsWith: `job-alert|${jobId}|` }, state: 'pending' }, { limit: batch })
  for (const { _id } of waiting) {
    await documents.transaction(async (tx) => {
      const row = await tx.get('outbox', _id)
      if (row?.state !== 'pending' || row.task.kind !== 'subscribe-message') return
      if (row.unknownCount === 0) await returnQuota(tx, row.task.to, row.task.template)
      await tx.update('outbox', _id, { set: { state: 'dead', lastError: 'job closed' } })
    })
  }
  if (waiting.length === batch) await retractAlerts(documents, jobId)
}
