import type { Account } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'
import type { Ids } from '../../ports/ports'
import { takeStartUpOff } from './let-founder-go'

/**
 * When a registration comes again under another code, the earlier one was a mistake: what was never verified goes, from a
 * founder's card too, and the drafts written meanwhile follow to the new one.
 * @returns the id of the employer that was withdrawn, if any
 */
export async function withdrawWrongCode(
  tx: Transaction,
  { account, employerId, employerName, now, ids }: { account: Account; employerId: string; employerName: string; now: string; ids: Ids },
): Promise<string | null> {
  for (const { role, scopeId } of account.memberships) {
    if (role !== 'recruiter' || scopeId === employerId) continue
    const earlier = await tx.get('employers', scopeId)
    if (earlier?.registeredBy !== account._id || (earlier.status !== 'unverified' && earlier.status !== 'returned')) continue
    const jobs = await tx.find('jobs', { employerId: scopeId }, { limit: 1000 })
    // Once verified and published, an employer has a history: it stays.
    if (jobs.some(({ published }) => published !== null)) continue
    for (const { _id } of jobs) await tx.update('jobs', _id, { set: { employerId, employerName, updatedAt: now } })
    await takeStartUpOff(tx, earlier, { by: account._id, now, ids })
    await tx.remove('employers', scopeId)
    return scopeId
  }
  return null
}
