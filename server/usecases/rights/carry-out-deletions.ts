import { deletionRules, evidenceKeptUntil } from '~/domain/rights/deletion-rules'
import type { TimerJob } from '../../kernel/timer-jobs'
import type { DeletionRequest } from '../../ports/rights-collections'
import type { Ports } from '../../ports/ports'
import { holdings } from './inventory/inventory'
import { closeToStudent } from './inventory/people'

/** Milliseconds the night's function may spend on it; what is left goes on the next night, where it stopped. */
const allowance = 40_000

/**
 * Carries out the requests whose cooling-off time is over. Every step may stop anywhere and run again: a collection
 * counts as done only after it was cleared, and the request itself goes last, with the evidence that it was served.
 */
export const carryOutDeletions: TimerJob = {
  name: 'carryOutDeletions',
  async run(ports) {
    const { documents, clock } = ports
    const startedAt = clock.now().getTime()
    let carriedOut = 0
    while (clock.now().getTime() - startedAt < allowance) {
      const [request] = await documents.find('deletions', { executesAt: { lte: clock.now().toISOString() } }, { order: [['executesAt', 'asc']], limit: 1 })
      if (!request) break
      if (!(await begin(ports, request))) continue
      await carryOut(ports, request)
      carriedOut++
    }
    return carriedOut
  },
}

/** Closes the account to the student first. @returns false when the request was taken back meanwhile */
async function begin({ documents }: Ports, { _id }: DeletionRequest): Promise<boolean> {
  const isStanding = await documents.transaction(async (tx) => {
    const request = await tx.get('deletions', _id)
    if (request) await tx.update('deletions', _id, { set: { state: 'running' } })
    return request !== null
  })
  if (isStanding) await closeToStudent(documents, _id)
  return isStanding
}

async function carryOut(ports: Ports, request: DeletionRequest): Promise<void> {
  const { documents, clock } = ports
  const { _id: accountId, studentId, openid, pseudonym, receipt, requestedAt } = request
  const done = new Set(request.done)
  for (const [name, { forget }] of holdings) {
    if (!forget || done.has(name) || name === 'deletions') continue
    await forget(ports, { accountId, studentId, openid, pseudonym })
    done.add(name)
    await documents.update('deletions', accountId, { set: { done: [...done] } })
  }
  const executedAt = clock.now().toISOString()
  await documents.put('deletion-evidence', { _id: receipt, requestedAt, executedAt, rulesVersion: deletionRules.version, clearedCount: done.size, keptUntil: evidenceKeptUntil(executedAt) })
  await documents.remove('deletions', accountId)
}
