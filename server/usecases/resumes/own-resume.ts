import type { DocumentReader } from '../../ports/documents'
import type { ResumeRecord } from '../../ports/resume-collections'

/** The student's own résumé; null for one that is somebody else's, which doesn't exist for them. */
export async function ownResume(reader: DocumentReader, resumeId: string, studentId: string): Promise<ResumeRecord | null> {
  const resume = await reader.get('resumes', resumeId)
  return resume?.studentId === studentId ? resume : null
}
