import { composeResume } from '~/domain/resumes/compose-resume'
import type { Transaction } from '../../ports/documents'
import { ownResume } from './own-resume'
import { readMaterial } from './read-material'
import { versionIdOf } from './version-id'

/**
 * Keeps a résumé as it stands, every word in place, for an application. The same words again are the same version.
 * @returns null when the résumé is not this student's
 */
export async function freezeVersion(tx: Transaction, { resumeId, studentId, now }: { resumeId: string; studentId: string; now: string }): Promise<{ versionId: string; title: string } | null> {
  const resume = await ownResume(tx, resumeId, studentId)
  const material = resume && (await readMaterial(tx, studentId))
  if (!resume || !material) return null
  const page = composeResume(resume.content, material)
  const _id = versionIdOf(resumeId, page)
  const { title, file } = resume
  if (!(await tx.get('resume-versions', _id))) await tx.create('resume-versions', { _id, resumeId, studentId, title, page, createdAt: now, fileId: file?.versionId === _id ? file.fileId : null })
  return { versionId: _id, title }
}
