import { keepEntries } from '~/domain/resumes/keep-entries'
import { resumeLimits } from '~/domain/resumes/resume-kinds'
import type { Transaction } from '../../ports/documents'
import { releaseFile } from './release-file'

/**
 * An entry that leaves the card leaves its student's résumés and their earlier versions, with the words that were written
 * for it there; a PDF drawn with it goes in the night. What was sent stays as it was sent. Two reads, and one write for
 * every résumé and version that had it.
 */
export async function dropEntry(tx: Transaction, { studentId, entryId, now }: { studentId: string; entryId: string; now: string }): Promise<void> {
  const having = { studentId, 'content.sections.entries.entryId': entryId }
  const stays = (id: string) => id !== entryId
  for (const { _id, content, file } of await tx.find('resumes', having, { limit: resumeLimits.resumes })) {
    await releaseFile(tx, file, now)
    await tx.update('resumes', _id, { set: { content: keepEntries(content, stays), file: null } })
  }
  for (const { _id, content } of await tx.find('resume-revisions', having, { limit: resumeLimits.resumes * resumeLimits.revisions })) {
    await tx.update('resume-revisions', _id, { set: { content: keepEntries(content, stays) } })
  }
}
