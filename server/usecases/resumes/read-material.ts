import { knownEntryYear } from '~/domain/resumes/entry-year'
import { kindsOfSection } from '~/domain/resumes/resume-kinds'
import type { Material } from '~/domain/resumes/material'
import type { DocumentReader } from '../../ports/documents'

const kinds = new Set(Object.values(kindsOfSection).flat())
/** More than a card holds: 120 own entries and the courses of the longest studies. */
const most = 400

/** What the card says now that a résumé may say; null without a record. Three reads. */
export async function readMaterial(reader: DocumentReader, studentId: string): Promise<Material | null> {
  // One after the other: a transaction is a single conversation with the database.
  const record = await reader.get('students', studentId)
  const card = await reader.get('cards', studentId)
  const entries = await reader.find('card-entries', { studentId }, { limit: most })
  if (!record || !card) return null
  const { name, schoolName, college, major, level, graduationYear } = record
  const levels = new Map<string, number>()
  for (const { id, level: held } of card.profile.competencies) levels.set(id, Math.max(held, levels.get(id) ?? 0))
  return {
    record: { name, schoolName, college, major, level, graduationYear, entryYear: knownEntryYear(record, entries) },
    entries: entries.filter(({ kind }) => kinds.has(kind)).map((entry) => ({ ...entry, entryId: entry._id, isDisputed: entry.verification === 'disputed' })),
    competencies: [...levels].map(([id, level_]) => ({ id, level: level_ })),
  }
}
