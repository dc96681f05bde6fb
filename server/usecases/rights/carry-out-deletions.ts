import { deletionRules, evidenceKeptUntil } from '~/domain/rights/deletion-rules'
import { studentIdOfAccount } from '../../kernel/actor'
import type { TimerJob } from '../../kernel/timer-jobs'
import type { Ports } from '../../ports/ports'
import { holdings } from './inventory/inventory'
import { closeToStudent } from './inventory/people'

/** Milliseconds the night's function may spend on it; what is left goes on the next night, where it stopped. */
const allowance = 40_000

/**
 * Carries out the requests whose cooling-off time is over. Every step may stop anywhere and run again: a collection
 * counts as done only after it was cleared, and the request itself goes last, with the evidence that it was served. One
 * that fails is logged and tried again the next night; the others go on.
 */
export const carryOutDeletions: TimerJob = {
  name: 'carryOutDeletions',
  async run(ports) {
    const { documents, clock, log } = ports
    const startedAt = clock.now().getTime()
    let [carriedOut, failed] = [0, 0]
    while (clock.now().getTime() - startedAt < allowance) {
      // Those that failed stand before the rest: the oldest come first.
      const [request] = await documents.find('deletions', { executesAt: { lte: clock.now().toISOString() } }, { order: [['executesAt', 'asc'], ['_id', 'asc']], skip: failed, limit: 1 })
      if (!request) break
      try {
        if (!(await begin(ports, request._id))) continue
        await carryOut(ports, request._id)
        carriedOut++
      } catch (error) {
        failed++
        log({ level: 'error', job: 'carryOutDeletions', receipt: request.receipt, message: String(error), stack: error instanceof Error ? error.stack : undefined })
      }
    }
    return carriedOut
  },
}

/**
 * Closes the account to the student first. What goes is the record the account holds now: one that went to somebody else
 * since the request was made is theirs, and under the pseudonym nothing is found.
 * @returns false when the request was taken back meanwhile
 */
async function begin({ documents }: Ports, accountId: string): Promise<boolean> {
  const isStanding = await documents.transaction(async (tx) => {
    const request = await tx.get('deletions', accountId)
    if (!request) return false
    const account = request.state === 'waiting' ? await tx.get('accounts', accountId) : null
    const studentId = (account && studentIdOfAccount(account)) ?? request.studentId
    const record = await tx.get('students', studentId)
    const isTheirs = !record || record.claimedBy === null || record.claimedBy === accountId
    await tx.update('deletions', accountId, { set: { state: 'running', studentId: isTheirs ? studentId : request.pseudonym } })
    return true
  })
  if (isStanding) await closeToStudent(documents, accountId)
  return isStanding
}

async function carryOut(ports: Ports, accountId: string): Promise<void> {
  const { documents, clock } = ports
  for (const [name, { forget }] of holdings) {
    // Read anew before every step: the record may go to somebody else while its former holder is forgotten.
    const request = await documents.get('deletions', accountId)
    if (!request) return
    const { studentId, openid, pseudonym, done } = request
    if (!forget || done.includes(name) || name === 'deletions') continue
    await forget(ports, { accountId, studentId, openid, pseudonym })
    await documents.update('deletions', accountId, { set: { done: [...done, name] } })
  }
  const request = await documents.get('deletions', accountId)
  if (!request) return
  const executedAt = clock.now().toISOString()
  const { receipt, requestedAt, done } = request
  await documents.put('deletion-evidence', { _id: receipt, requestedAt, executedAt, rulesVersion: deletionRules.version, clearedCount: done.length, keptUntil: evidenceKeptUntil(executedAt) })
  await documents.remove('deletions', accountId)
}
