import type { PrintedCard } from '~/domain/cards/print/card-document'
import type { DocumentReader } from '../../ports/documents'

/** More than a card holds: 120 own entries and the courses of the longest studies. */
const most = 400

/** Everything that a card on paper says; null without a record. Three reads, one more for a graduate who answered a survey. */
export async function readPrintedCard(reader: DocumentReader, studentId: string): Promise<PrintedCard | null> {
  const record = await reader.get('students', studentId)
  const card = await reader.get('cards', studentId)
  const entries = await reader.find('card-entries', { studentId }, { limit: most })
  if (!record || !card) return null
  const responses = card.hasSurveys ? await reader.find('survey-responses', { studentId }) : []
  const { name, schoolName, college, major, className, level, graduationYear } = record
  return {
    student: { name, schoolName, college, major, className, level, graduationYear },
    competencies: card.profile.competencies,
    surveys: responses.filter(({ finishedAt }) => finishedAt !== null).sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1)),
    entries: entries.map((entry) => ({ ...entry, entryId: entry._id })).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)),
  }
}
