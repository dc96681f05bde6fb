import { createHash } from 'node:crypto'
import type { ResumePage } from '~/domain/resumes/resume-page'

/** The same words of the same résumé, the same version: sent twice, it is kept once, and it can't be changed under its id. */
export function versionIdOf(resumeId: string, page: ResumePage): string {
  return `${resumeId}.${createHash('sha256').update(JSON.stringify(page)).digest('hex').slice(0, 20)}`
}

/** Where in storage its PDF stands: in a folder of its student’s own. Whoever puts a file there leaves its id with a version, a résumé or the spent files: a folder can’t be listed. */
export function versionPath(studentId: string, versionId: string): string {
  return `resumes/${studentId}/${versionId}.pdf`
}
