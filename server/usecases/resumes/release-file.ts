import type { Transaction } from '../../ports/documents'
import type { ResumeRecord } from '../../ports/resume-collections'
import { letFileGo } from '../files/spent-files'

/** The PDF of a résumé that changed or went: where an application shows it, it is the version's own from now on; else it goes. */
export async function releaseFile(tx: Transaction, file: ResumeRecord['file'], now: string): Promise<void> {
  if (!file) return
  const version = await tx.get('resume-versions', file.versionId)
  if (!version) await letFileGo(tx, file.fileId, now)
  else if (version.fileId === null) await tx.update('resume-versions', version._id, { set: { fileId: file.fileId } })
}
