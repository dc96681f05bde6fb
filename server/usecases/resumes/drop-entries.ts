import { keepEntries } from '~/domain/resumes/keep-entries'
import { resumeLimits } from '~/domain/resumes/resume-kinds'
import type { Transaction } from '../../ports/documents'
import { releaseFile } from './release-file'

/**
 * Entries that leave the card leave their student's résumés and their earlier versions, with the words that were written
 * for them there; a PDF drawn with one goes in the night. What was sent stays as it was sent. Two reads, and one write for
 * every résumé and version that had one.
 */
export async function dropEntries(tx: Transaction, { studentId, entryIds, now }: { studentId: string; entryIds: readonly string[]; now: string }): Promise<void> {
  const having = { studentId, 'content.sections.entries.entryId': { in: [...entryIds] } }
  const stays = (id: string) => !entryIds.includes(id)
  for (const { _id, content, file } of await tx.find('resumes', having, { limit: resumeLimits.resumes })) {
    await releaseFile(tx, file, now)
    await tx.update('resumes', _id, { set: { content: keepEntries(content, stays), file: null } })
  }
  for (const { _id, content } of await tx.find('resume-revisions', having, { limit: resumeLimits.resumes * resumeLimits.revisions })) {
    await tx.update('resume-revisions', _id, { set: { content: keepEntries(content, stays) } })
  }
}
