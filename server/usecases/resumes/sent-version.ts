import { chinaDateOf } from '~/domain/time/china-date'
import { type Result, fail, ok } from '../../kernel/result'
import type { Account, Application } from '../../ports/collections'
import type { DocumentReader, Transaction } from '../../ports/documents'
import type { ResumeVersionRecord } from '../../ports/resume-collections'
import { employerMayAct } from '../employers/employer-may-act'

export interface SentVersion {
  application: Application
  version: ResumeVersionRecord
  side: 'student' | 'employer'
}

/**
 * The version that went with an application, for whom it may be seen by: its student, and whoever recruits for the
 * employer while the application stands and the employer may act. To everybody else, and once it was withdrawn, it does
 * not exist.
 */
export async function sentVersion(reader: DocumentReader, applicationId: string, account: Account): Promise<Result<SentVersion, 'NOT_FOUND' | 'EMPLOYER_SUSPENDED'>> {
  const application = await reader.get('applications', applicationId)
  if (!application?.resume || application.stage === 'withdrawn') return fail('NOT_FOUND')
  const holds = (role: string, scopeId: string) => account.memberships.some((membership) => membership.role === role && membership.scopeId === scopeId)
  const side = application.accountId === account._id && (holds('student', application.studentId) || holds('alumnus', application.studentId)) ? 'student' : holds('recruiter', application.employerId) ? 'employer' : null
  if (side === 'employer' && !(await employerMayAct(reader, application.employerId))) return fail('EMPLOYER_SUSPENDED')
  const version = side && (await reader.get('resume-versions', application.resume.versionId))
  return side && version ? ok({ application, version, side }) : fail('NOT_FOUND')
}

/** An employer's look, where the student sees it: one line a day. */
export async function logLook(tx: Transaction, { application, side }: SentVersion, account: Account, now: string): Promise<void> {
  if (side !== 'employer') return
  const { studentId, employerName } = application
  await tx.put('card-views', {
    _id: `${studentId}|${account._id}|${chinaDateOf(now)}|resume`,
    studentId,
    viewerId: account._id,
    viewerName: employerName,
    viewerRole: 'recruiter',
    what: 'resume',
    at: now,
  })
}

/** What is said of it. */
export function describeSent({ application, version }: SentVersion) {
  return { title: version.title, studentName: application.student.name, sentAt: application.appliedAt }
}
