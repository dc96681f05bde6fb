import { importGrades as operation } from '~/contract/grades'
import { gradeLimits } from '~/domain/grades/grade-limits'
import type { GradeRow } from '~/domain/grades/grade-row'
import { studentIdOf } from '../../kernel/derived-ids'
import { implementCommand } from '../../kernel/implement'
import { skipOf } from '../../kernel/page-cursor'
import { fail, ok } from '../../kernel/result'
import type { CardEntryRecord, RemovedEntryRecord } from '../../ports/card-collections'
import type { StudentRecord } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'
import { letFileGo } from '../files/spent-files'
import { entryIdOfRow } from './grade-entry'
import { loadGrades } from './load-grades'
import { problemOfPerson } from './problem-of-person'
import { type PlacedRow, writeEntries } from './write-entries'

/**
 * Imports one page of the good rows and says where the next begins. Rows that stand already are compared, not written:
 * what was interrupted is continued from any cursor, and a second import writes nothing. The rows of one student are
 * written together, so that the competencies they prove are counted once.
 */
export const importGrades = implementCommand(operation, {
  async prepare({ input, actor, ports }) {
    const loaded = await loadGrades(ports, { ...input, accountId: actor.account._id })
    if (!loaded.isOk) return loaded
    if (loaded.value.digest !== input.digest) return fail('FILE_CHANGED')
    // A sheet without all columns has nothing to import; the preview has said which are missing.
    return loaded.value.content.missingColumns.length > 0 ? fail('FILE_UNREADABLE') : ok(loaded.value.content.rows)
  },
  async run({ input, actor: { membership }, now }, tx, rows) {
    const from = Math.min(skipOf(input.cursor), rows.length)
    const page = rows.slice(from, from + gradeLimits.comparedPerCall).map((row) => ({ row, entryId: entryIdOfRow(membership.scopeId, row) }))
    const { students, standing, removed } = await standingOf(tx, membership.scopeId, page)
    const counts = { new: 0, changed: 0, unchanged: 0, skipped: 0 }
    let done = from
    let written = 0
    for (const placed of byStudent(page)) {
      if (written >= gradeLimits.writtenPerCall) break
      const student = students.get(studentIdOf(membership.scopeId, placed[0]?.row.studentNumber ?? ''))
      const own = placed.filter(({ row }) => student && !problemOfPerson(row, student))
      counts.skipped += placed.length - own.length
      if (student && own.length > 0) {
        const effect = await writeEntries(tx, { student, placed: own, standing, removed, now })
        counts.new += effect.new
        counts.changed += effect.changed
        counts.unchanged += effect.unchanged
        counts.skipped += effect.skipped
        written += effect.written
      }
      done += placed.length
    }
    if (done === rows.length) await letFileGo(tx, input.fileId, now)
    return ok({
      newCount: counts.new,
      changedCount: counts.changed,
      unchangedCount: counts.unchanged,
      skippedCount: counts.skipped,
      done,
      total: rows.length,
      cursor: done < rows.length ? done.toString(36) : null,
    })
  },
})

/** The page's students, the entries that stand, and those taken off: three reads. */
async function standingOf(tx: Transaction, schoolId: string, page: readonly PlacedRow[]) {
  const limit = gradeLimits.comparedPerCall
  const studentIds = [...new Set(page.map(({ row }) => studentIdOf(schoolId, row.studentNumber)))]
  const students = page.length > 0 ? await tx.find('students', { _id: { in: studentIds } }, { limit }) : []
  const entries = page.length > 0 ? await tx.find('card-entries', { _id: { in: page.map(({ entryId }) => entryId) } }, { limit }) : []
  const removed = page.length > 0 ? await tx.find('removed-entries', { _id: { in: page.map(({ entryId }) => entryId) } }, { limit }) : []
  return { students: mapOf<StudentRecord>(students), standing: mapOf<CardEntryRecord>(entries), removed: mapOf<RemovedEntryRecord>(removed) }
}

function mapOf<T extends { _id: string }>(documents: readonly T[]): Map<string, T> {
  return new Map(documents.map((one) => [one._id, one]))
}

/** Neighbouring rows of one student; the rows stand in the order of student numbers. */
function byStudent(page: readonly PlacedRow[]): PlacedRow[][] {
  const groups: PlacedRow[][] = []
  let number: GradeRow['studentNumber'] | undefined
  for (const placed of page) {
    if (placed.row.studentNumber === number) groups.at(-1)?.push(placed)
    else groups.push([placed])
    number = placed.row.studentNumber
  }
  return groups
}
