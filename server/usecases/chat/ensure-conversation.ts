import type { Conversation } from '../../ports/message-collections'
import type { Transaction } from '../../ports/documents'

/** One conversation per posting and student: everything said about it stands in one place. */
export function conversationIdOf(jobId: string, studentId: string): string {
  return `${jobId}|${studentId}`
}

type Parties = Pick<Conversation, 'jobId' | 'jobTitle' | 'employerId' | 'employerName' | 'recruiterId' | 'studentId' | 'studentAccountId' | 'studentName'>

/**
 * Opens the conversation if it isn't; a recruiter who comes to it takes it over from a colleague.
 * @returns its id
 */
export async function ensureConversation(tx: Transaction, parties: Parties, now: string): Promise<string> {
  const id = conversationIdOf(parties.jobId, parties.studentId)
  const standing = await tx.get('conversations', id)
  if (!standing) {
    const participants = [parties.studentAccountId, parties.recruiterId]
    await tx.create('conversations', { _id: id, ...parties, participants, lastText: '', lastAt: now, studentUnread: 0, employerUnread: 0 })
  } else if (!standing.participants.includes(parties.recruiterId)) {
    await tx.update('conversations', id, { set: { recruiterId: parties.recruiterId, participants: [...standing.participants, parties.recruiterId] } })
  }
  return id
}
