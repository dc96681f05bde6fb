import { disputeData as operation, type DisputeSubject } from '~/contract/rights'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import type { CardEntryRecord } from '../../ports/card-collections'
import type { Transaction } from '../../ports/documents'
import type { DataDisputeRecord } from '../../ports/rights-collections'
import type { Ports } from '../../ports/ports'
import { refreshLabelsAfter } from '../cards/refresh-labels'
import { refreshRecord } from '../cards/refresh-record'
import { bornOnOf } from './age-of'

/** The student says that something others put there is wrong. An entry shows so from now on, to everybody who sees it. */
export const disputeData = implementCommand(operation, {
  async run({ input: { subject, statement }, actor: { membership }, now, ports }, tx) {
    const studentId = membership.scopeId
    const student = await tx.get('students', studentId)
    if (!student) return fail('NOT_FOUND')
    const standing = await standingOf(tx, studentId, subject, ports)
    if (!standing) return fail('NOT_FOUND')
    if (standing.isOwn) return fail('OWN_ENTRY')
    const key = subject.kind === 'record' ? `record.${subject.field}` : subject.entryId
    const earlier = await tx.find('data-disputes', { studentId }, { limit: 1000 })
    if (earlier.some((one) => one.state === 'open' && keyOf(one) === key)) return fail('DISPUTE_OPEN')
    const dispute: DataDisputeRecord = {
      // Numbered per student, so that two at the same moment are one document.
      _id: `${studentId}|${earlier.length + 1}`,
      studentId,
      schoolId: student.schoolId,
      subject,
      source: standing.source,
      title: standing.title,
      standing: standing.words,
      statement,
      state: 'open',
      openedAt: now,
      decidedAt: null,
      decidedBy: null,
      note: '',
    }
    await tx.create('data-disputes', dispute)
    if (subject.kind === 'entry') {
      await tx.update('card-entries', subject.entryId, { set: { verification: 'disputed', updatedAt: now } })
      const card = await tx.get('cards', studentId)
      if (card) await refreshRecord(tx, card, now)
      if (standing.kind) await refreshLabelsAfter(standing.kind, tx, card, now)
    }
    return ok({ disputeId: dispute._id })
  },
})

function keyOf({ subject }: DataDisputeRecord): string {
  return subject.kind === 'record' ? `record.${subject.field}` : subject.entryId
}

/** What the office compares with its own records: a grade, who assessed a project and how, or that it stands there. */
function wordsOfEntry(entry: CardEntryRecord): string {
  if (entry.kind === 'course' && entry.grade) return entry.grade.value
  return entry.kind === 'project' && entry.source === 'order-programme' ? `${entry.organisation} · ${entry.description}` : entry.title
}

/** What stands there now; null where the subject is not the student's. */
async function standingOf(tx: Transaction, studentId: string, subject: DisputeSubject, { cipher }: Ports) {
  if (subject.kind === 'entry') {
    const entry = await tx.get('card-entries', subject.entryId)
    if (entry?.studentId !== studentId) return null
    return { kind: entry.kind, source: entry.source, title: entry.title, words: wordsOfEntry(entry), isOwn: entry.source === 'self' }
  }
  const student = await tx.get('students', studentId)
  if (!student) return null
  // A date of birth is not copied out of its sealed field: the office is told that it is disputed, and enters the right one.
  const words = subject.field === 'bornOn' ? '' : String(student[subject.field] ?? '')
  const isOwn = subject.field === 'bornOn' && (bornOnOf(student, cipher) === undefined || student.bornOnSource === 'student')
  return { kind: null, source: null, title: '', words, isOwn }
}
