import { resumeLimits } from '~/domain/resumes/resume-kinds'
import type { Transaction } from '../../ports/documents'
import type { ResumeRecord } from '../../ports/resume-collections'

/** Revisions lie in a ring: the eleventh takes the place of the first, so that there are never more. */
export const revisionIdOf = (resumeId: string, revision: number) => `${resumeId}|${revision % resumeLimits.revisions}`

/** Keeps a résumé as it stands, before something else is saved over it. One write. */
export async function keepRevision(tx: Transaction, { _id: resumeId, studentId, revision, title, jobId, jobTitle, content, updatedAt: savedAt }: ResumeRecord): Promise<void> {
  await tx.put('resume-revisions', { _id: revisionIdOf(resumeId, revision), resumeId, studentId, revision, title, jobId, jobTitle, content, savedAt })
}
