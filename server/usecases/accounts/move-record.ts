import type { Account, StudentRecord } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'
import { forgetHolder } from './forget-holder'
import { linkRecord } from './link-record'

/** More than one student ever has of any of these. */
const all = { limit: 1000 }

/**
 * Takes a record from whoever holds it and gives it to another account, with its card and everything begun in its
 * name: applications, invitations, interviews with the hours they take, and conversations. The former holder sees
 * none of it from the next call on. What that person said of themselves goes: it was never about the new owner.
 */
export async function moveRecord(tx: Transaction, student: StudentRecord, to: Account, now: string): Promise<void> {
  const from = student.claimedBy && student.claimedBy !== to._id ? await tx.get('accounts', student.claimedBy) : null
  if (from) {
    const memberships = from.memberships.filter(({ scopeId }) => scopeId !== student._id)
    await tx.update('accounts', from._id, { set: { memberships } })
    await moveDealings(tx, student._id, from._id, to._id)
    await forgetHolder(tx, student, from, now)
    // Who asked to leave leaves without it: what is cleared that night is the account.
    const leaving = await tx.get('deletions', from._id)
    if (leaving) await tx.update('deletions', from._id, { set: { studentId: leaving.pseudonym } })
  }
  await linkRecord(tx, to, student, now)
}

async function moveDealings(tx: Transaction, studentId: string, from: string, to: string): Promise<void> {
  for (const { _id } of await tx.find('applications', { studentId }, all)) await tx.update('applications', _id, { set: { accountId: to, resume: null } })
  for (const { _id } of await tx.find('invitations', { studentId }, all)) await tx.update('invitations', _id, { set: { studentAccountId: to } })
  for (const { _id, participants } of await tx.find('conversations', { studentId }, all)) {
    await tx.update('conversations', _id, { set: { studentAccountId: to, participants: participants.map((one) => (one === from ? to : one)) } })
  }
  const interviews = await tx.find('interviews', { studentId }, all)
  for (const { _id } of interviews) await tx.update('interviews', _id, { set: { studentAccountId: to } })
  const ids = interviews.map(({ _id }) => _id)
  const claims = ids.length > 0 ? await tx.find('slot-claims', { accountId: from, interviewId: { in: ids } }, all) : []
  for (const claim of claims) {
    await tx.remove('slot-claims', claim._id)
    await tx.put('slot-claims', { ...claim, _id: `${to}|${claim.cellAt}`, accountId: to })
  }
}
