import type { Ports } from '../../ports/ports'
import type { ResumeRecord } from '../../ports/resume-collections'

/** Removes the PDF of a résumé that changed or went; one that an application shows is the version's own. */
export async function removeFileUnlessSent(file: ResumeRecord['file'], { documents, files }: Ports): Promise<void> {
  if (file && !(await documents.get('resume-versions', file.versionId))) await files.remove([file.fileId])
}
