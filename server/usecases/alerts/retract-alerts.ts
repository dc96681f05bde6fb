import type { Ports } from '../../ports/ports'
import { returnQuota } from './quota'

const batch = 200

/** A job that closed is announced to nobody any more: messages not yet on their way go, and their units come back. */
export async function retractAlerts(ports: Ports, jobId: string): Promise<void> {
  const { documents, clock } = ports
  const waiting = await documents.find('outbox', { _id: { startsWith: `job-alert|${jobId}|` }, state: 'pending' }, { limit: batch })
  for (const { _id } of waiting) {
    await documents.transaction(async (tx) => {
      const row = await tx.get('outbox', _id)
      if (row?.state !== 'pending' || row.task.kind !== 'subscribe-message') return
      if (row.unknownCount === 0) await returnQuota(tx, row.task.to, row.task.template, clock.now().toISOString())
      await tx.update('outbox', _id, { set: { state: 'dead', lastError: 'job closed' } })
    })
  }
  if (waiting.length === batch) await retractAlerts(ports, jobId)
}
